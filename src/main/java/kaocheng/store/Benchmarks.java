package kaocheng.store;

import static kaocheng.store.generated.Tables.BENCHMARK;
import static kaocheng.store.generated.Tables.DEPARTMENT;
import static kaocheng.store.generated.Tables.INDICATOR;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import kaocheng.model.Benchmark;
import kaocheng.model.Benchmark.Comparability;
import kaocheng.model.IndicatorKey;
import kaocheng.model.figure.Rational;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** What other cities reached, as the targets of a cycle refer to it. */
public final class Benchmarks {
  private static final Sheet.Layout LAYOUT =
      new Sheet.Layout(
          null,
          List.of(BENCHMARK.INDICATOR_ID, BENCHMARK.CITY, BENCHMARK.BENCHMARK_YEAR),
          List.of(
              BENCHMARK.AMOUNT,
              BENCHMARK.PROSE,
              BENCHMARK.DOCUMENT,
              BENCHMARK.DEFINITION,
              BENCHMARK.COMPARABILITY),
          List.of(BENCHMARK.IMPORT_ID, BENCHMARK.LINE),
          BENCHMARK.WITHDRAWN);

  private final Session session;
  private final Indicators indicators;
  private final Imports imports;
  private final Sheet sheet;

  Benchmarks(Session session, Indicators indicators, Imports imports) {
    this.session = session;
    this.indicators = indicators;
    this.imports = imports;
    this.sheet = new Sheet(session, LAYOUT);
  }

  /** A benchmark as a file tells it: with how the other city counts, and the import's number. */
  public record Told(Benchmark benchmark, String definition, long importId) {}

  public List<Benchmark> all(int year) {
    return told(year).stream().map(Told::benchmark).toList();
  }

  public List<Told> told(int year) {
    if (session.isEmpty(BENCHMARK)) {
      return List.of();
    }
    return session
        .asking()
        .select(DEPARTMENT.CODE, INDICATOR.NUMBER)
        .select(BENCHMARK.fields())
        .from(BENCHMARK)
        .join(INDICATOR)
        .on(BENCHMARK.INDICATOR_ID.eq(INDICATOR.ID))
        .join(DEPARTMENT)
        .on(INDICATOR.DEPARTMENT_ID.eq(DEPARTMENT.ID))
        .where(DEPARTMENT.CYCLE_YEAR.eq(year))
        .and(BENCHMARK.WITHDRAWN.isNull())
        .and(INDICATOR.WITHDRAWN.isNull())
        .and(DEPARTMENT.WITHDRAWN.isNull())
        .orderBy(INDICATOR.ID, BENCHMARK.CITY, BENCHMARK.BENCHMARK_YEAR)
        .fetch(
            row ->
                new Told(
                    benchmark(row), row.get(BENCHMARK.DEFINITION), row.get(BENCHMARK.IMPORT_ID)));
  }

  private Benchmark benchmark(Record row) {
    return new Benchmark(
        new IndicatorKey(row.get(DEPARTMENT.CODE), row.get(INDICATOR.NUMBER)),
        row.get(BENCHMARK.CITY),
        row.get(BENCHMARK.BENCHMARK_YEAR),
        value(row.get(BENCHMARK.AMOUNT), row.get(BENCHMARK.PROSE)),
        Stored.value(Comparability.class, row.get(BENCHMARK.COMPARABILITY)),
        Origin.source(
            row.get(BENCHMARK.DOCUMENT),
            imports.row(row.get(BENCHMARK.IMPORT_ID), row.get(BENCHMARK.LINE))));
  }

  private static Benchmark.Value value(@Nullable BigDecimal amount, String prose) {
    return amount == null
        ? new Benchmark.Value.Prose(prose)
        : new Benchmark.Value.Numeric(Rational.of(amount));
  }

  /** Puts a benchmark of the cycle's year; its source is a document. */
  public Effect put(int year, Told told) {
    var benchmark = told.benchmark();
    var indicator = load(year, benchmark.indicator());
    return sheet.put(
        new Sheet.Entry(
            subject(year, benchmark.indicator(), benchmark.city()),
            List.of(
                indicator,
                Checked.text(Datum.CITY, BENCHMARK.CITY, benchmark.city()),
                Checked.year(Datum.BENCHMARK_YEAR, benchmark.year())),
            content(told),
            Origin.of(benchmark.source(), told.importId()).columns()));
  }

  private static List<@Nullable Object> content(Told told) {
    var benchmark = told.benchmark();
    var document = Origin.of(benchmark.source(), told.importId()).document();
    return Arrays.asList(
        amount(benchmark.value()),
        prose(benchmark.value()),
        Checked.textOrNothing(Datum.DOCUMENT, BENCHMARK.DOCUMENT, document),
        Checked.textOrNothing(Datum.DEFINITION, BENCHMARK.DEFINITION, told.definition()),
        benchmark.comparability().name());
  }

  private static @Nullable BigDecimal amount(Benchmark.Value value) {
    return switch (value) {
      case Benchmark.Value.Numeric(var number) ->
          Checked.decimal(Datum.BENCHMARK_VALUE, BENCHMARK.AMOUNT, number);
      case Benchmark.Value.Prose _ -> null;
    };
  }

  private static @Nullable String prose(Benchmark.Value value) {
    return switch (value) {
      case Benchmark.Value.Numeric _ -> null;
      case Benchmark.Value.Prose(var text) ->
          Checked.text(Datum.BENCHMARK_VALUE, BENCHMARK.PROSE, text);
    };
  }

  /** What names a benchmark: the indicator, the city and the year of its value. */
  public record Name(IndicatorKey indicator, String city, int year) {}

  /** Takes a benchmark out of the cycle's year, for a reason. */
  public void withdraw(int year, Name name, String reason) {
    var indicator = load(year, name.indicator());
    sheet.withdraw(
        subject(year, name.indicator(), name.city()),
        List.of(indicator, name.city(), name.year()),
        Withdrawal.checked(reason));
  }

  private static String subject(int year, IndicatorKey key, String city) {
    return year + " " + key.department() + " " + key.number() + " " + city;
  }

  private long load(int year, IndicatorKey key) {
    var indicator = indicators.require(year, key);
    var department = indicators.department(year, key);
    sheet.load(department, BENCHMARK.INDICATOR_ID.in(Indicators.ofDepartment(department)));
    return indicator;
  }
}
