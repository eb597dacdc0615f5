package kaocheng.usecase;

import kaocheng.model.Appeal;
import kaocheng.model.Appeal.Lack;
import kaocheng.model.Appeal.Ruling;
import kaocheng.model.Appeal.Score;
import kaocheng.model.Appeal.Verdict;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.store.Action;
import kaocheng.store.Books;
import kaocheng.store.Decision;

/**
 * Decides an appeal (复核), once: the score after is what the line's figures come to at that moment,
 * so that corrections are entered before. A decision that says otherwise of the score is refused.
 */
public final class DecideAppeal {
  private final Desk desk;

  public DecideAppeal(Desk desk) {
    this.desk = desk;
  }

  public Appeal run(long number, Verdict verdict, Papers papers) {
    papers.requireDecided(number);
    var ruling =
        new Ruling(
            verdict,
            papers.reason().strip(),
            papers.document().strip(),
            papers.proposer().strip(),
            papers.approver().strip());
    var named = desk.workbook().<Appeal>read(books -> open(books, number));
    return desk.workbook()
        .change(
            FileAppeal.change(desk, Action.APPEAL_DECIDED, named.claim()),
            books -> {
              var appeal = open(books, number);
              var after = new LineNow(books, appeal.claim()).score();
              requireTrue(appeal, verdict, after);
              return new Decision.Keep<>(books.appeals().decide(appeal, ruling, after));
            });
  }

  private static Appeal open(Books books, long number) {
    var appeal =
        books
            .appeals()
            .find(number)
            .orElseThrow(() -> Refused.because(Refusal.NO_SUCH_APPEAL, number));
    appeal
        .decision()
        .ifPresent(
            decided -> {
              throw Refused.because(
                  Refusal.APPEAL_DECIDED,
                  number,
                  decided.ruling().verdict(),
                  decided.entered().by());
            });
    return appeal;
  }

  private static void requireTrue(Appeal appeal, Verdict verdict, Score after) {
    if (!verdict.agreesWith(appeal.before(), after)) {
      var refusal =
          appeal.before().isSameAs(after) ? Refusal.SCORE_NOT_CHANGED : Refusal.SCORE_CHANGED;
      throw Refused.because(refusal, appeal.number(), appeal.before().shown(), told(after));
    }
  }

  /** The score in its digits, or why there is none. */
  private static Object told(Score score) {
    return switch (score) {
      case Score.Scored(var exact, var shown) -> shown;
      case Score.Without(Lack lack) -> Message.of(lack);
    };
  }
}
