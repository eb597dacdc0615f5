package kaocheng.exchange.intake;

import kaocheng.model.Baseline;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Quarter;
import kaocheng.model.figure.Rational;

/** Reads rows of last year's figures. */
final class BaselineReader implements RowReader<BaselineRow> {
  private final Slot year;
  private final Slot department;
  private final Slot number;
  private final Slot baseYear;
  private final Choice<Quarter> quarter;
  private final Slot value;
  private final Slot source;

  BaselineReader(Header header) {
    year = header.slot(BaselineColumn.YEAR);
    department = header.slot(BaselineColumn.DEPARTMENT);
    number = header.slot(BaselineColumn.INDICATOR);
    baseYear = header.slot(BaselineColumn.BASE_YEAR);
    quarter =
        new Choice<>(
            header.slot(BaselineColumn.QUARTER),
            Vocabulary.QUARTERS,
            Quarter.FOURTH,
            Reason.NOT_A_QUARTER);
    value = header.slot(BaselineColumn.VALUE);
    source = header.slot(BaselineColumn.SOURCE);
  }

  @Override
  public Line<BaselineRow> read(Cells cells) {
    var inYear = cells.year(year);
    var key = new IndicatorKey(cells.code(department), cells.code(number));
    var ofYear = cells.year(baseYear);
    var upTo = quarter.read(cells);
    var text = cells.required(value, TextForm.NAME);
    var document = cells.text(source, TextForm.REFERENCE);
    var stated = Stated.in(text);
    if (!text.isEmpty() && stated.isEmpty()) {
      var number = Decimal.leading(Folded.of(text), 0);
      cells.report(Figures.unreadable(BaselineColumn.VALUE, text, number), value);
    }
    cells.once(number, inYear, key, ofYear, upTo);
    return cells.line(
        () -> {
          var figure = stated.map(Stated::value).orElse(Rational.ZERO);
          var baseline = new Baseline(key, ofYear, upTo, figure, cells.source(document));
          return new BaselineRow(inYear, baseline, text);
        });
  }
}
