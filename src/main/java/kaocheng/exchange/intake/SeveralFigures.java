package kaocheng.exchange.intake;

import static kaocheng.exchange.intake.MeasurementColumn.VALUE;

import java.util.List;
import java.util.Optional;
import kaocheng.exchange.intake.Readings.PlainShare;
import kaocheng.model.Qualifier;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.notation.Form;
import kaocheng.model.notation.ReportedNotation;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.text.Message;

/** Reads cells that hold several figures. */
final class SeveralFigures {
  private static final String LEVEL = "96.1*200";
  private static final String STRUCK = "150+9/167";

  private SeveralFigures() {}

  static boolean isLevel(String value) {
    return value.indexOf('*') > 0 || value.indexOf('×') > 0 || value.indexOf('＊') > 0;
  }

  /** A level and its weight; the level is in the indicator's unit. */
  static Reading<Reported> level(String value, Unit unit, PlainShare plainShare) {
    var plain = Folded.of(value).replace('×', '*');
    var sign = plain.indexOf('*');
    var weight = Decimal.whole(plain.substring(sign + 1).strip());
    if (!weight.isSound() || weight.value().signum() <= 0) {
      return refused(value, Reason.NOT_A_LEVEL, LEVEL);
    }
    return switch (Figures.measured(VALUE, plain.substring(0, sign).strip(), unit, plainShare)) {
      case Reading.NotUnderstood<Measured>(var problems) -> new Reading.NotUnderstood<>(problems);
      case Reading.Understood<Measured>(var level, var remarks) ->
          level.qualifier() == Qualifier.EXACT
              ? new Reading.Understood<>(new Reported.Level(level.value(), weight.value()), remarks)
              : refused(value, Reason.NOT_A_LEVEL, LEVEL);
    };
  }

  /** So many struck off in time and so many late, of so many listed. */
  static Reading<Reported> struck(String value) {
    var read = ReportedNotation.read(Form.STRUCK, value);
    if (!(read.orElse(null) instanceof Reported.Struck(var onTime, var late, var listed))) {
      return refused(value, Reason.NOT_A_LEDGER_COUNT, STRUCK);
    }
    if (List.of(onTime, late, listed).stream().anyMatch(SeveralFigures::isNotACount)) {
      return ReportedReader.refused(VALUE, value, Reason.NEGATIVE_PART, Advice.CHECK_THE_FIGURE);
    }
    var done = onTime.plus(late);
    if (listed.isZero() && !done.isZero()) {
      return ReportedReader.refused(
          VALUE, value, Reason.DENOMINATOR_IS_ZERO, Advice.CHECK_THE_DENOMINATOR);
    }
    var beyond =
        Trouble.of(VALUE, value, Reason.NUMERATOR_ABOVE_DENOMINATOR, Advice.CHECK_THE_FIGURE);
    return new Reading.Understood<>(
        new Reported.Struck(onTime, late, listed),
        done.compareTo(listed) > 0 ? List.of(beyond) : List.of());
  }

  private static boolean isNotACount(Rational number) {
    return number.signum() < 0;
  }

  private static boolean isNotWhole(Rational number) {
    return number.signum() < 0 || !number.equals(number.floor());
  }

  /** Whether a word such as 无 is how such a kind says that there are none of them. */
  static boolean saysNone(String value, ValueKind kind) {
    return !value.isEmpty()
        && form(kind).flatMap(form -> ReportedNotation.read(form, value)).isPresent();
  }

  /** A cell of one of the kinds that always hold several figures. */
  static Reading<Reported> read(String value, ValueKind kind) {
    var read = form(kind).flatMap(form -> ReportedNotation.read(form, value));
    if (read.isEmpty()) {
      return refused(value, reason(kind), example(kind));
    }
    return objection(read.get())
        .map(
            reason ->
                ReportedReader.<Reported>refused(VALUE, value, reason, Advice.CHECK_THE_FIGURE))
        .orElseGet(() -> ReportedReader.understood(read.get()));
  }

  private static Optional<Form> form(ValueKind kind) {
    return switch (kind) {
      case SERIES -> Optional.of(Form.SERIES);
      case BALLOTS -> Optional.of(Form.VOTED);
      case MARKS -> Optional.of(Form.MARKED);
      case VERDICTS -> Optional.of(Form.VERDICTS);
      case HONOURS -> Optional.of(Form.HONOURED);
      case ITEMS -> Optional.of(Form.ITEMS);
      case NUMBER, RATIO, DATE, PLACE, GRADE -> Optional.empty();
    };
  }

  private static Optional<Reason> objection(Reported reported) {
    return switch (reported) {
      case Reported.Series(var counts) ->
          when(counts.stream().anyMatch(SeveralFigures::isNotACount), Reason.NEGATIVE_COUNT);
      case Reported.Voted(var votes) ->
          when(votes.stream().anyMatch(one -> isNotWhole(one.count())), Reason.NOT_A_WHOLE_NUMBER);
      case Reported.Marked(var marks) ->
          when(marks.stream().anyMatch(SeveralFigures::isNotACount), Reason.NEGATIVE_MARK);
      case Reported.Items(var items) ->
          when(
              items.stream().anyMatch(item -> item.weight().signum() <= 0),
              Reason.ITEM_WEIGHT_NOT_POSITIVE);
      default -> Optional.empty();
    };
  }

  private static Optional<Reason> when(boolean wrong, Reason reason) {
    return wrong ? Optional.of(reason) : Optional.empty();
  }

  private static Reason reason(ValueKind kind) {
    return switch (kind) {
      case SERIES -> Reason.NOT_A_SERIES;
      case BALLOTS -> Reason.NOT_BALLOTS;
      case MARKS -> Reason.NOT_MARKS;
      case VERDICTS -> Reason.NOT_VERDICTS;
      case HONOURS -> Reason.NOT_HONOURS;
      case ITEMS -> Reason.NOT_ITEMS;
      case NUMBER, RATIO, DATE, PLACE, GRADE -> Reason.NOT_A_NUMBER;
    };
  }

  private static String example(ValueKind kind) {
    return switch (kind) {
      case SERIES -> "3;0;1";
      case BALLOTS -> "优:61 良:23 弃权:3";
      case MARKS -> "90;85.5;88";
      case VERDICTS -> "优;良;良";
      case HONOURS -> "省级|精神文明奖|鲁办发〔2021〕3号|2021-05-01";
      case ITEMS -> "9.6|6|12|33; 120.67|100|150|26";
      case NUMBER, RATIO, DATE, PLACE, GRADE -> "48";
    };
  }

  /** What to write for such a kind. */
  static Message advice(ValueKind kind) {
    return Message.of(Advice.WRITE_LIKE, example(kind));
  }

  private static Reading<Reported> refused(String value, Reason reason, String example) {
    return Figures.refused(
        new Trouble(VALUE, value, Message.of(reason), Message.of(Advice.WRITE_LIKE, example)));
  }
}
