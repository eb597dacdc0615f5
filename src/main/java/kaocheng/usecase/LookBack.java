package kaocheng.usecase;

import java.util.Optional;
import kaocheng.model.Baseline;
import kaocheng.model.Dossier;
import kaocheng.model.Indicator;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Quarter;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.card.Scorecard;
import kaocheng.scoring.Scorer;
import kaocheng.store.Books;

/** What is known of the year before an indicator's: its target, what it came to, its baseline. */
public final class LookBack {
  private final Desk desk;

  public LookBack(Desk desk) {
    this.desk = desk;
  }

  /** The year before; the line is that of its end, where the workbook has the indicator then. */
  public record YearBefore(int year, Optional<IndicatorLine> line, Optional<Baseline> baseline) {}

  /** An indicator goes by its name in the year before, or else by its number. */
  public YearBefore look(int year, IndicatorKey key) {
    return desk.workbook()
        .read(
            books -> new YearBefore(year - 1, line(books, year, key), baseline(books, year, key)));
  }

  private static Optional<Baseline> baseline(Books books, int year, IndicatorKey key) {
    return books.baselines().all(year).stream()
        .filter(one -> one.indicator().equals(key) && one.quarter() == Quarter.FOURTH)
        .findFirst();
  }

  private static Optional<IndicatorLine> line(Books books, int year, IndicatorKey key) {
    if (books.cycles().find(year - 1).isEmpty()) {
      return Optional.empty();
    }
    var name =
        books.indicators().all(year).stream()
            .filter(one -> one.key().equals(key))
            .map(Indicator::name)
            .findFirst()
            .orElse("");
    return line(books.dossiers().load(year - 1), key, name);
  }

  private static Optional<IndicatorLine> line(Dossier before, IndicatorKey key, String name) {
    var its =
        before.indicators().stream()
            .filter(one -> one.key().department().equals(key.department()))
            .toList();
    var same =
        its.stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .or(() -> its.stream().filter(one -> one.key().equals(key)).findFirst());
    return same.flatMap(
        indicator ->
            new Scorer(before)
                .score(Quarter.FOURTH).stream()
                    .flatMap(Scorecard::indicators)
                    .filter(line -> line.indicator().key().equals(indicator.key()))
                    .findFirst());
  }
}
