package kaocheng.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Two ways of doing the same work, timed in turn in one run; what counts is the ratio pair by pair.
 */
record Duel(String name, double limit) {

  /** One of the two: what it starts from, its timed work, and the tidying up behind it. */
  record Side<T>(Supplier<T> before, Function<T, ?> work, Consumer<T> after) {}

  boolean fight(int rounds, Supplier<?> ours, Supplier<?> rival) {
    return fight(rounds, bare(ours), bare(rival));
  }

  private static Side<Boolean> bare(Supplier<?> work) {
    return new Side<>(() -> true, _ -> work.get(), _ -> {});
  }

  /**
   * Runs both in turn and prints the medians of the later half; whether it stays within the limit.
   */
  boolean fight(int rounds, Side<?> ours, Side<?> rival) {
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
        "%-44s ours %9.2f ms   rival %9.2f ms   ratio %5.2f (limit %.1f) %s%n",
        name,
        median(own.subList(half, rounds)),
        median(other.subList(half, rounds)),
        ratio,
        limit,
        ratio <= limit ? "ok" : "TOO SLOW");
    return ratio <= limit;
  }

  static <T> double millis(Side<T> side) {
    var from = side.before().get();
    var start = System.nanoTime();
    Sink.take(side.work().apply(from));
    var taken = (System.nanoTime() - start) / 1e6;
    side.after().accept(from);
    return taken;
  }

  private static double median(List<Double> figures) {
    var sorted = new ArrayList<>(figures);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
