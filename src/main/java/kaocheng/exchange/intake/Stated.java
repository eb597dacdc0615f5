package kaocheng.exchange.intake;

import java.util.Optional;
import kaocheng.model.figure.Rational;

/** A number, percentage or number with a measure word, read without knowing what it is about. */
record Stated(Rational value, String unit) {

  /** The figure that the whole text states. */
  static Optional<Stated> in(String text) {
    var plain = Folded.of(text);
    var number = Decimal.leading(plain, 0);
    if (!number.isSound()) {
      return Optional.empty();
    }
    var unit = plain.substring(number.end()).strip();
    if (unit.equals("%")) {
      return Optional.of(new Stated(number.value().dividedBy(Rational.HUNDRED), unit));
    }
    return unit.chars().allMatch(Character::isLetter)
        ? Optional.of(new Stated(number.value(), unit))
        : Optional.empty();
  }

  /** Whether it says a number by itself, without a measure word. */
  boolean isPlain() {
    return unit.isEmpty() || unit.equals("%");
  }
}
