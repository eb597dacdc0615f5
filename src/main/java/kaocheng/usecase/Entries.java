package kaocheng.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.FilledForms;
import kaocheng.model.Adjustment;
import kaocheng.model.Baseline;
import kaocheng.model.Benchmark;
import kaocheng.model.Clause;
import kaocheng.model.Department;
import kaocheng.model.Goal;
import kaocheng.model.Indicator;
import kaocheng.model.IndicatorKey;
import kaocheng.model.LedgerItem;
import kaocheng.model.Reference;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Unit;
import kaocheng.model.text.Refused;
import kaocheng.store.Benchmarks;
import kaocheng.store.Books;

/** The entries of a year in the open books, with the forms that show them. */
final class Entries {
  private final Books books;
  private final int year;

  Entries(Books books, int year) {
    this.books = books;
    this.year = year;
  }

  /** An entry beside its form. */
  record Entry<T>(T value, Draft draft) {}

  List<RegisterRow> rows(EntrySort sort) {
    books.cycles().require(year);
    return switch (sort) {
      case DEPARTMENT -> rows(departments(), _ -> Optional.empty());
      case CLAUSE -> rows(clauses(), _ -> Optional.empty());
      case GOAL -> rows(goals(), _ -> Optional.empty());
      case INDICATOR -> rows(indicators(), _ -> Optional.empty());
      case BASELINE -> rows(baselines(), one -> Optional.of(one.source()));
      case BENCHMARK -> rows(benchmarks(), one -> Optional.of(one.benchmark().source()));
      case REFERENCE -> rows(references(), one -> Optional.of(one.source()));
      case LEDGER_ITEM -> rows(ledger(), one -> Optional.of(one.source()));
      case ADJUSTMENT -> rows(adjustments(), one -> Optional.of(one.source()));
    };
  }

  private static <T> List<RegisterRow> rows(
      Stream<Entry<T>> entries, Function<T, Optional<Source>> source) {
    return entries
        .map(entry -> new RegisterRow(entry.draft(), source.apply(entry.value())))
        .toList();
  }

  /** The one entry that has the name of a form. */
  static <T> T named(Stream<Entry<T>> entries, Draft draft) {
    return entries
        .filter(entry -> entry.draft().isNamedLike(draft))
        .map(Entry::value)
        .findFirst()
        .orElseThrow(() -> Refused.because(Refusal.NO_SUCH_ENTRY, draft.sort(), draft.name()));
  }

  Stream<Entry<Department>> departments() {
    return books.departments().all(year).stream()
        .map(one -> entry(EntrySort.DEPARTMENT, one, FilledForms.of(year, one)));
  }

  Stream<Entry<Clause>> clauses() {
    return books.cycles().require(year).policy().clauses().stream()
        .map(one -> entry(EntrySort.CLAUSE, one, FilledForms.of(year, one)));
  }

  Stream<Entry<Goal>> goals() {
    return books.goals().all(year).stream()
        .map(one -> entry(EntrySort.GOAL, one, FilledForms.of(year, one)));
  }

  Stream<Entry<Indicator>> indicators() {
    return books.indicators().all(year).stream()
        .map(one -> entry(EntrySort.INDICATOR, one, FilledForms.of(year, one)));
  }

  Stream<Entry<Baseline>> baselines() {
    var units = units();
    return books.baselines().all(year).stream()
        .map(
            one ->
                entry(
                    EntrySort.BASELINE,
                    one,
                    FilledForms.of(year, one, unit(units, one.indicator()))));
  }

  Stream<Entry<Benchmarks.Told>> benchmarks() {
    var units = units();
    return books.benchmarks().told(year).stream()
        .map(one -> entry(EntrySort.BENCHMARK, one, form(one, units)));
  }

  private Map<Column, String> form(Benchmarks.Told told, Map<IndicatorKey, Unit> units) {
    Benchmark benchmark = told.benchmark();
    return FilledForms.of(year, benchmark, told.definition(), unit(units, benchmark.indicator()));
  }

  Stream<Entry<Reference>> references() {
    var units = units();
    return books.references().all(year).stream()
        .map(
            one ->
                entry(
                    EntrySort.REFERENCE,
                    one,
                    FilledForms.of(year, one, unit(units, one.indicator()))));
  }

  Stream<Entry<LedgerItem>> ledger() {
    return books.ledgers().all(year).stream()
        .map(one -> entry(EntrySort.LEDGER_ITEM, one, FilledForms.of(year, one)));
  }

  Stream<Entry<Adjustment>> adjustments() {
    return books.adjustments().all(year).stream()
        .map(one -> entry(EntrySort.ADJUSTMENT, one, FilledForms.of(year, one)));
  }

  private <T> Entry<T> entry(EntrySort sort, T value, Map<Column, String> form) {
    return new Entry<>(value, Draft.of(sort, year, form));
  }

  private Map<IndicatorKey, Unit> units() {
    return books.indicators().all(year).stream()
        .collect(Collectors.toMap(Indicator::key, Indicator::unit));
  }

  private static Unit unit(Map<IndicatorKey, Unit> units, IndicatorKey key) {
    return units.getOrDefault(key, Unit.NONE);
  }
}
