package kaocheng.scoring;

import java.util.EnumMap;
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
  private @Nullable Benchmark benchmark;

  void add(Measurement measurement) {
    measurements.put(measurement.quarter(), measurement);
  }

  void add(Baseline added) {
    baseline = added;
  }

  void add(Benchmark added) {
    benchmark = added;
  }

  Optional<Measurement> measurement(Quarter quarter) {
    return Optional.ofNullable(measurements.get(quarter));
  }

  Optional<Baseline> baseline() {
    return Optional.ofNullable(baseline);
  }

  Optional<Benchmark> benchmark() {
    return Optional.ofNullable(benchmark);
  }
}
