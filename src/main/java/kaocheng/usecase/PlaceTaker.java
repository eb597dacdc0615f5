package kaocheng.usecase;

import java.util.List;
import kaocheng.exchange.intake.PlaceColumn;
import kaocheng.exchange.intake.PlaceRow;
import kaocheng.model.Qualifier;
import kaocheng.model.rule.ValueKind;
import kaocheng.store.Books;
import kaocheng.store.Content;
import kaocheng.store.IndicatorRef;

/** Takes places in rankings, with last year's. */
final class PlaceTaker implements Taker<PlaceRow> {
  private final Years years;
  private final Filing filing;

  PlaceTaker(Books books, long importId) {
    this.years = new Years(books);
    this.filing = new Filing(books, importId, PlaceColumn.PLACE);
  }

  @Override
  public Taking take(long line, PlaceRow row) {
    return switch (years.find(row.about().year(), row.about().indicator())) {
      case Found.Unknown(var trouble) -> Taking.impossible(trouble);
      case Found.Known(var indicator) -> take(line, row, indicator);
    };
  }

  private Taking take(long line, PlaceRow row, IndicatorRef indicator) {
    return Parts.problem(indicator, ValueKind.PLACE, PlaceColumn.INDICATOR)
        .map(Taking::impossible)
        .orElseGet(() -> filing.file(report(line, row, indicator), List.of()));
  }

  private static Filing.Report report(long line, PlaceRow row, IndicatorRef indicator) {
    var asOf = row.about().asOf();
    var content = new Content(row.place(), Qualifier.EXACT, asOf, row.document());
    var said = new Filing.Said(content, line, row.written());
    return new Filing.Report(row.about(), indicator, Parts.of(indicator, ValueKind.PLACE), said);
  }
}
