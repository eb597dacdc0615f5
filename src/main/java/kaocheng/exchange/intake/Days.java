package kaocheng.exchange.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Days as people and table programs write them: 2021-08-12, 2021/8/12, 2021.8.12, 2021年8月12日,
 * 二〇二一年八月十二日, 20210812, 2021-08-12 00:00:00.
 */
public final class Days {
  private static final int NO_NUMBER = -1;
  private static final int DIGITS = 8;
  private static final Pattern TIME =
      Pattern.compile("[ T] ?\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$");
  private static final Pattern NUMERALS =
      Pattern.compile("([零〇○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日");

  private Days() {}

  public static Optional<LocalDate> read(String text) {
    var plain = Folded.of(text);
    if (plain.indexOf(':') > 0) {
      plain = TIME.matcher(plain).replaceFirst("");
    }
    var day = plain.indexOf(' ') < 0 ? plain : plain.replace(" ", "");
    if (day.isEmpty() || !Decimal.isDigit(day.charAt(0))) {
      return inNumerals(day);
    }
    if (day.length() == DIGITS && separatorAfter(day, 0) < 0) {
      return day(number(day, 0, 4), number(day, 4, 6), number(day, 6, DIGITS));
    }
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

  private static Optional<LocalDate> inNumerals(String text) {
    var matcher = NUMERALS.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var year = ChineseNumeral.withDigits(matcher.group(1));
    return day(number(year, 0, 4), counted(matcher.group(2)), counted(matcher.group(3)));
  }

  private static int counted(String numeral) {
    return ChineseNumeral.leading(numeral)
        .filter(number -> number.end() == numeral.length())
        .map(number -> number.value().floor().numerator().intValueExact())
        .orElse(NO_NUMBER);
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
