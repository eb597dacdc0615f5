package kaocheng.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.PanelColumn;
import kaocheng.exchange.intake.PanelRow;
import kaocheng.exchange.intake.PanelRow.Opinion;
import kaocheng.exchange.intake.Trouble;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.PanelGrade;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.text.Message;
import kaocheng.store.Books;
import kaocheng.store.IndicatorRef;
import kaocheng.usecase.RowFault.Remedy;

/** Takes the marks and grades of panels; those of an indicator and quarter are one report. */
final class PanelTaker implements Taker<PanelRow> {
  private final Years years;
  private final Filing filing;
  private final Gathered<PanelRow> gathered = new Gathered<>();

  PanelTaker(Books books, long importId) {
    this.years = new Years(books);
    this.filing = new Filing(books, importId, PanelColumn.MARK);
  }

  @Override
  public Taking take(long line, PanelRow row) {
    return switch (years.find(row.about().year(), row.about().indicator())) {
      case Found.Unknown(var trouble) -> Taking.impossible(trouble);
      case Found.Known(var indicator) -> take(line, row, indicator);
    };
  }

  private Taking take(long line, PanelRow row, IndicatorRef indicator) {
    return problem(row, indicator)
        .map(Taking::impossible)
        .orElseGet(
            () -> {
              var part = Parts.of(indicator, kind(row));
              return gathered.add(new Gathered.Member<>(row.about(), indicator, part, line, row));
            });
  }

  private static ValueKind kind(PanelRow row) {
    return switch (row.opinion()) {
      case Opinion.Mark _ -> ValueKind.MARKS;
      case Opinion.Grade _ -> ValueKind.VERDICTS;
    };
  }

  private static Optional<Trouble> problem(PanelRow row, IndicatorRef indicator) {
    var kinds = indicator.kinds();
    return switch (row.opinion()) {
      case Opinion.Mark(var mark) -> {
        if (kinds.contains(ValueKind.VERDICTS) && !kinds.contains(ValueKind.MARKS)) {
          yield other(PanelColumn.MARK, row, RowFault.MARK_FOR_A_GRADE);
        }
        yield Parts.problem(indicator, ValueKind.MARKS, PanelColumn.INDICATOR)
            .or(() -> tooMuch(indicator, mark, row));
      }
      case Opinion.Grade _ -> {
        if (kinds.contains(ValueKind.MARKS) && !kinds.contains(ValueKind.VERDICTS)) {
          yield other(PanelColumn.GRADE, row, RowFault.GRADE_FOR_A_MARK);
        }
        yield Parts.problem(indicator, ValueKind.VERDICTS, PanelColumn.INDICATOR);
      }
    };
  }

  private static Optional<Trouble> tooMuch(IndicatorRef indicator, Rational mark, PanelRow row) {
    return new RuleCheck(indicator)
        .mark(mark, row.written())
        .map(
            trouble ->
                Doubts.about(
                    PanelColumn.MARK, trouble.found(), trouble.reason(), trouble.advice()));
  }

  private static Optional<Trouble> other(Column column, PanelRow row, RowFault fault) {
    return Optional.of(
        Doubts.about(column, row.written(), Message.of(fault), Message.of(Remedy.CHECK_MARK)));
  }

  @Override
  public List<Settled> settle() {
    return gathered.file(filing, PanelTaker::together);
  }

  private static Gathered.Whole together(List<PanelRow> rows) {
    var written =
        rows.stream()
            .map(row -> row.judge() + ":" + row.written())
            .collect(Collectors.joining("; "));
    return new Gathered.Whole(
        rows.getFirst().opinion() instanceof Opinion.Mark ? marks(rows) : verdicts(rows), written);
  }

  private static Reported marks(List<PanelRow> rows) {
    var marks = new ArrayList<Rational>();
    for (var row : rows) {
      if (row.opinion() instanceof Opinion.Mark(var mark)) {
        marks.add(mark);
      }
    }
    return new Reported.Marked(marks);
  }

  private static Reported verdicts(List<PanelRow> rows) {
    var grades = new ArrayList<PanelGrade>();
    for (var row : rows) {
      if (row.opinion() instanceof Opinion.Grade(var grade)) {
        grades.add(grade);
      }
    }
    return new Reported.Verdicts(grades);
  }
}
