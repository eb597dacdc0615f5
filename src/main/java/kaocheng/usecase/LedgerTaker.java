package kaocheng.usecase;

import kaocheng.exchange.intake.LedgerColumn;
import kaocheng.exchange.intake.LedgerRow;
import kaocheng.model.text.Message;
import kaocheng.store.Books;
import kaocheng.store.IndicatorRef;
import kaocheng.usecase.RowFault.Remedy;

/** Takes the tasks on ledgers. */
final class LedgerTaker implements Taker<LedgerRow> {
  private final Books books;
  private final long importId;
  private final Years years;

  LedgerTaker(Books books, long importId) {
    this.books = books;
    this.importId = importId;
    this.years = new Years(books);
  }

  @Override
  public Taking take(long line, LedgerRow row) {
    return switch (years.find(row.year(), row.item().indicator())) {
      case Found.Unknown(var trouble) -> Taking.impossible(trouble);
      case Found.Known(var indicator) -> take(row, indicator);
    };
  }

  private Taking take(LedgerRow row, IndicatorRef indicator) {
    return new RuleWords(indicator).hasLedger()
        ? new Taking.Taken(books.ledgers().put(row.year(), row.item(), importId))
        : Taking.impossible(
            Doubts.about(
                LedgerColumn.INDICATOR,
                row.item().indicator().number(),
                Message.of(RowFault.NOT_FOR_THIS_INDICATOR),
                Message.of(Remedy.CHECK_INDICATOR)));
  }
}
