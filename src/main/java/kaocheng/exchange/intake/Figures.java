package kaocheng.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import kaocheng.exchange.intake.Reading.NotUnderstood;
import kaocheng.exchange.intake.Reading.Understood;
import kaocheng.exchange.intake.Readings.PlainShare;
import kaocheng.model.Qualifier;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Figures in a known unit. A percentage has to carry its sign unless somebody has said how the
 * column is meant, because 0.96 without one could mean two things; a number may carry its own unit,
 * or one that differs from it by 万 or 亿 and is brought over with a remark.
 */
public final class Figures {
  private Figures() {}

  /** The exact number that a text in this column states for something counted in this unit. */
  public static Reading<Rational> inUnit(Column column, String text, Unit unit) {
    return switch (measured(column, text, unit, PlainShare.ASK)) {
      case NotUnderstood<Measured>(var problems) -> new NotUnderstood<>(problems);
      case Understood<Measured>(var figure, var remarks) ->
          figure.qualifier() == Qualifier.EXACT
              ? new Understood<>(figure.value(), remarks)
              : refused(Trouble.of(column, text, Reason.NOT_EXACT, Advice.WRITE_THE_EXACT_FIGURE));
    };
  }

  /** The number that a text states in this unit, and how sure it is. */
  static Reading<Measured> measured(Column column, String text, Unit unit, PlainShare plainShare) {
    return unit.kind() == Unit.Kind.PERCENT
        ? new Shares(column, text, plainShare).read()
        : number(column, text, unit);
  }

  private static Reading<Measured> number(Column column, String text, Unit unit) {
    var plain = Folded.of(text);
    var number = Decimal.leading(plain, 0);
    if (number.isSound()) {
      if (number.end() == plain.length()) {
        return new Understood<>(Measured.exact(number.value()), List.of());
      }
      var written = plain.substring(number.end()).strip();
      if (isSameMeasure(written, unit.symbol())) {
        return new Understood<>(Measured.exact(number.value()), List.of());
      }
    }
    return WrittenFigure.read(text)
        .map(figure -> converted(column, text, unit, figure))
        .orElseGet(() -> refused(unreadable(column, text, unit)));
  }

  private static Reading<Measured> converted(
      Column column, String text, Unit unit, WrittenFigure figure) {
    var own = WrittenFigure.measuredIn(Folded.name(unit.symbol()));
    var value =
        switch (figure.form()) {
          case RATIO -> null;
          case PERCENT -> inPoints(figure.number(), unit, 1);
          case PER_MILLE -> inPoints(figure.number(), unit, 10);
          case PLAIN -> counted(figure, own);
        };
    if (value == null) {
      return refused(wrongUnit(column, text, unit, figure));
    }
    if (!isKept(value)) {
      return refused(tooLong(column, text));
    }
    return new Understood<>(
        new Measured(value, figure.qualifier()),
        readAs(column, text, Filled.number(value) + unit.symbol()));
  }

  /** Points of a percentage where the unit is one; a per mille in its own unit. */
  private static @Nullable Rational inPoints(Rational number, Unit unit, int parts) {
    if (isPoints(unit.symbol())) {
      return number.dividedBy(Rational.of(parts));
    }
    return unit.symbol().equals("‰") ? number.times(Rational.of(10 / parts)) : null;
  }

  static boolean isPoints(String measure) {
    return measure.equals("百分点") || measure.equals("个百分点");
  }

  private static @Nullable Rational counted(WrittenFigure figure, WrittenFigure own) {
    if (figure.measure().isEmpty() && figure.scale().isEmpty()) {
      return figure.number();
    }
    var alike = figure.measure().isEmpty() || isSameMeasure(figure.measure(), own.measure());
    return alike ? figure.inFull().dividedBy(WrittenFigure.power(own.scale())) : null;
  }

  private static boolean isSameMeasure(String one, String other) {
    return one.equals(other)
        || Folded.name(one).equals(Folded.name(other))
        || (isPoints(one) && isPoints(other));
  }

