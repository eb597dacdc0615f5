package kaocheng.exchange.bulletin;

import java.util.Optional;
import kaocheng.exchange.sheet.Cell;
import kaocheng.exchange.sheet.Say;
import kaocheng.model.card.Placement;
import kaocheng.model.card.Result;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;
import kaocheng.model.figure.Unit;
import kaocheng.wording.BulletinWord;

/** A department's card beside its card before, by the totals and ranks that were published. */
record Movement(Scorecard now, Optional<Scorecard> earlier) {

  /** How many points more; the difference of the totals as they were published. */
  Optional<Rational> points() {
    return total(now).flatMap(points -> earlier.flatMap(Movement::total).map(points::minus));
  }

  /** How many places up. */
  Optional<Rational> places() {
    return rank(now).flatMap(place -> earlier.flatMap(Movement::rank).map(was -> was.minus(place)));
  }

  static Optional<Rational> total(Scorecard card) {
    return card.result() instanceof Result.Total total
        ? Optional.of(total.published().value())
        : Optional.empty();
  }

  private static Optional<Rational> rank(Scorecard card) {
    return card.placement() instanceof Placement.Ranked ranked
        ? Optional.of(ranked.told(card.policy().ties()))
        : Optional.empty();
  }

  Cell pointsCell(Rounding published) {
    return points().map(points -> Cell.number(points, published)).orElse(Cell.NONE);
  }

  /**
   * The difference in full, with the decimals of the finer of the two totals, since two years may
   * be published differently.
   */
  Cell difference() {
    var finer =
        earlier
            .map(card -> card.policy().published())
            .filter(was -> was.decimals() > now.policy().published().decimals())
            .orElse(now.policy().published());
    return pointsCell(finer);
  }

  /** An arrow and how many places, which may be a half. */
  Cell placesCell(Say say) {
    return places().map(places -> Cell.text(arrow(say, places))).orElse(Cell.NONE);
  }

  private static String arrow(Say say, Rational places) {
    if (places.isZero()) {
      return say.word(BulletinWord.UNMOVED);
    }
    var many = places.signum() < 0 ? places.negated() : places;
    return (places.signum() > 0 ? "↑ " : "↓ ") + say.figures().figure(many, Unit.NONE);
  }

  Cell totalBefore(Rounding published) {
    return earlier
        .flatMap(Movement::total)
        .map(total -> Cell.number(total, published))
        .orElse(Cell.NONE);
  }

  Cell rankBefore(Say say) {
    return earlier.map(say::rank).orElse(Cell.NONE);
  }
}
