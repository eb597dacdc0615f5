package kaocheng.usecase;

import java.util.List;
import kaocheng.exchange.intake.HonourColumn;
import kaocheng.exchange.intake.HonourRow;
import kaocheng.model.Reported;
import kaocheng.model.Reported.Honour;
import kaocheng.model.notation.ReportedNotation;
import kaocheng.model.rule.ValueKind;
import kaocheng.store.Books;
import kaocheng.store.IndicatorRef;

/** Takes honours; those of an indicator and quarter are one report. */
final class HonourTaker implements Taker<HonourRow> {
  private final Years years;
  private final Filing filing;
  private final Gathered<Honour> gathered = new Gathered<>();

  HonourTaker(Books books, long importId) {
    this.years = new Years(books);
    this.filing = new Filing(books, importId, HonourColumn.DAY);
  }

  @Override
  public Taking take(long line, HonourRow row) {
    return switch (years.find(row.about().year(), row.about().indicator())) {
      case Found.Unknown(var trouble) -> Taking.impossible(trouble);
      case Found.Known(var indicator) -> take(line, row, indicator);
    };
  }

  private Taking take(long line, HonourRow row, IndicatorRef indicator) {
    return Parts.problem(indicator, ValueKind.HONOURS, HonourColumn.INDICATOR)
        .or(() -> new RuleCheck(indicator).level(row.honour().level()))
        .map(Taking::impossible)
        .orElseGet(() -> gathered.add(member(line, row, indicator)));
  }

  private static Gathered.Member<Honour> member(long line, HonourRow row, IndicatorRef indicator) {
    var part = Parts.of(indicator, ValueKind.HONOURS);
    return new Gathered.Member<>(row.about(), indicator, part, line, row.honour());
  }

  @Override
  public List<Settled> settle() {
    return gathered.file(
        filing,
        honours -> {
          var honoured = new Reported.Honoured(honours);
          return new Gathered.Whole(honoured, ReportedNotation.write(honoured));
        });
  }
}
