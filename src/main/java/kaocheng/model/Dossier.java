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
    List<Measurement> measurements,
    List<Reference> references,
    List<LedgerItem> ledger,
    List<Adjustment> adjustments) {

  public Dossier {
    departments = List.copyOf(departments);
    goals = List.copyOf(goals);
    indicators = List.copyOf(indicators);
    baselines = List.copyOf(baselines);
    benchmarks = List.copyOf(benchmarks);
    measurements = List.copyOf(measurements);
    references = List.copyOf(references);
    ledger = List.copyOf(ledger);
    adjustments = List.copyOf(adjustments);
  }

  /** A dossier without references, ledgers and adjustments. */
  public Dossier(
      Cycle cycle,
      List<Department> departments,
      List<Goal> goals,
      List<Indicator> indicators,
      List<Baseline> baselines,
      List<Benchmark> benchmarks,
      List<Measurement> measurements) {
    this(
        cycle,
        departments,
        goals,
        indicators,
        baselines,
        benchmarks,
        measurements,
        List.of(),
        List.of(),
        List.of());
  }
}
