package kaocheng.usecase;

import kaocheng.model.Appeal;
import kaocheng.model.Appeal.Claim;
import kaocheng.model.text.Refused;
import kaocheng.store.Action;
import kaocheng.store.Books;
import kaocheng.store.Change;
import kaocheng.store.Decision;

/**
 * Files an appeal (申诉) of a department against the score of one line, with the score that the line
 * has at that moment.
 */
public final class FileAppeal {
  private final Desk desk;

  public FileAppeal(Desk desk) {
    this.desk = desk;
  }

  public Appeal run(Claim claim) {
    if (claim.text().isBlank()) {
      throw Refused.because(Refusal.CLAIM_MISSING);
    }
    return desk.workbook()
        .change(
            change(desk, Action.APPEAL_FILED, claim),
            books -> {
              var score = new LineNow(books, claim).contested();
              requireNoneOpen(books, claim);
              return new Decision.Keep<>(books.appeals().file(claim, score));
            });
  }

  /** One question at a time: who appeals twice would get two decisions on one score. */
  private static void requireNoneOpen(Books books, Claim claim) {
    books.appeals().all(claim.year()).stream()
        .filter(Appeal::isOpen)
        .filter(one -> one.claim().quarter() == claim.quarter())
        .filter(one -> one.claim().line().equals(claim.line()))
        .findFirst()
        .ifPresent(
            one -> {
              throw Refused.because(Refusal.APPEAL_OPEN, one.number());
            });
  }

  static Change change(Desk desk, Action action, Claim claim) {
    var line = claim.line();
    var subject =
        claim.year()
            + " "
            + claim.quarter().number()
            + " "
            + line.department()
            + " "
            + line.number();
    return new Change(desk.actor(), action, subject);
  }
}
