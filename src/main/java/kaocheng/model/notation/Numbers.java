package kaocheng.model.notation;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;

/** Exact decimals on a line; a percent sign makes a share of a number. */
final class Numbers {
  private static final int DECIMALS = 10;
  private static final Rounding EXACTLY = Rounding.of(DECIMALS, RoundingMode.UNNECESSARY);
  private static final Pattern NUMBER =
      Pattern.compile("([+-]?)(\\d{1,20}|\\d{1,3}(?:,\\d{3}){1,6})(\\.\\d{1,10})?(%?)");

  private Numbers() {}

  /** The decimal; refuses what has no end within ten decimals. */
  static String write(Rational number) {
    return number.toDecimal(EXACTLY).stripTrailingZeros().toPlainString();
  }

  static Optional<Rational> read(String text) {
    var parts = NUMBER.matcher(Signs.plain(text));
    if (!parts.matches()) {
      return Optional.empty();
    }
    var decimals = parts.group(3) == null ? "" : parts.group(3);
    var number = Rational.parse(parts.group(1) + parts.group(2).replace(",", "") + decimals);
    return Optional.of(parts.group(4).isEmpty() ? number : number.dividedBy(Rational.HUNDRED));
  }

  static String writeAll(List<Rational> numbers, String sign) {
    return String.join(sign, numbers.stream().map(Numbers::write).toList());
  }

  /** All numbers between the signs, or nothing if one of them is none. */
  static Optional<List<Rational>> readAll(String text, char sign) {
    var numbers = new ArrayList<Rational>();
    for (var piece : Signs.split(text, sign)) {
      read(piece).ifPresent(numbers::add);
    }
    return numbers.size() == Signs.split(text, sign).size()
        ? Optional.of(numbers)
        : Optional.empty();
  }
}
