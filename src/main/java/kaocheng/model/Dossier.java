package kaocheng.model;

import java.util.List;

/**
 * Everything the workbook knows about one cycle: definitions, references, the current measurements,
 * and the appeals, which no score is made from.
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
    List<Adjustment> adjustments,
    List<Appeal> appeals) {

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
    appeals = List.copyOf(appeals);
  }

  /** A dossier in which nothing was appealed against. */
  public Dossier(
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
    this(
        cycle,
        departments,
        goals,
        indicators,
        baselines,
        benchmarks,
        measurements,
        references,
        ledger,
        adjustments,
        List.of());
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

  /** What is known of one department, as if there were no other. */
  public Dossier of(String code) {
    return new Dossier(
        cycle,
        departments.stream().filter(one -> one.code().equals(code)).toList(),
        goals.stream().filter(one -> one.key().department().equals(code)).toList(),
        indicators.stream().filter(one -> one.key().department().equals(code)).toList(),
        baselines.stream().filter(one -> one.indicator().department().equals(code)).toList(),
        benchmarks.stream().filter(one -> one.indicator().department().equals(code)).toList(),
        measurements.stream().filter(one -> one.indicator().department().equals(code)).toList(),
        references.stream().filter(one -> one.indicator().department().equals(code)).toList(),
        ledger.stream().filter(one -> one.indicator().department().equals(code)).toList(),
        adjustments.stream().filter(one -> one.department().equals(code)).toList(),
        List.of());
  }
}
