package kaocheng.usecase;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaocheng.model.Category;
import kaocheng.model.Department;
import kaocheng.model.Goal;
import kaocheng.model.GoalKey;
import kaocheng.model.Indicator;
import kaocheng.model.figure.Rational;
import kaocheng.store.Books;

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
      return sum(
          goals.stream()
              .map(GoalWeight::goal)
              .filter(goal -> goal.category() == category)
              .map(Goal::weight));
    }
  }

  public Sums look(int year, String department) {
    return desk.workbook().read(books -> new Year(books, year).of(department));
  }

  /** A department with the weights of its goals and indicators. */
  public record Whole(Department department, Sums sums) {}

  /** All departments of a year. */
  public List<Whole> all(int year) {
    return desk.workbook()
        .read(
            books -> {
              var whole = new Year(books, year);
              return books.departments().all(year).stream()
                  .map(one -> new Whole(one, whole.of(one.code())))
                  .toList();
            });
  }

  /** The years that the workbook has, the latest first. */
  public List<Integer> years() {
    return desk.workbook().read(books -> books.cycles().years());
  }

  /** The goals and indicators of a year, by what they belong to. */
  private static final class Year {
    private final Map<String, List<Goal>> goals;
    private final Map<GoalKey, List<Indicator>> indicators;

    Year(Books books, int year) {
      books.cycles().require(year);
      goals =
          books.goals().all(year).stream()
              .collect(Collectors.groupingBy(goal -> goal.key().department()));
      indicators =
          books.indicators().all(year).stream().collect(Collectors.groupingBy(Indicator::goalKey));
    }

    Sums of(String department) {
      var its = goals.getOrDefault(department, List.of()).stream().map(this::weight).toList();
      return new Sums(department, sum(its.stream().map(one -> one.goal().weight())), its);
    }

    private GoalWeight weight(Goal goal) {
      var its = indicators.getOrDefault(goal.key(), List.of());
      return new GoalWeight(goal, sum(its.stream().map(Indicator::weight)), its);
    }
  }

  private static Rational sum(Stream<Rational> weights) {
    return weights.reduce(Rational.ZERO, Rational::plus);
  }
}
