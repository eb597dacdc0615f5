package kaocheng.model.figure;

import java.util.List;

/**
 * The rank of the first figure among all that follow, of which it is one: the worst has rank 1.
 * Equal figures share the rank as the ties say.
 */
public record RankAmong(Direction direction, Ties ties) implements Operation {
  /** What rank equal figures get. */
  public enum Ties {
    /** 1, 2, 2, 4. */
    MINIMUM,
    /** 1, 2.5, 2.5, 4. */
    AVERAGE,
    /** 1, 2, 2, 3. */
    DENSE
  }

  @Override
  public Rational apply(List<Derivation> inputs) {
    var own = inputs.getFirst().value();
    var all = inputs.stream().skip(1).map(Derivation::value).toList();
    var behind = all.stream().filter(one -> isBehind(one, own)).toList();
    var equal = all.stream().filter(own::equals).count();
    return switch (ties) {
      case MINIMUM -> Rational.of(behind.size() + 1L);
      case DENSE -> Rational.of(behind.stream().distinct().count() + 1);
      case AVERAGE -> Rational.of(2L * behind.size() + equal + 1, 2);
    };
  }

  private boolean isBehind(Rational one, Rational own) {
    var order = one.compareTo(own);
    return direction == Direction.UP ? order < 0 : order > 0;
  }
}
