package kaocheng.exchange.intake;

import java.time.LocalDate;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Qualifier;
import kaocheng.model.Quarter;
import org.jspecify.annotations.Nullable;

/** Reads rows of a quarter's figures; there may be a million of them. */
final class MeasurementReader implements RowReader<MeasurementRow> {
  private final Slot year;
  private final Choice<Quarter> quarter;
  private final Slot department;
  private final Slot number;
  private final Slot value;
  private final Slot numerator;
  private final Slot denominator;
  private final Choice<ReportState> state;
  private final Choice<Qualifier> qualifier;
  private final Slot asOf;
  private final Slot note;
  private final Header header;
  private String lastDayText = "";
  private LocalDate lastDay = LocalDate.EPOCH;

  MeasurementReader(Header header) {
    this.header = header;
    year = header.slot(MeasurementColumn.YEAR);
    quarter =
        new Choice<>(
            header.slot(MeasurementColumn.QUARTER),
            Vocabulary.QUARTERS,
            Quarter.FIRST,
            Reason.NOT_A_QUARTER);
    department = header.slot(MeasurementColumn.DEPARTMENT);
    number = header.slot(MeasurementColumn.INDICATOR);
    value = header.slot(MeasurementColumn.VALUE);
    numerator = header.slot(MeasurementColumn.NUMERATOR);
    denominator = header.slot(MeasurementColumn.DENOMINATOR);
    state =
        new Choice<>(header.slot(MeasurementColumn.STATE), Vocabulary.STATES, ReportState.REPORTED);
    qualifier =
        new Choice<>(
            header.slot(MeasurementColumn.QUALIFIER), Vocabulary.QUALIFIERS, Qualifier.EXACT);
    asOf = header.slot(MeasurementColumn.AS_OF);
    note = header.slot(MeasurementColumn.NOTE);
  }

  @Override
  public Line<MeasurementRow> read(Cells cells) {
    var inYear = cells.year(year);
    var inQuarter = quarter.readRequired(cells);
    var key = new IndicatorKey(cells.code(department), cells.code(number));
    var text =
        new ReportedText(
            cells.text(value, TextForm.NAME),
            cells.text(numerator, TextForm.NAME),
            cells.text(denominator, TextForm.NAME),
            state.read(cells),
            qualifier.read(cells),
            cells.text(note, TextForm.REMARK));
    for (var contradiction : text.contradictions()) {
      cells.report(contradiction, header.slot(contradiction.column()));
    }
    var day = day(cells);
    return cells.line(
        () ->
            new MeasurementRow(
                inYear, inQuarter, key, text, day == null ? inQuarter.lastDay(inYear) : day));
  }

  private @Nullable LocalDate day(Cells cells) {
    var text = cells.text(asOf, TextForm.NAME);
    if (text.isEmpty()) {
      return null;
    }
    if (!text.equals(lastDayText)) {
      var day = Days.read(text);
      if (day.isEmpty()) {
        cells.report(asOf, text, Reason.NOT_A_DAY, Advice.WRITE_A_DAY);
        return null;
      }
      lastDayText = text;
      lastDay = day.get();
    }
    return lastDay;
  }
}
