package kaocheng.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kaocheng.exchange.intake.BenchmarkColumn;
import kaocheng.exchange.intake.BenchmarkRow;
import kaocheng.exchange.intake.Reading;
import kaocheng.exchange.intake.Trouble;
import kaocheng.model.Benchmark;
import kaocheng.model.Indicator;
import kaocheng.model.IndicatorKey;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.Target.BenchmarkGraded;
import kaocheng.model.rule.Target.MatchBenchmark;
import kaocheng.model.text.Message;
import kaocheng.store.Benchmarks;
import kaocheng.store.Books;
import kaocheng.usecase.RowFault.Remedy;

/**
 * Takes what other cities reached; a target that compares numbers needs a number of its own city.
 */
final class BenchmarkTaker implements Taker<BenchmarkRow> {
  private final Books books;
  private final long importId;
  private final Years years;
  private final Map<Integer, Map<IndicatorKey, Indicator>> indicators = new HashMap<>();

  BenchmarkTaker(Books books, long importId) {
    this.books = books;
    this.importId = importId;
    this.years = new Years(books);
  }

  @Override
  public Taking take(long line, BenchmarkRow row) {
    var year = years.trouble(BenchmarkColumn.YEAR, row.year());
    if (year.isPresent()) {
      return Taking.impossible(year.get());
    }
    var key = row.benchmark().indicator();
    if (!years.index(row.year()).hasDepartment(key.department())) {
      return Taking.impossible(
          Doubts.unknownDepartment(BenchmarkColumn.DEPARTMENT, key.department()));
    }
    var indicator = indicators.computeIfAbsent(row.year(), this::byKey).get(key);
    if (indicator == null) {
      return Taking.impossible(
          Doubts.unknownIndicator(BenchmarkColumn.INDICATOR, key.department(), key.number()));
    }
    return switch (indicator.target()) {
      case MatchBenchmark(var city, var direction) ->
          ofTarget(row, city, () -> number(row, indicator));
      case BenchmarkGraded(var city, var grade) ->
          ofTarget(row, city, () -> put(row, new Benchmark.Value.Prose(row.text()), List.of()));
      default ->
          isYardstick(row, indicator)
              ? number(row, indicator)
              : put(row, row.benchmark().value(), List.of());
    };
  }

  /** Whether a method measures against the city's number. */
  private static boolean isYardstick(BenchmarkRow row, Indicator indicator) {
    return new RuleWords(indicator.target(), indicator.method())
        .cities()
        .contains(row.benchmark().city());
  }

  private Map<IndicatorKey, Indicator> byKey(int year) {
    var byKey = new HashMap<IndicatorKey, Indicator>();
    books.indicators().all(year).forEach(indicator -> byKey.put(indicator.key(), indicator));
    return byKey;
  }

  /** Only the city that the target names will do. */
  private static Taking ofTarget(BenchmarkRow row, String city, Supplier<Taking> taking) {
    return row.benchmark().city().equals(city)
        ? taking.get()
        : Taking.impossible(
            Doubts.about(
                BenchmarkColumn.CITY,
                row.benchmark().city(),
                Message.of(RowFault.CITY_NOT_OF_TARGET, city),
                Message.of(Remedy.WRITE_CITY, city)));
  }

  private Taking number(BenchmarkRow row, Indicator indicator) {
    return switch (row.in(indicator.unit())) {
      case Reading.NotUnderstood<Rational>(var problems) -> new Taking.Impossible(problems);
      case Reading.Understood<Rational>(var number, var remarks) ->
          put(row, new Benchmark.Value.Numeric(number), remarks);
    };
  }

  private Taking put(BenchmarkRow row, Benchmark.Value value, List<Trouble> remarks) {
    var stated = row.benchmark();
    var benchmark =
        new Benchmark(
            stated.indicator(),
            stated.city(),
            stated.year(),
            value,
            stated.comparability(),
            stated.source());
    var told = new Benchmarks.Told(benchmark, row.definition(), importId);
    return new Taking.Remarked(books.benchmarks().put(row.year(), told), remarks);
  }
}
