package kaocheng.exchange.intake;

import static kaocheng.exchange.intake.MeasurementColumn.VALUE;

import java.time.LocalDate;
import java.util.List;
import kaocheng.exchange.intake.Reading.Understood;
import kaocheng.model.Reported;
import kaocheng.model.text.Message;

/** Reads the day on which something was done, or that it is not. */
final class Milestones {
  private static final int DIGITS_OF_A_DAY_NUMBER = 5;

  /** The day from which table programs count, with the leap day of 1900 that never was. */
  private static final LocalDate DAY_NUMBER_ZERO = LocalDate.of(1899, 12, 30);

  private Milestones() {}

  static Reading<Reported> read(String value, int year) {
    if (Vocabulary.NOT_DONE.meaning(value).isPresent()) {
      return ReportedReader.understood(new Reported.NotDone());
    }
    var day = Days.read(value);
    if (day.isPresent()) {
      return ReportedReader.understood(new Reported.Done(day.get()));
    }
    var plain = Folded.of(value);
    return isDayNumber(plain)
        ? dayNumber(value, DAY_NUMBER_ZERO.plusDays(Integer.parseInt(plain)), year)
        : ReportedReader.refused(
            VALUE, value, Reason.NOT_A_MILESTONE, Advice.WRITE_A_DAY_OR_NOT_DONE);
  }

  private static boolean isDayNumber(String plain) {
    return plain.length() == DIGITS_OF_A_DAY_NUMBER
        && plain.chars().allMatch(c -> Decimal.isDigit((char) c));
  }

  /** Programs count from two different days; only one of them can fall into the year assessed. */
  private static Reading<Reported> dayNumber(String value, LocalDate day, int year) {
    if (day.getYear() != year) {
      return Figures.refused(
          new Trouble(
              VALUE,
              value,
              Message.of(Reason.DAY_AS_A_NUMBER, day.toString()),
              Message.of(Advice.WRITE_THE_DAY_IN_FULL)));
    }
    var remark =
        new Trouble(
            VALUE,
            value,
            Message.of(Reason.READ_AS_DAY_NUMBER, value, day.toString()),
            Message.of(Advice.CHECK_THE_FIGURE));
    return new Understood<>(new Reported.Done(day), List.of(remark));
  }
}
