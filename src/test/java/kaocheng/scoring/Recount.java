package kaocheng.scoring;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.CountReached;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Derivation.Given;
import kaocheng.model.figure.Derivation.Worked;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Fraction;
import kaocheng.model.figure.Lookup;
import kaocheng.model.figure.Months;
import kaocheng.model.figure.RankAmong;
import kaocheng.model.figure.Relation;
import kaocheng.model.figure.Root;
import kaocheng.model.figure.Round;
import org.jspecify.annotations.Nullable;

/** Works a derivation out again from its leaves, step by step, with schoolbook fractions. */
final class Recount {
  private Recount() {}

  static Fraction of(Derivation derivation) {
    return switch (derivation) {
      case Given given -> Fraction.of(given.value());
      case Worked worked -> worked(worked, worked.inputs().stream().map(Recount::of).toList());
    };
  }

  private static Fraction worked(Worked worked, List<Fraction> inputs) {
    return switch (worked.operation()) {
      case Arithmetic arithmetic -> arithmetic(arithmetic, inputs);
      case Relation relation -> holds(relation, inputs) ? Fraction.ONE : Fraction.ZERO;
      case Round(var rounding) -> inputs.getFirst().rounded(rounding.decimals(), rounding.mode());
      case Lookup lookup -> lookup(lookup, inputs.getFirst());
      case Months months when months == Months.BEFORE ->
          Fraction.of(before(day(inputs.get(0)), inputs.get(1)).toEpochDay());
      case Months months -> Fraction.of(months(months, day(inputs.get(0)), day(inputs.get(1))));
      case CountReached(var relation) ->
          Fraction.of(
              inputs.stream()
                  .skip(1)
                  .filter(one -> holds(relation, List.of(one, inputs.getFirst())))
                  .count());
      case RankAmong rank -> ranked(rank, inputs);
      case Root root -> Fraction.of(worked.value());
    };
  }

  private static Fraction arithmetic(Arithmetic arithmetic, List<Fraction> inputs) {
    if (inputs.isEmpty()) {
      return Fraction.ZERO;
    }
    var first = inputs.getFirst();
    return switch (arithmetic) {
      case SUM -> inputs.stream().reduce(Fraction::plus).orElseThrow();
      case PRODUCT -> inputs.stream().reduce(Fraction::times).orElseThrow();
      case DIFFERENCE -> inputs.stream().reduce(Fraction::minus).orElseThrow();
      case QUOTIENT -> first.dividedBy(inputs.get(1));
      case MINIMUM -> inputs.stream().min(Comparator.naturalOrder()).orElseThrow();
      case MAXIMUM -> inputs.stream().max(Comparator.naturalOrder()).orElseThrow();
      case COUNT -> Fraction.of(inputs.size());
      case FLOOR -> new Fraction(floor(first), BigInteger.ONE);
      case CEILING ->
          Fraction.ZERO.minus(new Fraction(floor(Fraction.ZERO.minus(first)), BigInteger.ONE));
    };
  }

  private static BigInteger floor(Fraction fraction) {
    var parts = fraction.above().divideAndRemainder(fraction.below());
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  private static boolean holds(Relation relation, List<Fraction> inputs) {
    var order = inputs.get(0).compareTo(inputs.get(1));
    return switch (relation) {
      case AT_LEAST -> order >= 0;
      case MORE_THAN -> order > 0;
      case AT_MOST -> order <= 0;
      case LESS_THAN -> order < 0;
    };
  }

  private static Fraction lookup(Lookup lookup, Fraction value) {
    var up = lookup.direction() == Direction.UP;
    var points = Fraction.ZERO;
    @Nullable Fraction best = null;
    for (var tier : lookup.tiers()) {
      var bound = Fraction.of(tier.bound());
      var reached = up ? value.compareTo(bound) >= 0 : value.compareTo(bound) <= 0;
      var closer = best == null || (up ? bound.compareTo(best) > 0 : bound.compareTo(best) < 0);
      if (reached && closer) {
        best = bound;
        points = Fraction.of(tier.points());
      }
    }
    return points;
  }

  /** Twice the rank, halved: those behind count double, those level once. */
  private static Fraction ranked(RankAmong rank, List<Fraction> inputs) {
    var own = inputs.getFirst();
    var group = new TreeMap<Fraction, Long>();
    inputs.stream().skip(1).forEach(one -> group.merge(one, 1L, Long::sum));
    var behind =
        rank.direction() == Direction.UP ? group.headMap(own, false) : group.tailMap(own, false);
    var all = behind.values().stream().mapToLong(Long::longValue).sum();
    var level = group.getOrDefault(own, 0L);
    return switch (rank.ties()) {
      case MINIMUM -> Fraction.of(all + 1);
      case DENSE -> Fraction.of(behind.size() + 1L);
      case AVERAGE -> Fraction.of(2 * all + level + 1).dividedBy(Fraction.of(2));
    };
  }

  private static LocalDate before(LocalDate day, Fraction months) {
    var count = months.above().longValueExact();
    var earlier = day;
    while (earlier.plusMonths(count).isAfter(day)) {
      earlier = earlier.minusDays(1);
    }
    return earlier;
  }

  private static LocalDate day(Fraction days) {
    return LocalDate.ofEpochDay(days.above().longValueExact());
  }

  private static long months(Months months, LocalDate from, LocalDate to) {
    var count = 0L;
    while (months == Months.STARTED
        ? to.isAfter(from.plusMonths(count))
        : !from.plusMonths(count + 1).isAfter(to)) {
      count++;
    }
    return count;
  }
}
