package kaocheng.exchange.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days counted from the first, and parts of days, as the dates and times they stand for. */
enum DateTexts {
  FROM_1900,
  FROM_1904;

  private static final int MILLIS = 86_400_000;
  private static final int LAST = 2_958_465;
  private static final int BETWEEN = 1462;
  private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

  /** The day of a date, and its time where it has one; empty where no calendar has such a day. */
  Optional<String> date(BigDecimal serial) {
    var shifted = this == FROM_1904 ? serial.add(BigDecimal.valueOf(BETWEEN)) : serial;
    if (shifted.signum() < 0 || shifted.compareTo(BigDecimal.valueOf(LAST + 1)) >= 0) {
      return Optional.empty();
    }
    var days = shifted.intValue();
    if (shifted.scale() == 0) {
      return Optional.of(day(days));
    }
    var millis = millis(shifted.subtract(BigDecimal.valueOf(days)));
    if (millis == MILLIS) {
      days++;
      millis = 0;
    }
    var time = millis == 0 ? "" : " " + clock(millis);
    return days > LAST ? Optional.empty() : Optional.of(day(days) + time);
  }

  /** Excel counts a day that never was, and one before the first. */
  private static String day(int days) {
    return switch (days) {
      case 0 -> "1900-01-00";
      case 60 -> "1900-02-29";
      default -> ZERO.plusDays(days < 60 ? days + 1L : days).toString();
    };
  }

  /** The time of a day, with the day where there is one. */
  Optional<String> time(BigDecimal serial) {
    if (serial.signum() < 0 || serial.compareTo(BigDecimal.ONE) >= 0) {
      return date(serial);
    }
    var millis = millis(serial);
    return millis == MILLIS ? date(BigDecimal.ONE) : Optional.of(clock(millis));
  }

  /** Hours, minutes and seconds, however many hours. */
  static Optional<String> elapsed(BigDecimal days) {
    if (days.signum() < 0 || days.compareTo(BigDecimal.valueOf(LAST)) > 0) {
      return Optional.empty();
    }
    var millis = days.multiply(BigDecimal.valueOf(MILLIS)).setScale(0, RoundingMode.HALF_UP);
    var all = millis.longValueExact();
    var clock = clock((int) (all % 3_600_000));
    return Optional.of(all / 3_600_000 + clock.substring(2));
  }

  private static int millis(BigDecimal partOfDay) {
    return partOfDay
        .multiply(BigDecimal.valueOf(MILLIS))
        .setScale(0, RoundingMode.HALF_UP)
        .intValue();
  }

  private static String clock(int millis) {
    return LocalTime.ofNanoOfDay(millis * 1_000_000L).toString();
  }

  /** A length of time: the time of a day where it is shorter than one. */
  static Optional<String> length(Duration length) {
    var millis = length.toMillis();
    if (millis >= 0 && millis < MILLIS) {
      return Optional.of(clock((int) millis));
    }
    return elapsed(
        BigDecimal.valueOf(millis).divide(BigDecimal.valueOf(MILLIS), MathContext.DECIMAL64));
  }

  /** A date or time as XML writes it. */
  static Optional<String> written(String text) {
    try {
      if (text.indexOf('T') < 0) {
        return Optional.of(LocalDate.parse(text).toString());
      }
      var bare = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
      var when = LocalDateTime.parse(bare);
      var time = when.toLocalTime();
      var day = when.toLocalDate().toString();
      return Optional.of(time.equals(LocalTime.MIDNIGHT) ? day : day + " " + time);
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
