package kaocheng.scoring;

import java.util.List;
import java.util.Optional;
import kaocheng.model.Baseline;
import kaocheng.model.Benchmark;
import kaocheng.model.Outcome.Why;
import kaocheng.model.Reference;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Yardstick;

/** Finds the figure that a yardstick stands for. */
final class Yardsticks {
  private final Subject subject;
  private final Ruling.Judged ruling;

  Yardsticks(Subject subject, Ruling.Judged ruling) {
    this.subject = subject;
    this.ruling = ruling;
  }

  /** The figure, or why there is none. */
  sealed interface Found {
    record Figure(Derivation figure) implements Found {}

    record Nothing(Why why) implements Found {}
  }

  Found find(Yardstick yardstick, Term term) {
    return switch (yardstick) {
      case Yardstick.Fixed(var value, var unit) -> {
        var counted = unit.equals(Unit.NONE) ? subject.unit() : unit;
        yield new Found.Figure(Derivation.given(term, value, counted, Source.RULE));
      }
      case Yardstick.GroupLowest() -> ofGroup(Term.GROUP_LOWEST, Arithmetic.MINIMUM);
      case Yardstick.GroupHighest() -> ofGroup(Term.GROUP_HIGHEST, Arithmetic.MAXIMUM);
      case Yardstick.GroupMean() -> mean();
      case Yardstick.LastYear() ->
          or(subject.evidence().baseline().map(this::lastYear), Why.NO_BASELINE);
      case Yardstick.OfTarget() -> new Found.Figure(ruling.counted().bound());
      case Yardstick.OfBenchmark(var city) -> or(benchmark(city), Why.NO_BENCHMARK);
      case Yardstick.OfReference(var name) -> or(reference(subject, name), Why.NO_REFERENCE);
    };
  }

  private static Found or(Optional<Derivation> figure, Why why) {
    return figure.<Found>map(Found.Figure::new).orElseGet(() -> new Found.Nothing(why));
  }

  private Derivation lastYear(Baseline baseline) {
    var label = Term.BASELINE.of(Integer.toString(baseline.year()));
    return Derivation.given(label, baseline.value(), subject.unit(), baseline.source());
  }

  private Optional<Derivation> benchmark(String city) {
    return subject
        .evidence()
        .benchmark(city)
        .flatMap(
            benchmark ->
                benchmark.value() instanceof Benchmark.Value.Numeric(var number)
                    ? Optional.of(
                        Derivation.given(
                            Term.BENCHMARK.of(city), number, subject.unit(), benchmark.source()))
                    : Optional.empty());
  }

  /** What others set, as it was known at the end of the quarter. */
  static Optional<Derivation> reference(Subject subject, String name) {
    return subject
        .evidence()
        .reference(name, subject.asOf().quarter())
        .flatMap(
            reference ->
                reference.value() instanceof Reference.Value.Numeric(var number)
                    ? Optional.of(
                        Derivation.given(
                            Term.REFERENCE.of(name), number, subject.unit(), reference.source()))
                    : Optional.empty());
  }

  private Found ofGroup(Term term, Arithmetic operation) {
    var group = subject.group();
    return group.isEmpty()
        ? new Found.Nothing(Why.GROUP_TOO_SMALL)
        : new Found.Figure(Derivation.worked(term, subject.unit(), operation, group));
  }

  private Found mean() {
    var group = subject.group();
    return group.isEmpty()
        ? new Found.Nothing(Why.GROUP_TOO_SMALL)
        : new Found.Figure(mean(group, subject.unit()));
  }

  /** The mean of the group's figures. */
  static Derivation mean(List<Derivation> group, Unit unit) {
    var sum = Derivation.worked(Term.GROUP_SUM, unit, Arithmetic.SUM, group);
    var size = Derivation.worked(Term.GROUP_SIZE, Unit.NONE, Arithmetic.COUNT, group);
    return Derivation.worked(Term.GROUP_MEAN_FIGURE, unit, Arithmetic.QUOTIENT, sum, size);
  }
}
