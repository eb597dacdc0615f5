package kaocheng.exchange.intake;

import java.time.LocalDate;
import kaocheng.model.Quarter;

/** Reads what a row of a quarter's report is about. */
final class Abouts {
  private final Subject subject;
  private final Choice<Quarter> quarter;
  private final DayCell asOf;

  Abouts(Header header) {
    subject = new Subject(header);
    quarter = quarters(header.slot(MeasurementColumn.QUARTER));
    asOf = new DayCell(header.slot(MeasurementColumn.AS_OF));
  }

  static Choice<Quarter> quarters(Slot slot) {
    return new Choice<>(slot, Vocabulary.QUARTERS, Quarter.FIRST, Reason.NOT_A_QUARTER);
  }

  About read(Cells cells) {
    var year = subject.year(cells);
    var inQuarter = quarter.readRequired(cells);
    var key = subject.key(cells);
    var lastDay = year == 0 ? LocalDate.EPOCH : inQuarter.lastDay(year);
    return new About(year, inQuarter, key, asOf.read(cells).orElse(lastDay));
  }
}
