package kaocheng.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaocheng.model.Baseline;
import kaocheng.model.Benchmark;
import kaocheng.model.LedgerItem;
import kaocheng.model.Measurement;
import kaocheng.model.Quarter;
import kaocheng.model.Reference;
import kaocheng.model.rule.ValueKind;
import org.jspecify.annotations.Nullable;

/** What is on file for one indicator. */
final class Evidence {
  static final Evidence NONE = new Evidence();

  private final Map<Quarter, Measurement> measurements = new EnumMap<>(Quarter.class);
  private List<Measurement> ofParts = List.of();
  private List<Baseline> baselines = List.of();
  private List<Benchmark> benchmarks = List.of();
  private List<Reference> references = List.of();
  private List<LedgerItem> ledger = List.of();

  void add(Measurement measurement) {
    if (measurement.part() == null) {
      measurements.merge(measurement.quarter(), measurement, Evidence::later);
    } else {
      ofParts = with(ofParts, measurement);
    }
  }

  void add(Baseline added) {
    baselines = with(baselines, added);
  }

  void add(Benchmark added) {
    benchmarks = with(benchmarks, added);
  }

  void add(Reference added) {
    references = with(references, added);
  }

  void add(LedgerItem added) {
    ledger = with(ledger, added);
  }

  private static <T> List<T> with(List<T> some, T added) {
    var more = some.isEmpty() ? new ArrayList<T>(1) : some;
    more.add(added);
    return more;
  }

  /** The same evidence, seen by a part of a composite that feeds on another kind of figure. */
  Evidence of(ValueKind kind) {
    var seen = new Evidence();
    seen.baselines = baselines;
    seen.benchmarks = benchmarks;
    seen.references = references;
    seen.ledger = ledger;
    for (var measurement : ofParts) {
      if (measurement.part() == kind) {
        seen.measurements.merge(measurement.quarter(), measurement, Evidence::later);
      }
    }
    return seen;
  }

  Optional<Measurement> measurement(Quarter quarter) {
    return Optional.ofNullable(measurements.get(quarter));
  }

  List<LedgerItem> ledger() {
    return ledger;
  }

  /** The actual of the latest whole year. */
  Optional<Baseline> baseline() {
    return baseline(Quarter.FOURTH);
  }

  /** The actual of the latest year up to the end of a quarter. */
  Optional<Baseline> baseline(Quarter quarter) {
    @Nullable Baseline latest = null;
    for (var one : baselines) {
      if (one.quarter() == quarter && (latest == null || one.year() > latest.year())) {
        latest = one;
      }
    }
    return Optional.ofNullable(latest);
  }

  /** The latest benchmark of a city. */
  Optional<Benchmark> benchmark(String city) {
    return benchmarks.stream()
        .filter(benchmark -> benchmark.city().equals(city))
        .max(Comparator.comparingInt(Benchmark::year));
  }

  /** The value of this name that was known at the end of a quarter. */
  Optional<Reference> reference(String name, Quarter quarter) {
    return references.stream()
        .filter(one -> one.name().equals(name) && one.quarter().compareTo(quarter) <= 0)
        .max(Comparator.comparing(Reference::quarter));
  }

  private static Measurement later(Measurement one, Measurement other) {
    return other.source().version() >= one.source().version() ? other : one;
  }
}
