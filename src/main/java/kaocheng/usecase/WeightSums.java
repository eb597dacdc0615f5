package kaocheng.usecase;

import java.util.List;
import kaocheng.model.Category;
import kaocheng.model.Goal;
import kaocheng.model.Indicator;
import kaocheng.model.figure.Rational;

/** The weights of a department's goals and indicators with what they add up to. */
public final class WeightSums {
  private final Desk desk;

  public WeightSums(Desk desk) {
    this.desk = desk;
  }

  /** A goal, its weight, and what its indicators' weights come to. */
  public record GoalWeight(Goal goal, Rational ofIndicators, List<Indicator> indicators) {
    public GoalWeight {
      indicators = List.copyOf(indicators);
    }

    /** Whether the indicators' weights are the goal's. */
    public boolean isEven() {
      return ofIndicators.equals(goal.weight());
    }
  }

  /** All goals of a department. */
  public record Sums(String department, Rational total, List<GoalWeight> goals) {
    public Sums {
      goals = List.copyOf(goals);
    }

    /** Whether the goals' weights come to a hundred. */
    public boolean isHundred() {
      return total.equals(Rational.HUNDRED);
    }

    /** What the goals of one sort come to. */
    public Rational of(Category category) {
      return goals.stream()
          .map(GoalWeight::goal)
          .filter(goal -> goal.category() == category)
          .map(Goal::weight)
          .reduce(Rational.ZERO, Rational::plus);
    }
  }

  public Sums look(int year, String department) {
    return desk.workbook()
        .read(
            books -> {
              books.cycles().require(year);
              var indicators =
                  books.indicators().all(year).stream()
                      .filter(one -> one.key().department().equals(department))
                      .toList();
              var goals =
                  books.goals().all(year).stream()
                      .filter(goal -> goal.key().department().equals(department))
                      .map(goal -> weight(goal, indicators))
                      .toList();
              var total =
                  goals.stream()
                      .map(one -> one.goal().weight())
                      .reduce(Rational.ZERO, Rational::plus);
              return new Sums(department, total, goals);
            });
  }

  private static GoalWeight weight(Goal goal, List<Indicator> all) {
    var its = all.stream().filter(one -> one.goalKey().equals(goal.key())).toList();
    var sum = its.stream().map(Indicator::weight).reduce(Rational.ZERO, Rational::plus);
    return new GoalWeight(goal, sum, its);
  }
}
