package kaocheng.usecase;

import java.util.List;
import kaocheng.model.Appeal.Claim;
import kaocheng.model.Appeal.Lack;
import kaocheng.model.Appeal.Line;
import kaocheng.model.Appeal.Score;
import kaocheng.model.card.LineScore;
import kaocheng.model.card.Scorecard;
import kaocheng.model.text.Refused;
import kaocheng.store.Books;

/** The score that a line has by what the open books hold now. */
final class LineNow {
  private final Assessment assessment;
  private final Line line;

  LineNow(Books books, Claim claim) {
    this.assessment = AssessCycle.assess(AssessCycle.load(books, claim.year()), claim.quarter());
    this.line = claim.line();
  }

  /** The score to appeal against; refuses a line that is not there, or that has no score. */
  Score.Scored contested() {
    var card = assessment.card(line.department());
    return switch (LineScore.of(card, line).orElseThrow(() -> unknown(card))) {
      case Score.Scored scored -> scored;
      case Score.Without(var lack) ->
          throw Refused.because(
              Refusal.LINE_WITHOUT_SCORE, line.department(), line.sort(), line.number(), lack);
    };
  }

  private Refused unknown(Scorecard card) {
    return switch (line.sort()) {
      case GOAL -> Refused.because(Refusal.NO_SUCH_GOAL, line.number(), goals(card));
      case INDICATOR -> Refused.because(Refusal.NO_SUCH_INDICATOR, line.number(), indicators(card));
    };
  }

  private static List<String> goals(Scorecard card) {
    return card.goals().map(goal -> goal.goal().key().number()).toList();
  }

  private static List<String> indicators(Scorecard card) {
    return card.indicators().map(one -> one.indicator().key().number()).toList();
  }

  /** What became of the score; the line may have gone meanwhile. */
  Score score() {
    return assessment.cards().stream()
        .filter(card -> card.department().code().equals(line.department()))
        .findFirst()
        .flatMap(card -> LineScore.of(card, line))
        .orElseGet(() -> new Score.Without(Lack.GONE));
  }
}
