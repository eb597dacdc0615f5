package kaocheng.model.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Relation;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated targets that are held against last year, others, places and opinions. */
final class OtherTargets {
  private OtherTargets() {}

  static Arbitrary<Target> all() {
    return Arbitraries.oneOf(against(), places(), happenings());
  }

  private static Arbitrary<Target> against() {
    return Arbitraries.oneOf(
        Rules.percents().map(Target.GrowBy::new),
        Combinators.combine(Arbitraries.of(Direction.class), Rules.percents())
            .as(Target.ChangeByPoints::new),
        Arbitraries.of(Equality.class).map(Target.NotBelowLastYear::new),
        Combinators.combine(
                Arbitraries.oneOf(Rules.names(), Arbitraries.of("2020年均值", "3", "上级时限")),
                Arbitraries.of(Relation.class))
            .as(Target.AgainstReference::new),
        Combinators.combine(Rules.names(), Arbitraries.of(PanelGrade.class))
            .as(Target.BenchmarkGraded::new));
  }

  private static Arbitrary<Target> places() {
    var whole = Arbitraries.integers().between(0, 999_999_999);
    return Arbitraries.oneOf(
        whole.map(Target.AheadOfSuperior::new),
        Rules.percents().map(Target.PlaceWithinShare::new),
        Arbitraries.just(new Target.PlaceHeld()),
        whole.map(Target.PlaceGained::new),
        ladders());
  }

  private static Arbitrary<Target> ladders() {
    var efforts = Arbitraries.of(Effort.class).set().ofMinSize(1).ofMaxSize(4);
    var places =
        Arbitraries.oneOf(
                Arbitraries.integers().between(1, 30), Arbitraries.integers().between(0, 200))
            .set()
            .ofMinSize(4)
            .ofMaxSize(4);
    return Combinators.combine(efforts, places).as(OtherTargets::ladder);
  }

  private static Target ladder(Set<Effort> efforts, Set<Integer> places) {
    var falling = List.copyOf(new TreeSet<>(places).descendingSet());
    var rungs = new ArrayList<Target.Rung>();
    for (var effort : new TreeSet<>(efforts)) {
      rungs.add(new Target.Rung(effort, falling.get(rungs.size())));
    }
    return new Target.Ladder(rungs);
  }

  private static Arbitrary<Target> happenings() {
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.of(Frequency.class), Rules.decimals())
            .as(Target.EachPeriod::new),
        Combinators.combine(Rules.percents(), Rules.names().list().ofMinSize(1).ofMaxSize(5))
            .as((share, points) -> new Target.Satisfied(share, distinct(points))),
        Arbitraries.just(new Target.NoneOccurs()),
        Arbitraries.oneOf(Rules.names(), Arbitraries.just(""))
            .filter(level -> !level.endsWith("及"))
            .map(Target.Honoured::new),
        Arbitraries.of(Direction.class).map(Target.Unjudged::new),
        Arbitraries.just(new Target.Observed()));
  }

  static <T> List<T> distinct(List<T> all) {
    return all.stream().distinct().toList();
  }

  static Rational share(Rational number) {
    return number.dividedBy(Rational.HUNDRED);
  }
}
