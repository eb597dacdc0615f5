package kaocheng.exchange.intake;

import kaocheng.model.IndicatorKey;

/** The cells that tell which year and indicator a row is about. */
final class Subject {
  private final Slot year;
  private final Slot department;
  private final Slot number;

  Subject(Header header) {
    year = header.slot(MeasurementColumn.YEAR);
    department = header.slot(MeasurementColumn.DEPARTMENT);
    number = header.slot(MeasurementColumn.INDICATOR);
  }

  int year(Cells cells) {
    return cells.year(year);
  }

  IndicatorKey key(Cells cells) {
    return new IndicatorKey(cells.code(department), cells.code(number));
  }
}
