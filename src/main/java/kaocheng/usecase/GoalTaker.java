package kaocheng.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kaocheng.exchange.intake.GoalColumn;
import kaocheng.exchange.intake.GoalRow;
import kaocheng.model.Goal;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Message;
import kaocheng.store.Books;

/** Takes goals, and says where the weights of a department do not come to a hundred. */
final class GoalTaker implements Taker<GoalRow> {
  private final Books books;
  private final Years years;
  private final TreeSet<Integer> touched = new TreeSet<>();

  GoalTaker(Books books) {
    this.books = books;
    this.years = new Years(books);
  }

  @Override
  public Taking take(long line, GoalRow row) {
    var year = years.trouble(GoalColumn.YEAR, row.year());
    if (year.isPresent()) {
      return Taking.impossible(year.get());
    }
    var department = row.goal().key().department();
    if (!books.departments().contains(row.year(), department)) {
      return Taking.impossible(Doubts.unknownDepartment(GoalColumn.DEPARTMENT, department));
    }
    touched.add(row.year());
    return new Taking.Taken(books.goals().put(row.year(), row.goal()));
  }

  @Override
  public List<Message> afterwards() {
    return touched.stream()
        .flatMap(year -> sums(books.goals().all(year)).entrySet().stream())
        .filter(sum -> !sum.getValue().equals(Rational.HUNDRED))
        .map(sum -> Message.of(Notice.GOAL_WEIGHTS_NOT_HUNDRED, sum.getKey(), sum.getValue()))
        .toList();
  }

  private static Map<String, Rational> sums(List<Goal> goals) {
    var sums = new LinkedHashMap<String, Rational>();
    goals.forEach(goal -> sums.merge(goal.key().department(), goal.weight(), Rational::plus));
    return sums;
  }
}
