package kaocheng.exchange.trial;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import kaocheng.exchange.intake.Days;
import kaocheng.exchange.intake.Folded;
import kaocheng.model.text.Refused;

/** Reads days, also those that a table program wrote with a time of day or without signs. */
final class DayReader {
  private static final Pattern TIME = Pattern.compile("[ T]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$");
  private static final Pattern EIGHT_DIGITS = Pattern.compile("\\d{8}");

  private DayReader() {}

  static LocalDate read(String heading, String text) {
    return find(text).orElseThrow(() -> Refused.because(TrialFault.NOT_A_DAY, heading, text));
  }

  static Optional<LocalDate> find(String text) {
    var plain = TIME.matcher(Folded.of(text).strip()).replaceFirst("");
    return EIGHT_DIGITS.matcher(plain).matches() ? ofDigits(plain) : Days.read(plain);
  }

  private static Optional<LocalDate> ofDigits(String digits) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(digits.substring(0, 4)),
              Integer.parseInt(digits.substring(4, 6)),
              Integer.parseInt(digits.substring(6))));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }
}
