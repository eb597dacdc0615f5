package kaocheng.usecase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaocheng.exchange.intake.MilestoneColumn;
import kaocheng.exchange.intake.MilestoneRow;
import kaocheng.exchange.intake.Trouble;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Qualifier;
import kaocheng.model.Reference;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.text.Message;
import kaocheng.store.Books;
import kaocheng.store.Content;
import kaocheng.store.Effect;
import kaocheng.store.IndicatorRef;
import kaocheng.usecase.RowFault.Remedy;

/** Takes what became of milestones, and the superior's deadlines named beside them. */
final class MilestoneTaker implements Taker<MilestoneRow> {
  private final Books books;
  private final long importId;
  private final Years years;
  private final Filing filing;
  private final Map<Integer, List<Reference>> deadlines = new HashMap<>();

  MilestoneTaker(Books books, long importId) {
    this.books = books;
    this.importId = importId;
    this.years = new Years(books);
    this.filing = new Filing(books, importId, MilestoneColumn.DONE);
  }

  @Override
  public Taking take(long line, MilestoneRow row) {
    return switch (years.find(row.about().year(), row.about().indicator())) {
      case Found.Unknown(var trouble) -> Taking.impossible(trouble);
      case Found.Known(var indicator) ->
          Parts.problem(indicator, ValueKind.DATE, MilestoneColumn.INDICATOR)
              .or(() -> wrongDue(row, indicator))
              .map(Taking::impossible)
              .orElseGet(() -> file(line, row, indicator));
    };
  }

  private static Optional<Trouble> wrongDue(MilestoneRow row, IndicatorRef indicator) {
    var due = new RuleWords(indicator).due();
    var stated = row.days().due();
    if (stated.equals(due)) {
      return Optional.empty();
    }
    var found = stated.map(LocalDate::toString).orElse("");
    return Optional.of(
        due.isPresent()
            ? Doubts.about(
                MilestoneColumn.DUE,
                found,
                Message.of(RowFault.DUE_NOT_OF_TARGET, due.get()),
                Message.of(Remedy.WRITE_DUE, due.get()))
            : Doubts.about(
                MilestoneColumn.DUE,
                found,
                Message.of(RowFault.NO_DUE_IN_TARGET),
                Message.of(Remedy.LEAVE_DUE_BLANK)));
  }

  private Taking file(long line, MilestoneRow row, IndicatorRef indicator) {
    var content = new Content(row.done(), Qualifier.EXACT, row.about().asOf(), row.evidence());
    var said = new Filing.Said(content, line, row.written());
    var part = Parts.of(indicator, ValueKind.DATE);
    var filed = filing.file(new Filing.Report(row.about(), indicator, part, said), List.of());
    return filed instanceof Taking.Remarked(var effect, var remarks)
        ? new Taking.Remarked(both(effect, deadline(row)), remarks)
        : filed;
  }

  private Effect deadline(MilestoneRow row) {
    return row.days().superiorDue().map(day -> deadline(row, day)).orElse(Effect.SAME);
  }

  private Effect deadline(MilestoneRow row, LocalDate day) {
    var about = row.about();
    var value = new Reference.Value.Day(day);
    if (standing(row).filter(standing -> standing.value().equals(value)).isPresent()) {
      return Effect.SAME;
    }
    return books
        .references()
        .put(
            about.year(),
            new Reference(
                about.indicator(), Reference.SUPERIOR_DUE, about.quarter(), value, row.source()),
            importId);
  }

  /** The deadline known in the quarter, if any was known before this file. */
  private Optional<Reference> standing(MilestoneRow row) {
    return deadlines
        .computeIfAbsent(row.about().year(), year -> books.references().all(year))
        .stream()
        .filter(one -> one.name().equals(Reference.SUPERIOR_DUE))
        .filter(one -> isOf(one, row.about().indicator()))
        .filter(one -> one.quarter().compareTo(row.about().quarter()) <= 0)
        .reduce((_, later) -> later);
  }

  private static boolean isOf(Reference reference, IndicatorKey key) {
    return reference.indicator().equals(key);
  }

  private static Effect both(Effect one, Effect other) {
    return one == Effect.SAME ? other : one;
  }
}
