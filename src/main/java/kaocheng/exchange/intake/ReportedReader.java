package kaocheng.exchange.intake;

import static kaocheng.exchange.intake.MeasurementColumn.DENOMINATOR;
import static kaocheng.exchange.intake.MeasurementColumn.NUMERATOR;
import static kaocheng.exchange.intake.MeasurementColumn.VALUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaocheng.exchange.intake.Reading.NotUnderstood;
import kaocheng.exchange.intake.Reading.Understood;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.text.Message;

/** Reads what a department wrote as what the indicator needs. */
public final class ReportedReader {
  /** Units in which a figure can fall below zero: money, temperatures, points. */
  private static final String CAN_BE_NEGATIVE = "元度℃分点";

  private ReportedReader() {}

  /** The report that the text makes for an indicator of this kind and unit, or all its problems. */
  public static Reading<Reported> read(ReportedText text, ValueKind kind, Unit unit) {
    var contradictions = text.contradictions();
    if (!contradictions.isEmpty()) {
      return new NotUnderstood<>(contradictions);
    }
    return switch (text.state()) {
      case NOT_REPORTED -> understood(new Reported.NotReported());
      case NOT_APPLICABLE -> understood(new Reported.NotApplicable(text.note()));
      case REPORTED -> text.isInParts() ? parts(text, kind) : value(text.value(), kind, unit);
    };
  }

  private static Reading<Reported> value(String value, ValueKind kind, Unit unit) {
    return switch (kind) {
      case NUMBER -> number(value, unit);
      case RATIO -> ratio(value);
      case DATE -> milestone(value);
      case PLACE -> Places.read(value);
      case GRADE ->
          Vocabulary.GRADES
              .meaning(value)
              .map(grade -> understood(new Reported.Graded(grade)))
              .orElseGet(() -> notAGrade(value));
      case SERIES, BALLOTS, MARKS, VERDICTS, HONOURS, ITEMS -> SeveralFigures.read(value, kind);
    };
  }

  private static Reading<Reported> number(String value, Unit unit) {
    if (SeveralFigures.isLevel(value)) {
      return SeveralFigures.level(value, unit);
    }
    return switch (Figures.inUnit(VALUE, value, unit)) {
      case NotUnderstood<Rational>(var problems) -> new NotUnderstood<>(problems);
      case Understood<Rational>(var number, var remarks) -> {
        if (number.signum() < 0 && isCount(unit)) {
          yield refused(VALUE, value, Reason.NEGATIVE_COUNT, Advice.CHECK_THE_FIGURE);
        }
        yield new Understood<>(new Reported.Amount(number), remarks);
      }
    };
  }

  private static boolean isCount(Unit unit) {
    var symbol = unit.symbol();
    return unit.kind() == Unit.Kind.COUNTED
        && CAN_BE_NEGATIVE.indexOf(symbol.charAt(symbol.length() - 1)) < 0;
  }

  private static Reading<Reported> ratio(String value) {
    var plain = Folded.of(value);
    if (SeveralFigures.isLevel(plain)) {
      return SeveralFigures.level(value, Unit.PERCENT);
    }
    var slash = plain.indexOf('/');
    if (slash > 0 && plain.lastIndexOf('+', slash) > 0) {
      return SeveralFigures.struck(value);
    }
    if (slash < 0) {
      return switch (Figures.percentage(VALUE, value)) {
        case NotUnderstood<Rational>(var problems) -> new NotUnderstood<>(problems);
        case Understood<Rational>(var share, var remarks) ->
            new Understood<>(new Reported.Amount(share), remarks);
      };
    }
    var numerator = Decimal.whole(plain.substring(0, slash).strip());
    var denominator = Decimal.whole(plain.substring(slash + 1).strip());
    for (var part : List.of(numerator, denominator)) {
      if (part.verdict() == Decimal.Verdict.TOO_MANY_DIGITS) {
        return Figures.refused(Figures.unreadable(VALUE, value, part));
      }
      if (!part.isSound()) {
        return refused(VALUE, value, Reason.NOT_A_RATIO, Advice.WRITE_A_RATIO);
      }
    }
    return share(
        new Part(VALUE, value, numerator.value()), new Part(VALUE, value, denominator.value()));
  }

