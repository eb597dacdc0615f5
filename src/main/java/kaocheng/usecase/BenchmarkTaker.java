package kaocheng.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaocheng.exchange.intake.BenchmarkColumn;
import kaocheng.exchange.intake.BenchmarkRow;
import kaocheng.exchange.intake.Reading;
import kaocheng.exchange.intake.Trouble;
import kaocheng.model.Benchmark;
import kaocheng.model.Indicator;
import kaocheng.model.IndicatorKey;
import kaocheng.model.figure.Rational;
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
    return indicator.target() instanceof MatchBenchmark(var city, var direction)
        ? compared(row, indicator, city)
        : put(row, row.benchmark().value(), List.of());
  }

  private Map<IndicatorKey, Indicator> byKey(int year) {
    var byKey = new HashMap<IndicatorKey, Indicator>();
    books.indicators().all(year).forEach(indicator -> byKey.put(indicator.key(), indicator));
    return byKey;
  }

  private Taking compared(BenchmarkRow row, Indicator indicator, String city) {
    if (!row.benchmark().city().equals(city)) {
      return Taking.impossible(
          Doubts.about(
              BenchmarkColumn.CITY,
              row.benchmark().city(),
              Message.of(RowFault.CITY_NOT_OF_TARGET, city),
              Message.of(Remedy.WRITE_CITY, city)));
    }
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
