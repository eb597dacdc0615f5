package kaocheng.exchange.intake;

import java.util.Optional;
import kaocheng.model.figure.Rational;

/**
 * A number at the beginning of a text in Chinese numerals, as they are written in full: 十二, 一百零五,
 * 两千三百万, 九十六点五. What can be read in two ways, such as 一百五, is no number.
 */
record ChineseNumeral(Rational value, int decimals, int end) {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String SMALL = "十百千";
  private static final String LARGE = "万亿";
  private static final long TEN_THOUSAND = 10_000;
  private static final long HUNDRED_MILLION = 100_000_000;
  private static final int LONGEST = 24;
  private static final String FORMAL = "壹贰叁肆伍陆柒捌玖拾佰仟〇○两兩貳參陸萬億點";
  private static final String USUAL = "一二三四五六七八九十百千零零二二二三六万亿点";

  static Optional<ChineseNumeral> leading(String text) {
    var end = 0;
    while (end < text.length() && end < LONGEST && isNumeral(usual(text.charAt(end)))) {
      end++;
    }
    var numeral = usual(text.substring(0, end));
    if (numeral.isEmpty() || hasStrayTwo(text.substring(0, end))) {
      return Optional.empty();
    }
    var whole = whole(numeral);
    return numeral.equals(written(whole))
        ? Optional.of(withDecimals(text, end, whole))
        : Optional.empty();
  }

  /** 两 is a two at the beginning and before 百, 千, 万 and 亿, and a weight behind 十. */
  private static boolean hasStrayTwo(String numeral) {
    for (var i = 1; i < numeral.length(); i++) {
      var before = i + 1 < numeral.length() ? usual(numeral.charAt(i + 1)) : ' ';
      if ("两兩".indexOf(numeral.charAt(i)) >= 0 && "百千万亿".indexOf(before) < 0) {
        return true;
      }
    }
    return false;
  }

  private static ChineseNumeral withDecimals(String text, int end, long whole) {
    var value = new StringBuilder(Long.toString(whole));
    var place = end + 1;
    if (end < text.length() && usual(text.charAt(end)) == '点') {
      value.append('.');
      while (place < text.length()
          && place - end <= Decimal.MOST_DECIMALS
          && digit(usual(text.charAt(place))) >= 0) {
        value.append(digit(usual(text.charAt(place))));
        place++;
      }
    }
    return place == end + 1
        ? new ChineseNumeral(Rational.of(whole), 0, end)
        : new ChineseNumeral(Rational.parse(value.toString()), place - end - 1, place);
  }

  /** Years are written digit by digit: 二〇二一. */
  static String withDigits(String text) {
    var plain = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      var digit = digit(usual(text.charAt(i)));
      plain.append(digit < 0 ? text.substring(i, i + 1) : Integer.toString(digit));
    }
    return plain.toString();
  }

  private static boolean isNumeral(char c) {
    return digit(c) >= 0 || SMALL.indexOf(c) >= 0 || LARGE.indexOf(c) >= 0;
  }

  private static int digit(char c) {
    return DIGITS.indexOf(c);
  }

  private static char usual(char c) {
    var place = FORMAL.indexOf(c);
    return place < 0 ? c : USUAL.charAt(place);
  }

  private static String usual(String text) {
    var usual = new StringBuilder(text.length());
    text.chars().forEach(c -> usual.append(usual((char) c)));
    return usual.toString();
  }

  /** What the numerals add up to, whether or not anybody writes them so. */
  private static long whole(String numeral) {
    var total = 0L;
    var section = 0L;
    var digit = 0L;
    for (var i = 0; i < numeral.length(); i++) {
      var c = numeral.charAt(i);
      if (digit(c) >= 0) {
        digit = digit(c);
      } else if (SMALL.indexOf(c) >= 0) {
        section += Math.max(digit, 1) * power(1 + SMALL.indexOf(c));
        digit = 0;
      } else if (c == '万') {
        total += (section + digit) * TEN_THOUSAND;
        section = 0;
        digit = 0;
      } else {
        total = (total + section + digit) * HUNDRED_MILLION;
        section = 0;
        digit = 0;
      }
    }
    return total + section + digit;
  }

  private static long power(int zeros) {
    var power = 1L;
    for (var i = 0; i < zeros; i++) {
      power *= 10;
    }
    return power;
  }

  /** The number as it is written in full. */
  static String written(long number) {
    if (number <= 0 || number >= HUNDRED_MILLION * TEN_THOUSAND) {
      return number == 0 ? "零" : "";
    }
    var full = large(number);
    return full.startsWith("一十") ? full.substring(1) : full;
  }

  private static String large(long number) {
    if (number >= HUNDRED_MILLION) {
      return joined(number / HUNDRED_MILLION, "亿", number % HUNDRED_MILLION, HUNDRED_MILLION);
    }
    return number >= TEN_THOUSAND
        ? joined(number / TEN_THOUSAND, "万", number % TEN_THOUSAND, TEN_THOUSAND)
        : section(number);
  }

  private static String joined(long above, String word, long below, long size) {
    var gap = below > 0 && below < size / 10 ? "零" : "";
    return large(above) + word + gap + (below == 0 ? "" : large(below));
  }

  private static String section(long number) {
    var text = new StringBuilder();
    var gap = false;
    for (var place = 3; place >= 0; place--) {
      var digit = (int) (number / power(place) % 10);
      if (digit == 0) {
        gap = true;
      } else {
        text.append(gap && !text.isEmpty() ? "零" : "").append(DIGITS.charAt(digit));
        text.append(place == 0 ? "" : SMALL.charAt(place - 1));
        gap = false;
      }
    }
    return text.toString();
  }
}
