package kaocheng.usecase;

import kaocheng.exchange.intake.PolicyColumn;
import kaocheng.exchange.intake.PolicyRow;
import kaocheng.model.text.Message;
import kaocheng.store.Books;
import kaocheng.usecase.RowFault.Remedy;

/** Takes clauses into the policy of a year that is in the workbook; what is not said stays. */
final class PolicyTaker implements Taker<PolicyRow> {
  private final Books books;
  private final Years years;

  PolicyTaker(Books books) {
    this.books = books;
    this.years = new Years(books);
  }

  @Override
  public Taking take(long line, PolicyRow row) {
    var year = years.trouble(PolicyColumn.YEAR, row.year());
    if (year.isPresent()) {
      return Taking.impossible(year.get());
    }
    var problem = books.cycles().require(row.year()).policy().with(row.clause()).problem();
    if (problem.isPresent()) {
      return Taking.impossible(
          Doubts.about(
              PolicyColumn.CLAUSE,
              row.sentence(),
              Message.of(problem.get()),
              Message.of(Remedy.CHECK_CLAUSES)));
    }
    return new Taking.Taken(books.cycles().put(row.year(), row.clause()));
  }
}
