package kaocheng.model.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The points of the tier a value falls into: upwards the highest bound it reaches, downwards the
 * lowest bound it does not exceed, nothing where it reaches none.
 */
public record Lookup(List<Tier> tiers, Direction direction) implements Operation {

  /** One tier: the bound, which belongs to the tier, and its points. */
  public record Tier(Rational bound, Rational points) {}

  public Lookup {
    tiers = List.copyOf(tiers);
  }

  public Optional<Tier> tierOf(Rational value) {
    var up = direction == Direction.UP;
    var relation = up ? Relation.AT_LEAST : Relation.AT_MOST;
    var lowestFirst = Comparator.comparing(Tier::bound);
    return tiers.stream()
        .filter(tier -> relation.holds(value, tier.bound()))
        .max(up ? lowestFirst : lowestFirst.reversed());
  }

  @Override
  public Rational apply(List<Derivation> inputs) {
    return tierOf(inputs.getFirst().value()).map(Tier::points).orElse(Rational.ZERO);
  }
}
