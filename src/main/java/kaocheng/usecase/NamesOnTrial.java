package kaocheng.usecase;

import java.util.List;
import java.util.stream.Stream;
import kaocheng.model.rule.CombinedMethod.Composite;
import kaocheng.model.rule.GroupMethod.DistanceTo;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.SpanMethod.Efficacy;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.Yardstick;

/** The cities and references that a rule names, so that a figure for them can be put on file. */
final class NamesOnTrial {
  private final RuleOnTrial rule;

  NamesOnTrial(RuleOnTrial rule) {
    this.rule = rule;
  }

  List<String> cities() {
    var ofTargets =
        targets()
            .flatMap(
                target ->
                    switch (target) {
                      case Target.MatchBenchmark(var city, var direction) -> Stream.of(city);
                      case Target.BenchmarkGraded(var city, var grade) -> Stream.of(city);
                      default -> Stream.<String>empty();
                    });
    var ofYardsticks =
        yardsticks()
            .flatMap(
                one ->
                    one instanceof Yardstick.OfBenchmark(var city)
                        ? Stream.of(city)
                        : Stream.<String>empty());
    return Stream.concat(ofTargets, ofYardsticks).distinct().toList();
  }

  List<String> references() {
    var ofTargets =
        targets()
            .flatMap(
                target ->
                    target instanceof Target.AgainstReference(var name, var relation)
                        ? Stream.of(name)
                        : Stream.<String>empty());
    var ofYardsticks =
        yardsticks()
            .flatMap(
                one ->
                    one instanceof Yardstick.OfReference(var name)
                        ? Stream.of(name)
                        : Stream.<String>empty());
    return Stream.concat(ofTargets, ofYardsticks).distinct().toList();
  }

  private Stream<Target> targets() {
    return Stream.concat(
        Stream.of(rule.target()), FullPoints.all(rule.method()).flatMap(NamesOnTrial::ofParts));
  }

  private static Stream<Target> ofParts(Method method) {
    return method instanceof Composite(var parts)
        ? parts.stream().flatMap(part -> Stream.ofNullable(part.target()))
        : Stream.empty();
  }

  private Stream<Yardstick> yardsticks() {
    return FullPoints.all(rule.method()).flatMap(NamesOnTrial::yardsticks);
  }

  private static Stream<Yardstick> yardsticks(Method method) {
    return switch (method) {
      case Efficacy efficacy -> Stream.of(efficacy.low(), efficacy.high());
      case DistanceTo(var yardstick, var clamp) -> Stream.of(yardstick);
      default -> Stream.<Yardstick>empty();
    };
  }
}
