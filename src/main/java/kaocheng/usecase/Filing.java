package kaocheng.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaocheng.exchange.intake.About;
import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.MeasurementColumn;
import kaocheng.exchange.intake.Trouble;
import kaocheng.model.Reported;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.text.Message;
import kaocheng.store.Appender;
import kaocheng.store.Books;
import kaocheng.store.Content;
import kaocheng.store.Effect;
import kaocheng.store.IndicatorRef;
import kaocheng.store.NewMeasurement;
import kaocheng.store.Standing;
import kaocheng.usecase.RowFault.Remedy;
import org.jspecify.annotations.Nullable;

/**
 * Puts reports into the books: what says the same as before is left alone, what differs becomes the
 * next version.
 */
final class Filing {
  private final Books books;
  private final Column value;
  private final Appender appender;
  private final Map<Desk, Standing> standings = new HashMap<>();
  private Desk lastDesk = new Desk(0, "");
  private Standing lastStanding;

  /** Whose reports of which year lie together. */
  private record Desk(int year, String department) {}

  private final @Nullable OddFigures odd;

  /** Files what stands in this column. */
  Filing(Books books, long importId, Column value) {
    this(books, importId, value, null);
  }

  /** Files what stands in this column, and tells those who look for odd figures. */
  Filing(Books books, long importId, Column value, @Nullable OddFigures odd) {
    this.books = books;
    this.odd = odd;
    this.value = value;
    this.appender = books.measurements().appender(importId);
    this.lastStanding = standings.computeIfAbsent(lastDesk, _ -> Standing.empty());
  }

  /** A report that reads well: which figure of which indicator, and what it says. */
  record Report(About about, IndicatorRef indicator, @Nullable ValueKind part, Said said) {
    Standing.Slot slot() {
      return new Standing.Slot(indicator.id(), about.quarter(), part);
    }
  }

  /** What a report says, and on which line and in what words. */
  record Said(Content content, long line, String written) {}

  /** Files the report, or tells why the books cannot have it. */
  Taking file(Report report, List<Trouble> remarks) {
    var trouble = dated(report);
    if (trouble != null) {
      return Taking.impossible(trouble);
    }
    var standing = standing(report.about());
    var content = report.said().content();
    var current = standing.find(report.slot());
    if (current.isPresent() && current.get().content().equals(content)) {
      return new Taking.Remarked(Effect.SAME, told(report, remarks));
    }
    var series = new Series(report, standing, value);
    var fall = series.fall();
    if (fall.isPresent()) {
      return Taking.impossible(fall.get());
    }
    var locked = locked(report.about());
    if (locked.isPresent()) {
      return Taking.impossible(locked.get());
    }
    var version = standing.nextVersion(report.slot());
    add(report, version);
    if (series.isWatched()) {
      standing.enter(report.slot(), new Standing.Current(version, content));
    }
    if (odd != null) {
      odd.filed(report, standing);
      series.explainedFall().ifPresent(fallen -> odd.remarked(report, fallen));
    }
    return new Taking.Remarked(
        current.isPresent() ? Effect.CHANGED : Effect.NEW,
        told(report, with(remarks, series.rest())));
  }

  /** The remarks that are about how the row was read; those about the figure are doubts. */
  private List<Trouble> told(Report report, List<Trouble> remarks) {
    if (odd == null || remarks.isEmpty()) {
      return remarks;
    }
    var rest = new ArrayList<Trouble>();
    for (var remark : remarks) {
      if (OddFigures.isDoubt(remark)) {
        odd.remarked(report, remark);
      } else {
        rest.add(remark);
      }
    }
    return rest;
  }

  private static List<Trouble> with(List<Trouble> remarks, List<Trouble> more) {
    if (more.isEmpty()) {
      return remarks;
    }
    var all = new ArrayList<>(remarks);
    all.addAll(more);
    return all;
  }

  private Optional<Trouble> locked(About about) {
    return books
        .locks()
        .covering(about.year(), about.indicator().department(), about.quarter())
        .map(
            lock ->
                Doubts.about(
                    MeasurementColumn.QUARTER,
                    Integer.toString(about.quarter().number()),
                    Message.of(RowFault.QUARTER_LOCKED, lock.quarter().number()),
                    Message.of(Remedy.ASK_TO_UNLOCK)));
  }

  private void add(Report report, int version) {
    var said = report.said();
    appender.add(
        new NewMeasurement(
            report.indicator().id(),
            report.about().quarter(),
            report.part(),
            version,
            said.content(),
            said.line(),
            said.written()));
  }

  private Standing standing(About about) {
    var department = about.indicator().department();
    if (about.year() != lastDesk.year() || !department.equals(lastDesk.department())) {
      lastDesk = new Desk(about.year(), department);
      lastStanding =
          standings.computeIfAbsent(
              lastDesk, desk -> books.measurements().standing(desk.year(), desk.department()));
    }
    return lastStanding;
  }

  /** Nothing can be known of a day that lies behind the as-of date. */
  private @Nullable Trouble dated(Report report) {
    var about = report.about();
    var firstDay = LocalDate.of(about.year(), 1, 1);
    var lastDay = about.quarter().lastDay(about.year());
    if (about.asOf().isBefore(firstDay) || about.asOf().isAfter(lastDay)) {
      return Doubts.about(
          MeasurementColumn.AS_OF,
          about.asOf().toString(),
          Message.of(RowFault.AS_OF_OUTSIDE_QUARTER, firstDay, lastDay),
          Message.of(Remedy.WRITE_AS_OF));
    }
    var latest = latestDay(report.said().content().reported());
    return latest.isAfter(about.asOf())
        ? Doubts.about(
            value,
            latest.toString(),
            Message.of(RowFault.DONE_AFTER_AS_OF, about.asOf()),
            Message.of(Remedy.CHECK_DATE))
        : null;
  }

  private static LocalDate latestDay(Reported reported) {
    return switch (reported) {
      case Reported.Done(var day) -> day;
      case Reported.Honoured(var honours) ->
          honours.stream()
              .map(Reported.Honour::day)
              .max(LocalDate::compareTo)
              .orElse(LocalDate.MIN);
      default -> LocalDate.MIN;
    };
  }
}
