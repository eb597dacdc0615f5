package kaocheng.model.notation;

import java.math.BigInteger;
import kaocheng.model.figure.Rational;

/** Walks along a line and takes from it what is expected there. */
final class Cursor {
  private static final int SURELY_LONG = 18;
  private static final int MOST_DIGITS = 100_000;

  private final String line;
  private int at;

  Cursor(String line) {
    this.line = line;
  }

  boolean isAtEnd() {
    return at >= line.length();
  }

  /** Whether this sign stands here. */
  boolean sees(char sign) {
    return at < line.length() && line.charAt(at) == sign;
  }

  /** Goes past this sign where it stands here. */
  boolean takes(char sign) {
    var seen = sees(sign);
    at += seen ? 1 : 0;
    return seen;
  }

  void expect(char sign) {
    if (!takes(sign)) {
      throw misread();
    }
  }

  char next() {
    if (isAtEnd()) {
      throw misread();
    }
    return line.charAt(at++);
  }

  /** What stands before the first of these signs. */
  String before(String signs) {
    var from = at;
    while (at < line.length() && signs.indexOf(line.charAt(at)) < 0) {
      at++;
    }
    return line.substring(from, at);
  }

  String quoted() {
    expect(Quoted.QUOTE);
    var text = new StringBuilder();
    while (!takes(Quoted.QUOTE)) {
      text.append(before("\"~"));
      if (takes(Quoted.ESCAPE)) {
        text.append(Quoted.meant(taken(Quoted.DIGITS)));
      } else if (isAtEnd()) {
        throw misread();
      }
    }
    return text.toString();
  }

  private String taken(int length) {
    if (line.length() - at < length) {
      throw misread();
    }
    at += length;
    return line.substring(at - length, at);
  }

  int integer() {
    var whole = whole();
    if (whole != (int) whole) {
      throw misread();
    }
    return (int) whole;
  }

  /** A whole number of at most eighteen digits. */
  long whole() {
    var digits = digits();
    if (digits.length() > SURELY_LONG) {
      throw misread();
    }
    return Long.parseLong(digits);
  }

  /** A whole number or a fraction of two; a line that divides by zero is none. */
  Rational fraction() {
    var above = digits();
    var below = takes('/') ? digits() : "1";
    return above.length() <= SURELY_LONG && below.length() <= SURELY_LONG
        ? Rational.of(Long.parseLong(above), Long.parseLong(below))
        : Rational.of(new BigInteger(above), new BigInteger(below));
  }

  /** At least one digit, with a minus before it where there is one. */
  private String digits() {
    var from = at;
    takes('-');
    var first = at;
    while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
      at++;
    }
    if (at == first || at - first > MOST_DIGITS) {
      throw misread();
    }
    return line.substring(from, at);
  }

  private Misread misread() {
    return new Misread("at " + at);
  }
}
