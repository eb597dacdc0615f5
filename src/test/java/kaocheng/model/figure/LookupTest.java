package kaocheng.model.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kaocheng.model.figure.Lookup.Tier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LookupTest {
  private static final List<Tier> TIERS =
      List.of(tier(100, 40), tier(90, 36), tier(80, 32), tier(70, 28));

  @Property
  void theOrderOfTheTiersDoesNotMatter(
      @ForAll @IntRange(min = 60, max = 110) int value,
      @ForAll Direction direction,
      @ForAll Random random) {
    var shuffled = new ArrayList<>(TIERS);
    Collections.shuffle(shuffled, random);
    var tier = new Lookup(shuffled, direction).tierOf(Rational.of(value));
    assertThat(tier.map(Tier::bound).map(Rational::toString).orElse("none"))
        .isEqualTo(direction == Direction.UP ? highestReached(value) : lowestKept(value));
  }

  private static String highestReached(int value) {
    return value < 70 ? "none" : Integer.toString(Math.min(100, value / 10 * 10));
  }

  private static String lowestKept(int value) {
    return value > 100 ? "none" : Integer.toString(Math.max(70, (value + 9) / 10 * 10));
  }

  private static Tier tier(long bound, long points) {
    return new Tier(Rational.of(bound), Rational.of(points));
  }
}
