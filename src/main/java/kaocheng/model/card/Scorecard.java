package kaocheng.model.card;

import java.util.List;
import java.util.stream.Stream;
import kaocheng.model.Cycle;
import kaocheng.model.Department;
import kaocheng.model.Policy;
import kaocheng.model.Quarter;

/** A department's scorecard (考核评分表) as of a quarter. */
public record Scorecard(
    Cycle cycle,
    Quarter quarter,
    Department department,
    List<CategoryLine> categories,
    Tally tally,
    Result result,
    Placement placement,
    Findings findings) {

  public Scorecard {
    categories = List.copyOf(categories);
  }

  public Stream<GoalLine> goals() {
    return categories.stream().flatMap(category -> category.goals().stream());
  }

  public Stream<IndicatorLine> indicators() {
    return goals().flatMap(goal -> goal.indicators().stream());
  }

  /** The same card with its place among the others, and what is to be known about it. */
  public Scorecard placed(Placement place, Findings found) {
    return new Scorecard(cycle, quarter, department, categories, tally, result, place, found);
  }

  /** The same card with another total and more notices. */
  public Scorecard with(Result another, Findings found) {
    return new Scorecard(cycle, quarter, department, categories, tally, another, placement, found);
  }

  /** The policy the card was made by. */
  public Policy policy() {
    return cycle.policy();
  }
}
