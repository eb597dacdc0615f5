package kaocheng.model.card;

import java.util.List;
import java.util.stream.Stream;
import kaocheng.model.Cycle;
import kaocheng.model.Department;
import kaocheng.model.Quarter;

/** A department's scorecard (考核评分表) as of a quarter. */
public record Scorecard(
    Cycle cycle,
    Quarter quarter,
    Department department,
    List<CategoryLine> categories,
    Tally tally,
    Result result,
    Placement placement) {

  public Scorecard {
    categories = List.copyOf(categories);
  }

  public Stream<GoalLine> goals() {
    return categories.stream().flatMap(category -> category.goals().stream());
  }

  public Stream<IndicatorLine> indicators() {
    return goals().flatMap(goal -> goal.indicators().stream());
  }

  /** The same card with its place among the others. */
  public Scorecard placed(Placement place) {
    return new Scorecard(cycle, quarter, department, categories, tally, result, place);
  }
}
