package kaocheng.usecase;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.CombinedMethod;
import kaocheng.model.rule.GroupMethod;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.OpinionMethod;
import kaocheng.model.rule.SpanMethod;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.Yardstick;
import kaocheng.store.IndicatorRef;

/** The words and limits that the rules of an indicator set for what is reported. */
final class RuleWords {
  private final Target target;
  private final Method method;

  RuleWords(Target target, Method method) {
    this.target = target;
    this.method = method;
  }

  RuleWords(IndicatorRef indicator) {
    this(indicator.target(), indicator.method());
  }

  /** The points of the scale; none where any will do. */
  Set<String> points() {
    return words(
        surveys().flatMap(survey -> survey.scale().stream()).map(OpinionMethod.PointWorth::point));
  }

  /** The groups of voters that count. */
  Set<String> groups() {
    return words(
        surveys()
            .flatMap(survey -> survey.groups().stream())
            .map(OpinionMethod.GroupWeight::group));
  }

  boolean hasSurvey() {
    return surveys().findAny().isPresent();
  }

  /** The levels of honours; none where any will do. */
  Set<String> levels() {
    return words(
        each(OpinionMethod.HonourPoints.class)
            .flatMap(method -> method.levels().stream())
            .map(OpinionMethod.LevelPoints::level));
  }

  /** The most that a judge can give. */
  Optional<Rational> fullMark() {
    return each(OpinionMethod.PanelMean.class).map(OpinionMethod.PanelMean::full).findFirst();
  }

  /** The day that the target names. */
  Optional<LocalDate> due() {
    return targets()
        .filter(Target.CompletedBy.class::isInstance)
        .map(target -> ((Target.CompletedBy) target).due())
        .findFirst();
  }

  /** The names of references that the rules use. */
  Set<String> references() {
    var ofTargets =
        targets()
            .filter(Target.AgainstReference.class::isInstance)
            .map(target -> ((Target.AgainstReference) target).reference());
    var ofMethods =
        yardsticks()
            .filter(Yardstick.OfReference.class::isInstance)
            .map(yardstick -> ((Yardstick.OfReference) yardstick).name());
    return words(Stream.concat(ofTargets, ofMethods));
  }

  /** The cities that the methods measure against. */
  Set<String> cities() {
    return words(
        yardsticks()
            .filter(Yardstick.OfBenchmark.class::isInstance)
            .map(yardstick -> ((Yardstick.OfBenchmark) yardstick).city()));
  }

  /** Whether what is struck off late can count for less. */
  boolean hasLedger() {
    return targets()
            .anyMatch(
                target -> target instanceof Target.StruckOff || target instanceof Target.AllDone)
        || each(Method.LedgerShare.class).findAny().isPresent();
  }

  /** How often something has to happen. */
  Optional<Target.EachPeriod> periods() {
    return targets()
        .filter(Target.EachPeriod.class::isInstance)
        .map(Target.EachPeriod.class::cast)
        .findFirst();
  }

  private Stream<OpinionMethod.Survey> surveys() {
    return each(OpinionMethod.Survey.class);
  }

  private <M extends Method> Stream<M> each(Class<M> kind) {
    return methods(method).filter(kind::isInstance).map(kind::cast);
  }

  Stream<Yardstick> yardsticks() {
    return methods(method)
        .flatMap(
            method ->
                switch (method) {
                  case SpanMethod.Efficacy efficacy -> Stream.of(efficacy.low(), efficacy.high());
                  case GroupMethod.DistanceTo distance -> Stream.of(distance.yardstick());
                  default -> Stream.<Yardstick>empty();
                });
  }

  private Stream<Target> targets() {
    var ofParts =
        methods(method)
            .filter(CombinedMethod.Composite.class::isInstance)
            .flatMap(method -> ((CombinedMethod.Composite) method).parts().stream())
            .map(CombinedMethod.Part::target)
            .filter(Objects::nonNull);
    return Stream.concat(Stream.of(target), ofParts);
  }

  /** The method and all that it is made of. */
  private static Stream<Method> methods(Method method) {
    return switch (method) {
      case CombinedMethod.Composite(var parts) ->
          Stream.concat(Stream.of(method), parts.stream().flatMap(part -> methods(part.method())));
      case CombinedMethod.LowestOf(var several) ->
          Stream.concat(Stream.of(method), several.stream().flatMap(RuleWords::methods));
      case CombinedMethod.WithBonus bonus ->
          Stream.concat(Stream.of(method), methods(bonus.base()));
      default -> Stream.of(method);
    };
  }

  private static Set<String> words(Stream<String> words) {
    return words.collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
