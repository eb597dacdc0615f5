package kaocheng.exchange.intake;

import java.util.List;
import kaocheng.exchange.intake.Reading.NotUnderstood;
import kaocheng.exchange.intake.Reading.Understood;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.text.Key;

/** Short ways to say what is read and what is expected in tests. */
final class Shorthand {
  static final Unit PIECES = Unit.counting("篇");

  private Shorthand() {}

  static Reading<Reported> number(ReportedText text) {
    return reported(ReportedReader.read(text, ValueKind.NUMBER, PIECES));
  }

  static Reading<Reported> date(String text) {
    return read(text, ValueKind.DATE, Unit.DATE);
  }

  static Reading<Reported> ratio(String text) {
    return read(text, ValueKind.RATIO, Unit.PERCENT);
  }

  static Reading<Reported> parts(String numerator, String denominator) {
    return reported(
        ReportedReader.read(reported("", numerator, denominator), ValueKind.RATIO, Unit.PERCENT));
  }

  static Reading<Reported> read(String text, ValueKind kind, Unit unit) {
    return reported(ReportedReader.read(reported(text, "", ""), kind, unit));
  }

  static ReportedText reported(String value, String numerator, String denominator) {
    return new ReportedText(value, numerator, denominator, ReportState.REPORTED, null, "");
  }

  static ReportedText stated(ReportState state, String value, String part, String note) {
    return new ReportedText(value, "", part, state, null, note);
  }

  /** What was read, apart from how sure it is. */
  static Reading<Reported> reported(Reading<Answer> reading) {
    return switch (reading) {
      case NotUnderstood<Answer>(var problems) -> new NotUnderstood<>(problems);
      case Understood<Answer>(var answer, var remarks) ->
          new Understood<>(answer.reported(), remarks);
    };
  }

  static Reported share(long numerator, long denominator) {
    return new Reported.Share(Rational.of(numerator), Rational.of(denominator));
  }

  static Reading<Reported> understood(Reported reported) {
    return new Understood<>(reported, List.of());
  }

  static Reading<Reported> refused(Column column, String found, Key reason, Key advice) {
    return new NotUnderstood<>(List.of(Trouble.of(column, found, reason, advice)));
  }

  static Reading<Reported> grade(String text) {
    return read(text, ValueKind.GRADE, Unit.GRADE);
  }
}
