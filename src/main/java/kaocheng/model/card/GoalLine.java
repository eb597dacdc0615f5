package kaocheng.model.card;

import java.util.List;
import kaocheng.model.Goal;

/** A goal on the scorecard with its indicators. */
public record GoalLine(Goal goal, List<IndicatorLine> indicators, Tally tally) {
  public GoalLine {
    indicators = List.copyOf(indicators);
  }
}