  /** Remarks on how a figure was read that does not stand there in plain digits and its unit. */
  static List<Trouble> readAs(Column column, String text, String read) {
    return Folded.name(text).replace(" ", "").equals(Folded.name(read))
        ? List.of()
        : List.of(
            new Trouble(
                column,
                text,
                Message.of(Reason.READ_AS, Trouble.excerpt(text), read),
                Message.of(Advice.CHECK_THE_FIGURE)));
  }

  /** Whether the workbook keeps all digits of the number. */
  static boolean isKept(Rational number) {
    return number
        .exactDigits(Decimal.MOST_DECIMALS)
        .map(digits -> digits.split("\\.", 2)[0].replace("-", ""))
        .filter(whole -> whole.length() <= Decimal.MOST_WHOLE_DIGITS)
        .isPresent();
  }

  private static Trouble wrongUnit(Column column, String text, Unit unit, WrittenFigure figure) {
    return switch (figure.form()) {
      case PERCENT, PER_MILLE ->
          Trouble.of(column, text, Reason.PERCENTAGE_FOR_A_NUMBER, Advice.WRITE_A_PLAIN_NUMBER);
      case RATIO ->
          Trouble.of(column, text, Reason.RATIO_FOR_SOMETHING_ELSE, Advice.WRITE_A_PLAIN_NUMBER);
      case PLAIN -> anotherUnit(column, text, unit, figure.scale() + figure.measure());
    };
  }

  static Trouble anotherUnit(Column column, String text, Unit unit, String written) {
    if (written.startsWith("几") || !written.chars().allMatch(Character::isLetter)) {
      return Trouble.of(column, text, Reason.NOT_A_NUMBER, Advice.WRITE_A_PLAIN_NUMBER);
    }
    return new Trouble(
        column,
        text,
        Message.of(Reason.ANOTHER_UNIT, unit.symbol(), written),
        Message.of(Advice.CONVERT_TO_THE_UNIT, unit.symbol()));
  }

  private static Trouble unreadable(Column column, String text, Unit unit) {
    var plain = Folded.of(text);
    var number = Decimal.leading(plain, 0);
    if (!number.isSound()) {
      return unreadable(column, text, number);
    }
    var written = plain.substring(number.end()).strip();
    return written.startsWith("/")
        ? Trouble.of(column, text, Reason.RATIO_FOR_SOMETHING_ELSE, Advice.WRITE_A_PLAIN_NUMBER)
        : anotherUnit(column, text, unit, written);
  }

  static Trouble unreadable(Column column, String text, Decimal number) {
    if (!text.isEmpty() && "△▲▽▼↑↓".indexOf(text.charAt(0)) >= 0) {
      return Trouble.of(column, text, Reason.SIGN_OF_TWO_MEANINGS, Advice.WRITE_PLUS_OR_MINUS);
    }
    return switch (number.verdict()) {
      case TOO_MANY_DIGITS -> tooLong(column, text);
      case NO_NUMBER, SOUND ->
          Trouble.of(column, text, Reason.NOT_A_NUMBER, Advice.WRITE_A_PLAIN_NUMBER);
    };
  }

  static Trouble tooLong(Column column, String text) {
    return new Trouble(
        column,
        text,
        Message.of(Reason.TOO_MANY_DIGITS, Decimal.MOST_WHOLE_DIGITS, Decimal.MOST_DECIMALS),
        Message.of(Advice.ROUND_THE_NUMBER, Decimal.MOST_DECIMALS));
  }

  static <T> Reading<T> refused(Trouble trouble) {
    return new NotUnderstood<>(List.of(trouble));
  }

  static List<Trouble> joined(List<Trouble> these, List<Trouble> those) {
    if (those.isEmpty()) {
      return these;
    }
    var all = new ArrayList<>(these);
    all.addAll(those);
    return all;
  }
}
