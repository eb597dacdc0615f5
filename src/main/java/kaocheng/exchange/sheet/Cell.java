package kaocheng.exchange.sheet;

import java.math.BigDecimal;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;

/** What stands in one place of a form; every format writes the same digits from here. */
public sealed interface Cell {
  /** Nothing belongs here. */
  Cell BLANK = new Blank();

  /** There is no figure here, which is not zero: a dash on paper, nothing in CSV. */
  Cell NONE = new None();

  /** On paper the cell to the left reaches over this one. */
  Cell JOINED = new Joined();

  /** Words, also such as look like a number or a formula. */
  record Text(String text, Tone tone) implements Cell {}

  /** A figure with exactly the decimals that are shown. */
  record Figure(BigDecimal value) implements Cell {
    public Figure {
      if (value.scale() < 0) {
        value = value.setScale(0);
      }
    }
  }

  /** A share of one, shown as a percentage with two decimals fewer than it has. */
  record Percentage(BigDecimal share) implements Cell {
    public Percentage {
      if (share.scale() < 2) {
        share = share.setScale(2);
      }
    }
  }

  /** See {@link #BLANK}. */
  record Blank() implements Cell {}

  /** See {@link #NONE}. */
  record None() implements Cell {}

  /** See {@link #JOINED}. */
  record Joined() implements Cell {}

  /** The digits of a figure as they are shown, nothing where there is none. */
  static String digits(Cell cell) {
    return switch (cell) {
      case Figure(var value) -> value.toPlainString();
      case Percentage(var share) -> share.movePointRight(2).toPlainString() + "%";
      case Text _, Blank _, None _, Joined _ -> "";
    };
  }

  static Cell text(String text) {
    return new Text(text, Tone.PLAIN);
  }

  static Cell number(long whole) {
    return new Figure(BigDecimal.valueOf(whole));
  }

  static Cell number(BigDecimal decimal) {
    return new Figure(decimal);
  }

  /** The figure rounded, with all the decimals of the rounding. */
  static Cell number(Rational value, Rounding rounding) {
    return new Figure(value.toDecimal(rounding));
  }
}
