package kaocheng.bench;

/** Measures what was promised about speed, each against a stated rival in the same run. */
public final class Benchmarks {

  private Benchmarks() {}

  static void main() {
    var scoring = new ScoringBenchmark();
    var good =
        new Duel("scoring 12,000 indicators with derivations", 3.0)
            .fight(120, scoring::scored, scoring::bare);
    System.exit(good ? 0 : 1);
  }
}
