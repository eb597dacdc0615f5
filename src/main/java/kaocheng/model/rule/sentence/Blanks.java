package kaocheng.model.rule.sentence;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kaocheng.model.figure.Rational;

/** What stands in the blanks of a sentence, as text by name, and where it starts when read. */
record Blanks(Map<String, String> texts, Map<String, Integer> starts) {
  private static final Pattern NOT_DIGITS = Pattern.compile("\\D+");
  private static final Pattern DAY = Pattern.compile("(\\d+)\\D+(\\d+)\\D+(\\d+)\\D*");

  static Blanks none() {
    return new Blanks(Map.of(), Map.of());
  }

  static Blanks of(String name, String text) {
    return none().and(name, text);
  }

  static Blanks of(String name, Rational number) {
    return none().and(name, number);
  }

  static Blanks ofPercent(String name, Rational share) {
    return none().andPercent(name, share);
  }

  Blanks and(String name, String text) {
    var more = new HashMap<>(texts);
    more.put(name, text);
    return new Blanks(more, starts);
  }

  /** The same with a plain number. */
  Blanks and(String name, Rational number) {
    return and(name, plain(number));
  }

  /** The same with a share as a percentage. */
  Blanks andPercent(String name, Rational share) {
    return and(name, percent(share));
  }

  boolean has(String name) {
    return texts.containsKey(name);
  }

  /** The number in a blank, or this one where the blank is left out. */
  Rational numberOr(String name, Rational otherwise) {
    return has(name) ? number(name) : otherwise;
  }

  String text(String name) {
    var text = texts.get(name);
    if (text == null) {
      throw new IllegalArgumentException("no blank " + name + " among " + texts.keySet());
    }
    return text.strip();
  }

  /** Where in the sentence a blank starts. */
  int start(String name) {
    return starts.getOrDefault(name, 0);
  }

  Rational number(String name) {
    return Rational.parse(text(name));
  }

  /** Several numbers with something between them. */
  List<Rational> numbers(String name) {
    return Stream.of(text(name).split("[\\s;,]+")).map(Rational::parse).toList();
  }

  int whole(String name) {
    return Integer.parseInt(text(name));
  }

  Rational percent(String name) {
    return share(text(name));
  }

  LocalDate day(String name) {
    var parts = DAY.matcher(text(name));
    if (!parts.matches()) {
      throw unfit(name);
    }
    try {
      return LocalDate.of(
          Integer.parseInt(parts.group(1)),
          Integer.parseInt(parts.group(2)),
          Integer.parseInt(parts.group(3)));
    } catch (DateTimeException e) {
      throw new Unfit(start(name), text(name), e);
    }
  }

  /** A place, in digits or in Chinese numerals. */
  int ordinal(String name) {
    return Numerals.read(text(name)).orElseThrow(() -> unfit(name));
  }

  /** The last day of a month, or of a year. */
  LocalDate lastDay(String name) {
    var digits = NOT_DIGITS.splitAsStream(text(name)).map(Integer::parseInt).toList();
    try {
      var month = digits.size() > 1 ? digits.get(1) : 12;
      return YearMonth.of(digits.getFirst(), month).atEndOfMonth();
    } catch (DateTimeException e) {
      throw new Unfit(start(name), text(name), e);
    }
  }

  /** A blank that repeats another has to say the same; blanks that are not there agree. */
  void requireSame(String name, String again) {
    if (has(again) && !same(text(name), text(again))) {
      throw unfit(again);
    }
  }

  private static boolean same(String left, String right) {
    var bothNumbers = Character.isDigit(left.charAt(0)) && Character.isDigit(right.charAt(0));
    return bothNumbers ? share(left).equals(share(right)) : left.equals(right);
  }

  void requirePositive(String name) {
    if (share(text(name)).signum() <= 0) {
      throw unfit(name);
    }
  }

  Unfit unfit(String name) {
    return new Unfit(start(name), text(name));
  }

  static Rational share(String percent) {
    return Rational.parse(percent.replace("%", "").strip()).dividedBy(Rational.HUNDRED);
  }

  /** A plain decimal without needless zeros. */
  static String plain(Rational number) {
    var decimal = new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()));
    var stripped = decimal.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }

  static String percent(Rational share) {
    return plain(share.times(Rational.HUNDRED)) + "%";
  }
}
