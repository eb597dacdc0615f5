package kaocheng.exchange.intake;

import kaocheng.model.IndicatorKey;
import kaocheng.model.Qualifier;
import kaocheng.model.Quarter;
import kaocheng.model.rule.ValueKind;

/** Reads rows of a quarter's figures; there may be a million of them. */
final class MeasurementReader implements RowReader<MeasurementRow> {
  private final Slot year;
  private final Choice<Quarter> quarter;
  private final Slot department;
  private final Slot number;
  private final Slot departmentName;
  private final Slot numberName;
  private final Slot value;
  private final Slot numerator;
  private final Slot denominator;
  private final Choice<ReportState> state;
  private final Slot qualified;
  private final Choice<Qualifier> qualifier;
  private final DayCell asOf;
  private final Slot note;
  private final Slot part;
  private final Choice<ValueKind> parts;
  private final Header header;

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
    departmentName = header.slot(MeasurementColumn.DEPARTMENT_NAME);
    numberName = header.slot(MeasurementColumn.INDICATOR_NAME);
    value = header.slot(MeasurementColumn.VALUE);
    numerator = header.slot(MeasurementColumn.NUMERATOR);
    denominator = header.slot(MeasurementColumn.DENOMINATOR);
    state =
        new Choice<>(header.slot(MeasurementColumn.STATE), Vocabulary.STATES, ReportState.REPORTED);
    qualified = header.slot(MeasurementColumn.QUALIFIER);
    qualifier = new Choice<>(qualified, Vocabulary.QUALIFIERS, Qualifier.EXACT);
    asOf = new DayCell(header.slot(MeasurementColumn.AS_OF));
    note = header.slot(MeasurementColumn.NOTE);
    part = header.slot(MeasurementColumn.PART);
    parts = new Choice<>(part, Vocabulary.PARTS, ValueKind.NUMBER);
  }

  @Override
  public Line<MeasurementRow> read(Cells cells) {
    var inYear = cells.year(year);
    var inQuarter = quarter.readRequired(cells);
    var called =
        MeasurementRow.Called.of(
            cells.text(departmentName, TextForm.NAME), cells.text(numberName, TextForm.NAME));
    var key =
        new IndicatorKey(
            code(cells, department, called.department()), code(cells, number, called.indicator()));
    var text =
        new ReportedText(
            cells.text(value, TextForm.FIGURE),
            cells.text(numerator, TextForm.NAME),
            cells.text(denominator, TextForm.NAME),
            state.read(cells),
            cells.isBlank(qualified) ? null : qualifier.read(cells),
            cells.text(note, TextForm.REMARK));
    for (var contradiction : text.contradictions()) {
      cells.report(contradiction, header.slot(contradiction.column()));
    }
    var ofPart = cells.isBlank(part) ? null : parts.read(cells);
    var day = asOf.read(cells);
    return cells.line(
        () ->
            new MeasurementRow(
                inYear,
                inQuarter,
                key,
                ofPart,
                text,
                day.orElse(inQuarter.lastDay(inYear)),
                called));
  }

  /** A code may be left blank where a name is given. */
  private static String code(Cells cells, Slot slot, String name) {
    return name.isEmpty() || !cells.isBlank(slot) ? cells.code(slot) : "";
  }
}
