package kaocheng.model.card;

import java.util.List;
import kaocheng.model.Category;

/** One sort of goals on the scorecard. */
public record CategoryLine(Category category, List<GoalLine> goals, Tally tally) {
  public CategoryLine {
    goals = List.copyOf(goals);
  }
}
