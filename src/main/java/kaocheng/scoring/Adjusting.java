package kaocheng.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kaocheng.model.Adjustment;
import kaocheng.model.Adjustment.Effect;
import kaocheng.model.Adjustment.Scope;
import kaocheng.model.Goal;
import kaocheng.model.Indicator;
import kaocheng.model.card.Applied.Standing;
import kaocheng.model.figure.Rational;

/**
 * The decisions that bear on one department as of a quarter, sorted out: a lifted veto vetoes
 * nothing, and of several bonuses for one event only the highest counts.
 */
final class Adjusting {
  private static final Comparator<Adjustment> BY_NUMBER = Comparator.comparing(Adjustment::number);

  static final Adjusting NONE = new Adjusting(List.of());

  private final List<Adjustment> all;
  private final Set<String> lifted = new HashSet<>();
  private final Set<String> outdone = new HashSet<>();
  private final Map<Scope, List<Adjustment>> counting = new HashMap<>();

  private Adjusting(List<Adjustment> all) {
    this.all = all.stream().sorted(BY_NUMBER).toList();
    for (var one : this.all) {
      if (one.effect() instanceof Effect.Lifting(var veto)) {
        lifted.add(veto);
      }
    }
    outdo();
    for (var one : this.all) {
      if (standing(one) == Standing.COUNTS) {
        counting.computeIfAbsent(one.scope(), _ -> new ArrayList<>()).add(one);
      }
    }
  }

  /**
   * The decisions on each department that are known by the day; at year end all of the year's are,
   * whenever they were taken.
   */
  static Map<String, Adjusting> byDepartment(List<Adjustment> adjustments, AsOf asOf) {
    var known = new HashMap<String, List<Adjustment>>();
    for (var one : adjustments) {
      if (!asOf.quarter().isProvisional() || !one.day().isAfter(asOf.lastDay())) {
        known.computeIfAbsent(one.department(), _ -> new ArrayList<>()).add(one);
      }
    }
    var sorted = new HashMap<String, Adjusting>();
    known.forEach((department, its) -> sorted.put(department, new Adjusting(its)));
    return sorted;
  }

  private void outdo() {
    var best = new HashMap<String, Adjustment>();
    for (var one : all) {
      var event = one.papers().event();
      if (one.effect() instanceof Effect.Bonus && !event.isBlank()) {
        var other = best.get(event);
        if (other == null) {
          best.put(event, one);
        } else {
          var higher = worth(one).compareTo(worth(other)) > 0;
          outdone.add(higher ? other.number() : one.number());
          best.put(event, higher ? one : other);
        }
      }
    }
  }

  private static Rational worth(Adjustment adjustment) {
    return adjustment.effect() instanceof Effect.Bonus(var points, var cap)
        ? cap == null ? points : points.min(cap)
        : Rational.ZERO;
  }

  /** Whether there is no decision that counts. */
  boolean isEmpty() {
    return counting.isEmpty();
  }

  List<Adjustment> all() {
    return all;
  }

  /** What became of a decision, as far as the decisions themselves tell. */
  Standing standing(Adjustment adjustment) {
    if (adjustment.effect() instanceof Effect.Veto && lifted.contains(adjustment.number())) {
      return Standing.LIFTED;
    }
    return outdone.contains(adjustment.number()) ? Standing.OUTDONE : Standing.COUNTS;
  }

  List<Adjustment> bonuses(Scope scope) {
    return at(scope, one -> one.effect() instanceof Effect.Bonus);
  }

  List<Adjustment> deductions(Scope scope) {
    return at(scope, one -> one.effect() instanceof Effect.Deduction);
  }

  Optional<Adjustment> veto(Scope scope) {
    return at(scope, one -> one.effect() instanceof Effect.Veto).stream().findFirst();
  }

  /** What excuses an indicator: itself, its goal, the sort of goal, or the department. */
  Optional<Adjustment> exemption(Goal goal, Indicator indicator) {
    return counting.isEmpty()
        ? Optional.empty()
        : List.of(
                new Scope.OfIndicator(indicator.key().number()),
                new Scope.OfGoal(goal.key().number()),
                new Scope.OfCategory(goal.category()),
                new Scope.OfDepartment())
            .stream()
            .flatMap(scope -> exemptions(scope).stream())
            .findFirst();
  }

  private List<Adjustment> exemptions(Scope scope) {
    return at(scope, one -> one.effect() instanceof Effect.Exemption);
  }

  private List<Adjustment> at(Scope scope, Predicate<Adjustment> sort) {
    var here = counting.get(scope);
    return here == null ? List.of() : here.stream().filter(sort).toList();
  }

  boolean hasBonuses() {
    return has(Effect.Bonus.class);
  }

  boolean hasDeductions() {
    return has(Effect.Deduction.class);
  }

  private boolean has(Class<? extends Effect> effect) {
    return all.stream().anyMatch(one -> effect.isInstance(one.effect()));
  }

  /** The same decisions without those that have this effect. */
  Adjusting without(Class<? extends Effect> effect) {
    return new Adjusting(all.stream().filter(one -> !effect.isInstance(one.effect())).toList());
  }
}
