package kaocheng.model.rule.sentence;

import java.util.Optional;

/** Small whole numbers in Chinese numerals: 一, 十二, 二十, 九十九. */
final class Numerals {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String TEN = "十";

  private Numerals() {}

  /** Reads digits, or Chinese numerals up to 99. */
  static Optional<Integer> read(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Optional.of(Integer.parseInt(text));
    }
    var numeral = text.replace('两', '二');
    for (var number = 1; number < 100; number++) {
      if (write(number).equals(numeral)) {
        return Optional.of(number);
      }
    }
    return Optional.empty();
  }

  /** Numerals up to 99, digits beyond. */
  static String write(int number) {
    if (number < 1 || number > 99) {
      return Integer.toString(number);
    }
    var tens = number / 10;
    var ones = number % 10;
    return (tens > 1 ? digit(tens) : "") + (tens > 0 ? TEN : "") + (ones > 0 ? digit(ones) : "");
  }

  private static String digit(int number) {
    return DIGITS.substring(number, number + 1);
  }
}
