package kaocheng.scoring;

import kaocheng.model.Outcome.Why;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Lookup;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.PlaceMethod;
import kaocheng.model.rule.PlaceMethod.LadderPoints;
import kaocheng.model.rule.PlaceMethod.RankInField;
import kaocheng.model.rule.PlaceMethod.RankMoved;
import kaocheng.model.rule.PlaceMethod.RankSteps;
import kaocheng.model.rule.Target.Ladder;
import kaocheng.model.rule.Target.Rung;

/** Points for places (M09, M10, M10b). */
final class PlacePointing {
  private static final Derivation FIRST =
      Derivation.given(Term.FIRST_PLACE, Rational.ONE, Unit.PLACE, Source.RULE);

  private final Subject subject;
  private final Places places;

  PlacePointing(Subject subject) {
    this.subject = subject;
    this.places = Places.of(subject);
  }

  Award award(Derivation place, PlaceMethod method) {
    if (places.isBeyondField()) {
      return new Award.None(Why.PLACE_BEYOND_FIELD);
    }
    return switch (method) {
      case RankSteps(var step) -> Award.of(steps(place, step));
      case RankInField() -> inField(place);
      case RankMoved rule -> moved(place, rule);
      case LadderPoints rule -> Award.of(ladder(place, rule));
    };
  }

  private Derivation steps(Derivation place, Rational step) {
    var behind =
        Derivation.worked(Term.BEHIND_FIRST, Unit.PLACES, Arithmetic.DIFFERENCE, place, FIRST);
    var each = Derivation.given(Term.STEP, step, Unit.PERCENT, Source.RULE);
    var off = Derivation.worked(Term.DEDUCTION, Unit.PERCENT, Arithmetic.PRODUCT, behind, each);
    var left =
        Derivation.worked(Term.LEFT_OVER, Unit.PERCENT, Arithmetic.DIFFERENCE, Span.whole(), off);
    return Pointing.times(subject.weight(), Completion.notBelowZero(left));
  }

  /** So many of the field are not ahead, this one among them. */
  private Award inField(Derivation place) {
    return places
        .field()
        .map(
            field -> {
              var behind =
                  Derivation.worked(
                      Term.NEXT_BEHIND, Unit.NONE, Arithmetic.DIFFERENCE, field, place);
              var one = Derivation.given(Term.ONE, Rational.ONE, Unit.NONE, Source.RULE);
              var notAhead =
                  Derivation.worked(Term.NOT_AHEAD, Unit.NONE, Arithmetic.SUM, behind, one);
              var share =
                  Derivation.worked(
                      Term.PLACE_SHARE, Unit.PERCENT, Arithmetic.QUOTIENT, notAhead, field);
              return Award.of(Pointing.times(subject.weight(), share));
            })
        .orElseGet(() -> new Award.None(Why.NO_FIELD));
  }

  private Award moved(Derivation place, RankMoved rule) {
    var last = places.last();
    if (last.isEmpty()) {
      return new Award.None(Why.NO_LAST_PLACE);
    }
    var most = Span.given(Term.MOST_POINTS, rule.cap());
    if (Places.isKeptFirst(last.get(), place)) {
      return Award.of(Derivation.worked(Term.EXACT_POINTS, Unit.POINTS, Arithmetic.SUM, most));
    }
    var gained = places.gained(last.get(), place);
    var each = Span.given(Term.POINTS_PER_STEP, rule.each());
    var added = Derivation.worked(Term.ADDED_POINTS, Unit.POINTS, Arithmetic.PRODUCT, gained, each);
    var points =
        Derivation.worked(
            Term.EXACT_POINTS,
            Unit.POINTS,
            Arithmetic.SUM,
            Span.given(Term.BASE_POINTS, rule.base()),
            added);
    return Award.of(Completion.between(points, Span.given(Term.LEAST_POINTS, rule.floor()), most));
  }

  /** The points of the rung that is reached; a place worse than the one to keep gets nothing. */
  private Derivation ladder(Derivation place, LadderPoints rule) {
    if (!(subject.target() instanceof Ladder ladder)) {
      throw new IllegalStateException("no ladder: " + subject.target());
    }
    var tiers =
        ladder.rungs().stream()
            .map(rung -> new Lookup.Tier(Rational.of(rung.place()), points(rule, rung)))
            .toList();
    var reached = ladder.reached(place.value().numerator().intValueExact());
    var label =
        reached.map(rung -> Term.RUNG.of(rung.effort().chinese() + rung.place())).orElse(Term.RUNG);
    var points = Derivation.worked(label, Unit.POINTS, new Lookup(tiers, Direction.DOWN), place);
    return Derivation.worked(Term.EXACT_POINTS, Unit.POINTS, Arithmetic.SUM, points);
  }

  private static Rational points(LadderPoints rule, Rung rung) {
    return rule.rungs().stream()
        .filter(one -> one.effort() == rung.effort())
        .map(PlaceMethod.RungPoints::points)
        .findFirst()
        .orElseThrow();
  }
}
