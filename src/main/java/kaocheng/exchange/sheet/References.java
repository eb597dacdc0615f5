package kaocheng.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaocheng.model.Baseline;
import kaocheng.model.Benchmark;
import kaocheng.model.Dossier;
import kaocheng.model.IndicatorKey;

/** What indicators are compared with: last year's values and those of other cities. */
public final class References {
  private final Map<IndicatorKey, List<Baseline>> baselines = new HashMap<>();
  private final Map<IndicatorKey, List<Benchmark>> benchmarks = new HashMap<>();

  private References() {}

  public static References of(Dossier dossier) {
    return of(dossier.baselines(), dossier.benchmarks());
  }

  public static References of(List<Baseline> baselines, List<Benchmark> benchmarks) {
    var references = new References();
    for (var one : baselines) {
      references.baselines.computeIfAbsent(one.indicator(), _ -> new ArrayList<>()).add(one);
    }
    for (var one : benchmarks) {
      references.benchmarks.computeIfAbsent(one.indicator(), _ -> new ArrayList<>()).add(one);
    }
    return references;
  }

  List<Baseline> baselines(IndicatorKey indicator) {
    return baselines.getOrDefault(indicator, List.of());
  }

  List<Benchmark> benchmarks(IndicatorKey indicator) {
    return benchmarks.getOrDefault(indicator, List.of());
  }
}
