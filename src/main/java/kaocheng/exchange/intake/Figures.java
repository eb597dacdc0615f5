package kaocheng.exchange.intake;

import java.util.List;
import kaocheng.exchange.intake.Reading.NotUnderstood;
import kaocheng.exchange.intake.Reading.Understood;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.text.Message;

/**
 * Figures in a known unit. A percentage has to carry its sign, because 0.96 without one could mean
 * two things; a number may carry its own unit and no other.
 */
public final class Figures {
  private Figures() {}

  /** The number that a text in this column states for something counted in this unit. */
  public static Reading<Rational> inUnit(Column column, String text, Unit unit) {
    return unit.kind() == Unit.Kind.PERCENT ? percentage(column, text) : number(column, text, unit);
  }

  private static Reading<Rational> number(Column column, String text, Unit unit) {
    var plain = Folded.of(text);
    var number = Decimal.leading(plain, 0);
    if (!number.isSound()) {
      return refused(unreadable(column, text, number));
    }
    if (number.end() == plain.length()) {
      return new Understood<>(number.value(), List.of());
    }
    var written = plain.substring(number.end()).strip();
    if (Folded.name(written).equals(Folded.name(unit.symbol()))) {
      return new Understood<>(number.value(), List.of());
    }
    return refused(wrongUnit(column, text, unit, written));
  }

  private static Trouble wrongUnit(Column column, String text, Unit unit, String written) {
    if (written.equals("%")) {
      return Trouble.of(column, text, Reason.PERCENTAGE_FOR_A_NUMBER, Advice.WRITE_A_PLAIN_NUMBER);
    }
    if (written.startsWith("/")) {
      return Trouble.of(column, text, Reason.RATIO_FOR_SOMETHING_ELSE, Advice.WRITE_A_PLAIN_NUMBER);
    }
    if (!isWord(written)) {
      return Trouble.of(column, text, Reason.NOT_A_NUMBER, Advice.WRITE_A_PLAIN_NUMBER);
    }
    return new Trouble(
        column,
        text,
        Message.of(Reason.ANOTHER_UNIT, unit.symbol(), written),
        Message.of(Advice.CONVERT_TO_THE_UNIT, unit.symbol()));
  }

  private static boolean isWord(String written) {
    return written.chars().allMatch(Character::isLetter);
  }

  /** The share that a percentage states. */
  static Reading<Rational> percentage(Column column, String text) {
    var plain = Folded.of(text);
    var number = Decimal.leading(plain, 0);
    if (!number.isSound()) {
      return refused(unreadable(column, text, number));
    }
    if (number.end() == plain.length()) {
      return refused(
          new Trouble(
              column,
              text,
              Message.of(Reason.NUMBER_FOR_A_PERCENTAGE),
              Message.of(Advice.ADD_THE_PERCENT_SIGN, plain + "%")));
    }
    if (!plain.substring(number.end()).strip().equals("%")) {
      return refused(Trouble.of(column, text, Reason.NOT_A_RATIO, Advice.WRITE_A_PERCENTAGE));
    }
    var share = number.value().dividedBy(Rational.HUNDRED);
    var remarks =
        share.signum() < 0
            ? List.of(Trouble.of(column, text, Reason.NEGATIVE_PERCENTAGE, Advice.CHECK_THE_FIGURE))
            : List.<Trouble>of();
    return new Understood<>(share, remarks);
  }

  static Trouble unreadable(Column column, String text, Decimal number) {
    return switch (number.verdict()) {
      case TOO_MANY_DIGITS ->
          new Trouble(
              column,
              text,
              Message.of(Reason.TOO_MANY_DIGITS, Decimal.MOST_WHOLE_DIGITS, Decimal.MOST_DECIMALS),
              Message.of(Advice.ROUND_THE_NUMBER, Decimal.MOST_DECIMALS));
      case NO_NUMBER, SOUND ->
          Trouble.of(column, text, Reason.NOT_A_NUMBER, Advice.WRITE_A_PLAIN_NUMBER);
    };
  }

  static <T> Reading<T> refused(Trouble trouble) {
    return new NotUnderstood<>(List.of(trouble));
  }
}
