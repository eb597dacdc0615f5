package kaocheng.usecase;

import kaocheng.exchange.intake.BaselineColumn;
import kaocheng.exchange.intake.BaselineRow;
import kaocheng.exchange.intake.Reading;
import kaocheng.model.Baseline;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Message;
import kaocheng.store.Books;
import kaocheng.usecase.RowFault.Remedy;

/** Takes last year's actuals. */
final class BaselineTaker implements Taker<BaselineRow> {
  private final Books books;
  private final long importId;
  private final Years years;

  BaselineTaker(Books books, long importId) {
    this.books = books;
    this.importId = importId;
    this.years = new Years(books);
  }

  @Override
  public Taking take(long line, BaselineRow row) {
    var year = years.trouble(BaselineColumn.YEAR, row.year());
    if (year.isPresent()) {
      return Taking.impossible(year.get());
    }
    var stated = row.baseline();
    var key = stated.indicator();
    var index = years.index(row.year());
    if (!index.hasDepartment(key.department())) {
      return Taking.impossible(
          Doubts.unknownDepartment(BaselineColumn.DEPARTMENT, key.department()));
    }
    var indicator = index.find(key);
    if (indicator.isEmpty()) {
      return Taking.impossible(
          Doubts.unknownIndicator(BaselineColumn.INDICATOR, key.department(), key.number()));
    }
    if (stated.year() != row.year() - 1) {
      return Taking.impossible(
          Doubts.about(
              BaselineColumn.BASE_YEAR,
              Integer.toString(stated.year()),
              Message.of(RowFault.BASE_YEAR_NOT_LAST_YEAR, row.year() - 1),
              Message.of(Remedy.WRITE_LAST_YEAR)));
    }
    return switch (row.in(indicator.get().unit())) {
      case Reading.NotUnderstood<Rational>(var problems) -> new Taking.Impossible(problems);
      case Reading.Understood<Rational>(var value, var remarks) -> {
        var baseline = new Baseline(key, stated.year(), stated.quarter(), value, stated.source());
        var effect = books.baselines().put(row.year(), baseline, importId);
        yield new Taking.Remarked(
            effect, LastYear.remarks(indicator.get(), baseline, row.text(), remarks));
      }
    };
  }
}
