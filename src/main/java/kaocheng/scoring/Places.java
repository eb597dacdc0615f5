package kaocheng.scoring;

import java.util.Optional;
import kaocheng.model.Measurement;
import kaocheng.model.Reported;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;

/** What is known about a place besides the place itself: its field, and last year's. */
final class Places {
  private final Subject subject;
  private final Measurement measurement;
  private final Reported.Place told;

  private Places(Subject subject, Measurement measurement, Reported.Place told) {
    this.subject = subject;
    this.measurement = measurement;
    this.told = told;
  }

  /** The latest place on file; there is one, for it was measured. */
  static Places of(Subject subject) {
    return subject.asOf().quarter().upToHere().reversed().stream()
        .flatMap(quarter -> subject.evidence().measurement(quarter).stream())
        .flatMap(
            one ->
                one.reported() instanceof Reported.Place place
                    ? Optional.of(new Places(subject, one, place)).stream()
                    : Optional.<Places>empty().stream())
        .findFirst()
        .orElseThrow();
  }

  boolean isBeyondField() {
    return told.field() > 0 && told.place() > told.field();
  }

  Optional<Derivation> field() {
    return told.field() == 0
        ? Optional.empty()
        : Optional.of(
            Derivation.given(
                Term.FIELD, Rational.of(told.field()), Unit.NONE, measurement.source()));
  }

  /** Last year's place, as told with this year's or as last year's figure. */
  Optional<Derivation> last() {
    if (told.last() > 0) {
      return Optional.of(
          Derivation.given(
              Term.LAST_PLACE, Rational.of(told.last()), Unit.PLACE, measurement.source()));
    }
    return subject
        .evidence()
        .baseline()
        .map(
            baseline ->
                Derivation.given(Term.LAST_PLACE, baseline.value(), Unit.PLACE, baseline.source()));
  }

  /** The places gained on last year; says so where the fields were not of one size. */
  Derivation gained(Derivation last, Derivation now) {
    var differ = told.field() > 0 && told.lastField() > 0 && told.field() != told.lastField();
    var label =
        differ
            ? Term.PLACES_GAINED_OTHER_FIELD.of(told.lastField() + "→" + told.field())
            : Term.PLACES_GAINED;
    return Derivation.worked(label, Unit.PLACES, Arithmetic.DIFFERENCE, last, now);
  }

  /** First last year and first again: there was no room to rise. */
  static boolean isKeptFirst(Derivation last, Derivation now) {
    return last.value().equals(Rational.ONE) && now.value().equals(Rational.ONE);
  }
}
