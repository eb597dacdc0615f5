package kaocheng.exchange.trial;

import java.time.LocalDate;
import java.util.Optional;
import kaocheng.exchange.intake.Days;
import kaocheng.model.text.Refused;

/** Reads days; refuses what is none, naming the heading and the text. */
final class DayReader {
  private DayReader() {}

  static LocalDate read(String heading, String text) {
    return find(text).orElseThrow(() -> Refused.because(TrialFault.NOT_A_DAY, heading, text));
  }

  static Optional<LocalDate> find(String text) {
    return Days.read(text.strip());
  }
}