  /** A numerator or denominator and the cell it stands in. */
  private record Part(Column column, String text, Rational number) {}

  private static Reading<Reported> parts(ReportedText text, ValueKind kind) {
    if (kind != ValueKind.RATIO) {
      var reason = Message.of(Reason.RATIO_FOR_SOMETHING_ELSE);
      return Figures.refused(new Trouble(NUMERATOR, text.numerator(), reason, advice(kind)));
    }
    var numerator = Decimal.whole(Folded.of(text.numerator()));
    var denominator = Decimal.whole(Folded.of(text.denominator()));
    var problems = new ArrayList<Trouble>();
    if (!numerator.isSound()) {
      problems.add(Figures.unreadable(NUMERATOR, text.numerator(), numerator));
    }
    if (!denominator.isSound()) {
      problems.add(Figures.unreadable(DENOMINATOR, text.denominator(), denominator));
    }
    return problems.isEmpty()
        ? share(
            new Part(NUMERATOR, text.numerator(), numerator.value()),
            new Part(DENOMINATOR, text.denominator(), denominator.value()))
        : new NotUnderstood<>(problems);
  }

  private static Message advice(ValueKind kind) {
    return switch (kind) {
      case NUMBER -> Message.of(Advice.WRITE_A_PLAIN_NUMBER);
      case RATIO -> Message.of(Advice.WRITE_A_RATIO);
      case DATE -> Message.of(Advice.WRITE_A_DAY_OR_NOT_DONE);
      case PLACE -> Message.of(Advice.WRITE_A_PLACE);
      case GRADE -> Message.of(Advice.WRITE_ONE_OF, Vocabulary.GRADES.choice());
      case SERIES, BALLOTS, MARKS, VERDICTS, HONOURS, ITEMS -> SeveralFigures.advice(kind);
    };
  }

  private static Reading<Reported> share(Part numerator, Part denominator) {
    for (var part : List.of(numerator, denominator)) {
      if (part.number().signum() < 0) {
        return refused(part.column(), part.text(), Reason.NEGATIVE_PART, Advice.CHECK_THE_FIGURE);
      }
    }
    if (denominator.number().isZero() && !numerator.number().isZero()) {
      return refused(
          denominator.column(),
          denominator.text(),
          Reason.DENOMINATOR_IS_ZERO,
          Advice.CHECK_THE_DENOMINATOR);
    }
    var share = new Reported.Share(numerator.number(), denominator.number());
    return numerator.number().compareTo(denominator.number()) > 0
        ? new Understood<>(
            share,
            List.of(
                Trouble.of(
                    numerator.column(),
                    numerator.text(),
                    Reason.NUMERATOR_ABOVE_DENOMINATOR,
                    Advice.CHECK_THE_FIGURE)))
        : understood(share);
  }

  private static Reading<Reported> milestone(String value) {
    if (Vocabulary.NOT_DONE.meaning(value).isPresent()) {
      return understood(new Reported.NotDone());
    }
    Optional<Reported> done = Days.read(value).map(Reported.Done::new);
    return done.map(ReportedReader::understood)
        .orElseGet(
            () -> refused(VALUE, value, Reason.NOT_A_MILESTONE, Advice.WRITE_A_DAY_OR_NOT_DONE));
  }

  private static Reading<Reported> notAGrade(String value) {
    return Figures.refused(
        new Trouble(VALUE, value, Message.of(Reason.NOT_A_GRADE), advice(ValueKind.GRADE)));
  }

  static Reading<Reported> understood(Reported reported) {
    return new Understood<>(reported, List.of());
  }

  static Reading<Reported> refused(Column column, String found, Reason reason, Advice advice) {
    return Figures.refused(Trouble.of(column, found, reason, advice));
  }
}
