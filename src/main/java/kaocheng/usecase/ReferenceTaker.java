package kaocheng.usecase;

import java.util.List;
import kaocheng.exchange.intake.Reading;
import kaocheng.exchange.intake.ReferenceColumn;
import kaocheng.exchange.intake.ReferenceRow;
import kaocheng.exchange.intake.Trouble;
import kaocheng.model.Reference;
import kaocheng.model.text.Message;
import kaocheng.store.Books;
import kaocheng.store.IndicatorRef;
import kaocheng.usecase.RowFault.Remedy;

/** Takes figures set by others. */
final class ReferenceTaker implements Taker<ReferenceRow> {
  private final Books books;
  private final long importId;
  private final Years years;

  ReferenceTaker(Books books, long importId) {
    this.books = books;
    this.importId = importId;
    this.years = new Years(books);
  }

  @Override
  public Taking take(long line, ReferenceRow row) {
    return switch (years.find(row.year(), row.indicator())) {
      case Found.Unknown(var trouble) -> Taking.impossible(trouble);
      case Found.Known(var indicator) -> take(row, indicator);
    };
  }

  private Taking take(ReferenceRow row, IndicatorRef indicator) {
    return switch (row.in(indicator.unit())) {
      case Reading.NotUnderstood<Reference.Value>(var problems) -> new Taking.Impossible(problems);
      case Reading.Understood<Reference.Value>(var value, var remarks) -> {
        var reference =
            new Reference(row.indicator(), row.name(), row.quarter(), value, row.source());
        var effect = books.references().put(row.year(), reference, importId);
        yield new Taking.Remarked(effect, unnamed(row, indicator, remarks));
      }
    };
  }

  /** A name that no rule uses is most likely written otherwise there. */
  private static List<Trouble> unnamed(
      ReferenceRow row, IndicatorRef indicator, List<Trouble> remarks) {
    var names = new RuleWords(indicator).references();
    if (names.isEmpty() || names.contains(row.name())) {
      return remarks;
    }
    return List.of(
        Doubts.about(
            ReferenceColumn.NAME,
            row.name(),
            Message.of(RowFault.REFERENCE_NOT_NAMED, String.join("、", names)),
            Message.of(Remedy.CHECK_NAME)));
  }
}
