package kaocheng.usecase;

import java.util.List;
import kaocheng.model.Outcome;
import kaocheng.model.card.GoalLine;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.text.Key;

/** How a goal stands as of a quarter, by what is known of its indicators. */
public enum GoalState implements Key {
  /** Every indicator that has a verdict has met its target. */
  MET,
  /** Some indicators have met their targets, and some have not. */
  MET_IN_PART,
  NOT_MET,
  /** No indicator has a verdict, and something was not reported. */
  MISSING,
  /** No indicator has a verdict, for other reasons. */
  OPEN;

  static GoalState of(GoalLine goal) {
    var verdicts =
        goal.indicators().stream()
            .map(IndicatorLine::outcome)
            .flatMap(outcome -> outcome.met().stream())
            .toList();
    return verdicts.isEmpty() ? unknown(goal) : of(verdicts);
  }

  private static GoalState of(List<Boolean> verdicts) {
    if (!verdicts.contains(false)) {
      return MET;
    }
    return verdicts.contains(true) ? MET_IN_PART : NOT_MET;
  }

  private static GoalState unknown(GoalLine goal) {
    return goal.indicators().stream().anyMatch(line -> line.outcome() instanceof Outcome.Missing)
        ? MISSING
        : OPEN;
  }

  /** Whether it is known what became of the goal. */
  public boolean isVerdict() {
    return switch (this) {
      case MET, MET_IN_PART, NOT_MET -> true;
      case MISSING, OPEN -> false;
    };
  }

  @Override
  public String family() {
    return "goalstate";
  }
}
