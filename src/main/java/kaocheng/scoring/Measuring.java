package kaocheng.scoring;

import java.util.Optional;
import kaocheng.model.Outcome;
import kaocheng.model.Reference;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Months;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Target.AheadOfSuperior;
import kaocheng.model.rule.Target.AllDone;
import kaocheng.model.rule.Target.CompletedBy;
import kaocheng.model.rule.Target.StruckOff;
import kaocheng.model.rule.ValueKind;

/** Finds the value to date of whatever kind the rule feeds on. */
final class Measuring {
  private Measuring() {}

  static Reading read(Subject subject) {
    return switch (subject.target()) {
      case CompletedBy(var due) -> new Completing(due, subject.asOf()).read(subject.evidence());
      case AheadOfSuperior(var months) -> ahead(subject, months);
      case StruckOff _, AllDone _ when isLedger(subject) -> Ledger.read(subject);
      default -> ToDate.of(subject);
    };
  }

  private static boolean isLedger(Subject subject) {
    return subject.kind() == ValueKind.RATIO && !subject.evidence().ledger().isEmpty();
  }

  private static Reading ahead(Subject subject, int months) {
    return due(subject, months)
        .map(due -> new Completing(due.day(), subject.asOf()).read(subject.evidence()))
        .orElseGet(() -> Reading.unscorable(Outcome.Why.NO_SUPERIOR_DUE));
  }

  /** The last day that is so many months before the superior's deadline. */
  static Optional<Derivation> due(Subject subject, int months) {
    return superiorDue(subject)
        .map(
            superior ->
                Derivation.worked(
                    Term.DUE_DATE,
                    Unit.DATE,
                    Months.BEFORE,
                    superior,
                    Derivation.given(
                        Term.MONTHS_ASKED, Rational.of(months), Unit.MONTHS, Source.RULE)));
  }

  /** The superior's deadline, where it is on file. */
  static Optional<Derivation> superiorDue(Subject subject) {
    return subject
        .evidence()
        .reference(Reference.SUPERIOR_DUE, subject.asOf().quarter())
        .flatMap(
            reference ->
                reference.value() instanceof Reference.Value.Day(var day)
                    ? Optional.of(Derivation.day(Term.SUPERIOR_DUE, day, reference.source()))
                    : Optional.empty());
  }
}
