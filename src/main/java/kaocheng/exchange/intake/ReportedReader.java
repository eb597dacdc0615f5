package kaocheng.exchange.intake;

import static kaocheng.exchange.intake.MeasurementColumn.NUMERATOR;
import static kaocheng.exchange.intake.MeasurementColumn.QUALIFIER;
import static kaocheng.exchange.intake.MeasurementColumn.VALUE;

import java.util.List;
import kaocheng.exchange.intake.Reading.NotUnderstood;
import kaocheng.exchange.intake.Reading.Understood;
import kaocheng.exchange.intake.Readings.PlainShare;
import kaocheng.model.Qualifier;
import kaocheng.model.Reported;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.text.Message;

/** Reads what a department wrote as what the indicator needs. */
public final class ReportedReader {
  /** Units in which a figure can fall below zero: money, temperatures, points, growth. */
  private static final String CAN_BE_NEGATIVE = "元度℃分点‰";

  private ReportedReader() {}

  /** As below, where nobody has said how the column is meant. */
  public static Reading<Answer> read(ReportedText text, ValueKind kind, Unit unit) {
    return read(text, kind, unit, Readings.ASKED);
  }

  /** As below, where the year makes no difference. */
  public static Reading<Answer> read(
      ReportedText text, ValueKind kind, Unit unit, Readings readings) {
    return read(text, new Expected(kind, unit, readings, Expected.ANY_YEAR));
  }

  /** The report that the text makes of what is asked, or all its problems. */
  public static Reading<Answer> read(ReportedText text, Expected expected) {
    var contradictions = text.contradictions();
    if (!contradictions.isEmpty()) {
      return new NotUnderstood<>(contradictions);
    }
    return switch (text.state()) {
      case NOT_REPORTED -> qualified(text, exact(understood(new Reported.NotReported())));
      case NOT_APPLICABLE ->
          qualified(text, exact(understood(new Reported.NotApplicable(text.note()))));
      case REPORTED ->
          text.isBlank() && !SeveralFigures.saysNone(text.value(), expected.kind())
              ? Blanked.read(text, expected)
              : qualified(text, figure(text, expected));
    };
  }

  private static Reading<Answer> figure(ReportedText text, Expected expected) {
    if (!text.isInParts()) {
      return value(text.value(), expected);
    }
    if (expected.kind() == ValueKind.RATIO) {
      return Ratios.parts(text);
    }
    var reason = Message.of(Reason.RATIO_FOR_SOMETHING_ELSE);
    return Figures.refused(
        new Trouble(NUMERATOR, text.numerator(), reason, advice(expected.kind())));
  }

  private static Reading<Answer> value(String value, Expected expected) {
    var kind = expected.kind();
    return switch (kind) {
      case NUMBER -> number(value, expected.unit(), expected.readings().plainShare());
      case RATIO -> Ratios.read(value, expected.readings().plainShare());
      case DATE -> exact(Milestones.read(value, expected.year()));
      case PLACE -> exact(Places.read(value));
      case GRADE ->
          exact(
              Vocabulary.GRADES
                  .meaning(value)
                  .map(grade -> understood(new Reported.Graded(grade)))
                  .orElseGet(() -> notAGrade(value)));
      case SERIES, BALLOTS, MARKS, VERDICTS, HONOURS, ITEMS ->
          exact(SeveralFigures.read(value, kind));
    };
  }

  private static Reading<Answer> number(String value, Unit unit, PlainShare plainShare) {
    if (SeveralFigures.isLevel(value)) {
      return exact(SeveralFigures.level(value, unit, plainShare));
    }
    return switch (Figures.measured(VALUE, value, unit, plainShare)) {
      case NotUnderstood<Measured>(var problems) -> new NotUnderstood<>(problems);
      case Understood<Measured>(var number, var remarks) -> {
        if (number.value().signum() < 0 && isCount(unit)) {
          yield refused(VALUE, value, Reason.NEGATIVE_COUNT, Advice.CHECK_THE_FIGURE);
        }
        yield new Understood<>(
            new Answer(new Reported.Amount(number.value()), number.qualifier()), remarks);
      }
    };
  }

  private static boolean isCount(Unit unit) {
    var symbol = unit.symbol();
    return unit.kind() == Unit.Kind.COUNTED
        && CAN_BE_NEGATIVE.indexOf(symbol.charAt(symbol.length() - 1)) < 0;
  }

  /** The report with what the column of the qualifier says, which must not be something else. */
  private static Reading<Answer> qualified(ReportedText text, Reading<Answer> reading) {
    if (!(reading instanceof Understood<Answer>(var answer, var remarks))) {
      return reading;
    }
    var said = answer.qualifier();
    var stated = text.qualifier();
    if (said == Qualifier.EXACT) {
      return stated == null
          ? reading
          : new Understood<>(new Answer(answer.reported(), stated), remarks);
    }
    var word = Vocabulary.QUALIFIERS.word(said);
    if (stated != null && stated != said) {
      var other = Vocabulary.QUALIFIERS.word(stated);
      return Figures.refused(
          new Trouble(
              QUALIFIER,
              other,
              Message.of(Reason.QUALIFIERS_DIFFER, word, other),
              Message.of(Advice.KEEP_ONE_QUALIFIER)));
    }
    var remark =
        new Trouble(
            VALUE,
            text.written(),
            Message.of(Reason.QUALIFIED_IN_TEXT, Trouble.excerpt(text.written()), word),
            Message.of(Advice.CHECK_THE_FIGURE));
    return stated == null ? remarked(reading, List.of(remark)) : reading;
  }

  /** What to write for such a kind. */
  static Message advice(ValueKind kind) {
    return switch (kind) {
      case NUMBER -> Message.of(Advice.WRITE_A_PLAIN_NUMBER);
      case RATIO -> Message.of(Advice.WRITE_A_RATIO);
      case DATE -> Message.of(Advice.WRITE_A_DAY_OR_NOT_DONE);
      case PLACE -> Message.of(Advice.WRITE_A_PLACE);
      case GRADE -> Message.of(Advice.WRITE_ONE_OF, Vocabulary.GRADES.choice());
      case SERIES, BALLOTS, MARKS, VERDICTS, HONOURS, ITEMS -> SeveralFigures.advice(kind);
    };
  }

  private static Reading<Reported> notAGrade(String value) {
    return Figures.refused(
        new Trouble(VALUE, value, Message.of(Reason.NOT_A_GRADE), advice(ValueKind.GRADE)));
  }

  static Reading<Reported> understood(Reported reported) {
    return new Understood<>(reported, List.of());
  }

  /** A report that says by itself nothing of how sure it is. */
  static Reading<Answer> exact(Reading<Reported> reading) {
    return switch (reading) {
      case NotUnderstood<Reported>(var problems) -> new NotUnderstood<>(problems);
      case Understood<Reported>(var reported, var remarks) ->
          new Understood<>(Answer.exact(reported), remarks);
    };
  }

  /** The same reading with more to be said of it. */
  static <T> Reading<T> remarked(Reading<T> reading, List<Trouble> more) {
    return reading instanceof Understood<T>(var value, var remarks) && !more.isEmpty()
        ? new Understood<>(value, Figures.joined(remarks, more))
        : reading;
  }

  static <T> Reading<T> refused(Column column, String found, Reason reason, Advice advice) {
    return Figures.refused(Trouble.of(column, found, reason, advice));
  }
}
