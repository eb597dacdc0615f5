package kaocheng.scoring;

import java.util.Comparator;
import kaocheng.model.Judgement;
import kaocheng.model.Outcome.Why;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Relation;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.Target.Ladder;
import kaocheng.model.rule.Target.PlaceGained;
import kaocheng.model.rule.Target.PlaceHeld;
import kaocheng.model.rule.Target.PlaceWithin;
import kaocheng.model.rule.Target.PlaceWithinShare;

/** Holds a place against the one that is asked, or against last year's (K08). */
final class PlaceJudge {
  private final Subject subject;
  private final Places places;

  PlaceJudge(Subject subject) {
    this.subject = subject;
    this.places = Places.of(subject);
  }

  Ruling judge(Derivation place) {
    if (places.isBeyondField()) {
      return Ruling.without(Why.PLACE_BEYOND_FIELD);
    }
    return switch (subject.target()) {
      case PlaceWithin(var asked) -> within(place, asked);
      case PlaceWithinShare(var share) -> withinShare(place, share);
      case PlaceHeld _ -> againstLast(place, 0);
      case PlaceGained(var asked) -> againstLast(place, asked);
      case Ladder ladder -> within(place, kept(ladder));
      default -> throw new IllegalStateException("not about places: " + subject.target());
    };
  }

  private static Ruling within(Derivation place, int asked) {
    var bound = Derivation.given(Term.TARGET, Rational.of(asked), Unit.PLACE, Source.RULE);
    return Ruling.of(new Judgement(place, bound, Relation.AT_MOST));
  }

  private Ruling withinShare(Derivation place, Rational share) {
    return places
        .field()
        .map(
            field -> {
              var part =
                  Derivation.worked(
                      Term.PLACE_SHARE, Unit.PERCENT, Arithmetic.QUOTIENT, place, field);
              var bound = Derivation.given(Term.TARGET, share, Unit.PERCENT, Source.RULE);
              var first =
                  Derivation.worked(Term.TARGET, Unit.PLACE, Arithmetic.PRODUCT, field, bound);
              return Ruling.of(
                  new Judgement(part, bound, Relation.AT_MOST),
                  new Judgement(place, first, Relation.AT_MOST));
            })
        .orElseGet(() -> Ruling.without(Why.NO_FIELD));
  }

  private Ruling againstLast(Derivation place, int asked) {
    var last = places.last();
    if (last.isEmpty()) {
      return Ruling.without(Why.NO_LAST_PLACE);
    }
    if (asked == 0 || Places.isKeptFirst(last.get(), place)) {
      return Ruling.of(new Judgement(place, last.get(), Relation.AT_MOST));
    }
    var bound = Derivation.given(Term.TARGET, Rational.of(asked), Unit.PLACES, Source.RULE);
    var first =
        Derivation.worked(Term.TARGET, Unit.PLACE, Arithmetic.DIFFERENCE, last.get(), bound);
    return Ruling.of(
        new Judgement(places.gained(last.get(), place), bound, Relation.AT_LEAST),
        new Judgement(place, first, Relation.AT_MOST));
  }

  /** The place to be kept, the worst of the ladder. */
  private static int kept(Ladder ladder) {
    return ladder.rungs().stream()
        .map(Target.Rung::place)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
