package kaocheng.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaocheng.model.Baseline;
import kaocheng.model.Benchmark;
import kaocheng.model.Measurement;
import kaocheng.model.Quarter;
import org.jspecify.annotations.Nullable;

/** What is on file for one indicator. */
final class Evidence {
  static final Evidence NONE = new Evidence();

  private final Map<Quarter, Measurement> measurements = new EnumMap<>(Quarter.class);
  private @Nullable Baseline baseline;
  private List<Benchmark> benchmarks = List.of();

  void add(Measurement measurement) {
    measurements.merge(measurement.quarter(), measurement, Evidence::later);
  }

  void add(Baseline added) {
    baseline = baseline == null || added.year() > baseline.year() ? added : baseline;
  }

  void add(Benchmark added) {
    var more = new ArrayList<>(benchmarks);
    more.add(added);
    benchmarks = more;
  }

  Optional<Measurement> measurement(Quarter quarter) {
    return Optional.ofNullable(measurements.get(quarter));
  }

  Optional<Baseline> baseline() {
    return Optional.ofNullable(baseline);
  }

  /** The latest benchmark of a city. */
  Optional<Benchmark> benchmark(String city) {
    return benchmarks.stream()
        .filter(benchmark -> benchmark.city().equals(city))
        .max(Comparator.comparingInt(Benchmark::year));
  }

  private static Measurement later(Measurement one, Measurement other) {
    return other.source().version() >= one.source().version() ? other : one;
  }
}
