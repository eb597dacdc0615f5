package kaocheng.model.rule.sentence;

import java.util.regex.Pattern;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;

/** A number with its unit inside a sentence; percentages are shares. */
record Quantity(Rational value, Unit unit) {
  private static final Pattern PARTS = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\s*(.*)");

  /** Reads a text that has the shape of a quantity. */
  static Quantity read(String text) {
    var parts = PARTS.matcher(text.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException("no quantity: " + text);
    }
    var unit = Unit.counting(parts.group(2));
    var number = Rational.parse(parts.group(1));
    return new Quantity(
        unit.equals(Unit.PERCENT) ? number.dividedBy(Rational.HUNDRED) : number, unit);
  }

  /** The same number, taken to be in this unit where it has none. */
  Quantity in(Unit other) {
    if (!unit.equals(Unit.NONE)) {
      return this;
    }
    var percent = other.equals(Unit.PERCENT);
    return new Quantity(percent ? value.dividedBy(Rational.HUNDRED) : value, other);
  }

  String write() {
    if (unit.equals(Unit.PERCENT)) {
      return Blanks.percent(value);
    }
    return Blanks.plain(value) + (unit.symbol().isEmpty() ? "" : " " + unit.symbol());
  }
}
