package kaocheng.exchange.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as people write them: 2021-08-12, 2021/8/12, 2021.8.12, 2021年8月12日. */
public final class Days {
  private static final int NO_NUMBER = -1;

  private Days() {}

  public static Optional<LocalDate> read(String text) {
    var plain = Folded.of(text);
    var day = plain.indexOf(' ') < 0 ? plain : plain.replace(" ", "");
    var first = separatorAfter(day, 4);
    if (first != 4) {
      return Optional.empty();
    }
    var second = separatorAfter(day, first + 1);
    if (second < 0 || !agree(day, first, second)) {
      return Optional.empty();
    }
    var end = day.charAt(first) == '年' ? day.length() - 1 : day.length();
    return day(number(day, 0, first), number(day, first + 1, second), number(day, second + 1, end));
  }

  private static int separatorAfter(String day, int from) {
    for (var i = from; i < day.length(); i++) {
      if (!Decimal.isDigit(day.charAt(i))) {
        return i;
      }
    }
    return NO_NUMBER;
  }

  private static boolean agree(String day, int first, int second) {
    var separator = day.charAt(first);
    return separator == '年'
        ? day.charAt(second) == '月' && day.endsWith("日")
        : (separator == '-' || separator == '/' || separator == '.')
            && day.charAt(second) == separator;
  }

  private static int number(String day, int from, int to) {
    var number = 0;
    for (var i = from; i < to; i++) {
      var c = day.charAt(i);
      if (!Decimal.isDigit(c) || to - from > 4) {
        return NO_NUMBER;
      }
      number = 10 * number + (c - '0');
    }
    return to > from ? number : NO_NUMBER;
  }

  private static Optional<LocalDate> day(int year, int month, int dayOfMonth) {
    if (year < 1 || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, dayOfMonth));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
