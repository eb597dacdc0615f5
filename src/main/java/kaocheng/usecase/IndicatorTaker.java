package kaocheng.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kaocheng.exchange.intake.IndicatorColumn;
import kaocheng.exchange.intake.IndicatorRow;
import kaocheng.model.GoalKey;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Message;
import kaocheng.store.Books;
import kaocheng.usecase.RowFault.Remedy;

/** Takes indicators, and says where their weights do not come to their goal's. */
final class IndicatorTaker implements Taker<IndicatorRow> {
  private final Books books;
  private final Years years;
  private final TreeSet<Integer> touched = new TreeSet<>();

  IndicatorTaker(Books books) {
    this.books = books;
    this.years = new Years(books);
  }

  @Override
  public Taking take(long line, IndicatorRow row) {
    var year = years.trouble(IndicatorColumn.YEAR, row.year());
    if (year.isPresent()) {
      return Taking.impossible(year.get());
    }
    var indicator = row.indicator();
    var department = indicator.key().department();
    if (!books.departments().contains(row.year(), department)) {
      return Taking.impossible(Doubts.unknownDepartment(IndicatorColumn.DEPARTMENT, department));
    }
    if (!books.goals().contains(row.year(), indicator.goalKey())) {
      return Taking.impossible(
          Doubts.about(
              IndicatorColumn.GOAL,
              indicator.goal(),
              Message.of(RowFault.UNKNOWN_GOAL, department),
              Message.of(Remedy.CHECK_GOAL)));
    }
    touched.add(row.year());
    return new Taking.Taken(books.indicators().put(row.year(), indicator));
  }

  @Override
  public List<Message> afterwards() {
    var notices = new ArrayList<Message>();
    for (var year : touched) {
      var sums = sums(year);
      for (var goal : books.goals().all(year)) {
        var sum = sums.get(goal.key());
        if (sum != null && !sum.equals(goal.weight())) {
          notices.add(
              Message.of(
                  Notice.INDICATOR_WEIGHTS_DIFFER,
                  goal.key().department(),
                  goal.key().number(),
                  goal.weight(),
                  sum));
        }
      }
    }
    return notices;
  }

  private Map<GoalKey, Rational> sums(int year) {
    var sums = new HashMap<GoalKey, Rational>();
    books
        .indicators()
        .all(year)
        .forEach(one -> sums.merge(one.goalKey(), one.weight(), Rational::plus));
    return sums;
  }
}
