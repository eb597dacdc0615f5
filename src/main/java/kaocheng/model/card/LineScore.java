package kaocheng.model.card;

import java.util.Optional;
import kaocheng.model.Appeal;
import kaocheng.model.Appeal.Lack;
import kaocheng.model.Appeal.Score;
import kaocheng.model.Outcome;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;

/** The score of one line of a scorecard, as it stands there. */
public final class LineScore {
  private final Scorecard card;

  private LineScore(Scorecard card) {
    this.card = card;
  }

  /** The score of a goal or an indicator; nothing where the card has no such line. */
  public static Optional<Score> of(Scorecard card, Appeal.Line line) {
    return new LineScore(card).of(line);
  }

  private Optional<Score> of(Appeal.Line line) {
    return switch (line.sort()) {
      case GOAL ->
          card.goals()
              .filter(goal -> goal.goal().key().number().equals(line.number()))
              .findFirst()
              .map(this::goal);
      case INDICATOR ->
          card.indicators()
              .filter(one -> one.indicator().key().number().equals(line.number()))
              .findFirst()
              .map(this::indicator);
    };
  }

  private Score goal(GoalLine goal) {
    return goal.tally().isScored()
        ? scored(goal.tally().earned().value())
        : new Score.Without(Lack.NOTHING_SCORED);
  }

  private Score indicator(IndicatorLine line) {
    return line.score(stored()).isPresent()
        ? scored(line.tally().earned().value())
        : new Score.Without(lack(line.outcome()));
  }

  private Score scored(Rational exact) {
    return new Score.Scored(exact, exact.toDecimal(stored()).toPlainString());
  }

  private Rounding stored() {
    return card.policy().stored();
  }

  private static Lack lack(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Missing _ -> Lack.NOT_REPORTED;
      case Outcome.NotApplicable _ -> Lack.NOT_APPLICABLE;
      case Outcome.NotDue _ -> Lack.NOT_DUE;
      case Outcome.Unscorable _ -> Lack.UNSCORABLE;
      case Outcome.Scored _ -> throw new IllegalStateException("scored, but without a score");
    };
  }
}
