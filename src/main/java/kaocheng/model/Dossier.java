package kaocheng.model;

import java.util.List;

/**
 * Everything the workbook knows about one cycle: definitions, references and the current
 * measurements.
 */
public record Dossier(
    Cycle cycle,
    List<Department> departments,
    List<Goal> goals,
    List<Indicator> indicators,
    List<Baseline> baselines,
    List<Benchmark> benchmarks,
    List<Measurement> measurements) {

  public Dossier {
    departments = List.copyOf(departments);
    goals = List.copyOf(goals);
    indicators = List.copyOf(indicators);
    baselines = List.copyOf(baselines);
    benchmarks = List.copyOf(benchmarks);
    measurements = List.copyOf(measurements);
  }
}
