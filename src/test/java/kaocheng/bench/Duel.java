package kaocheng.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Two ways of doing the same work, timed in turn in one run; what counts is the ratio pair by pair.
 */
record Duel(String name, double limit) {

  /** Runs both in turn and prints the medians and the ratio; whether it stays within the limit. */
  boolean fight(int rounds, Supplier<?> ours, Supplier<?> rival) {
    var ratios = new ArrayList<Double>();
    var own = new ArrayList<Double>();
    var other = new ArrayList<Double>();
    for (var round = 0; round < rounds; round++) {
      var mine = millis(ours);
      var theirs = millis(rival);
      own.add(mine);
      other.add(theirs);
      ratios.add(mine / theirs);
    }
    var half = rounds / 2;
    var ratio = median(ratios.subList(half, rounds));
    System.out.printf(
        Locale.ROOT,
        "%-52s ours %9.2f ms   rival %9.2f ms   ratio %5.2f (limit %.1f) %s%n",
        name,
        median(own.subList(half, rounds)),
        median(other.subList(half, rounds)),
        ratio,
        limit,
        ratio <= limit ? "ok" : "TOO SLOW");
    return ratio <= limit;
  }

  private static double millis(Supplier<?> work) {
    var start = System.nanoTime();
    Sink.take(work.get());
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(List<Double> figures) {
    var sorted = new ArrayList<>(figures);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
