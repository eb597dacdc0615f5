package kaocheng.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kaocheng.exchange.intake.IndicatorColumn;
import kaocheng.exchange.intake.IndicatorRow;
import kaocheng.model.Goal;
import kaocheng.model.GoalKey;
import kaocheng.model.Indicator;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.Method;
import kaocheng.model.text.Message;
import kaocheng.store.Books;
import kaocheng.usecase.RowFault.Remedy;
import org.jspecify.annotations.Nullable;

/** Takes indicators, and says where their weights do not come to their goal's. */
final class IndicatorTaker implements Taker<IndicatorRow> {
  private final Books books;
  private final Years years;
  private final LastYear lastYear;
  private final TreeSet<Integer> touched = new TreeSet<>();
  private final Set<String> departments = new HashSet<>();
  private final List<Message> tierNotices = new ArrayList<>();

  IndicatorTaker(Books books) {
    this.books = books;
    this.years = new Years(books);
    this.lastYear = new LastYear(books);
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
    remember(indicator);
    return new Taking.Remarked(
        books.indicators().put(row.year(), indicator), lastYear.remarks(row.year(), indicator));
  }

  @Override
  public List<Message> afterwards() {
    var notices = new ArrayList<Message>();
    for (var year : touched) {
      var weights = weights(year);
      for (var goal : books.goals().all(year)) {
        if (departments.contains(goal.key().department())) {
          weightNotice(goal, weights.get(goal.key())).ifPresent(notices::add);
        }
      }
    }
    notices.addAll(tierNotices);
    return notices;
  }

  private static Optional<Message> weightNotice(Goal goal, @Nullable Rational sum) {
    var department = goal.key().department();
    var number = goal.key().number();
    if (sum == null) {
      return Optional.of(Message.of(Notice.GOAL_WITHOUT_INDICATOR, department, number));
    }
    return sum.equals(goal.weight())
        ? Optional.empty()
        : Optional.of(
            Message.of(Notice.INDICATOR_WEIGHTS_DIFFER, department, number, goal.weight(), sum));
  }

  private Map<GoalKey, Rational> weights(int year) {
    var sums = new HashMap<GoalKey, Rational>();
    books
        .indicators()
        .all(year)
        .forEach(one -> sums.merge(one.goalKey(), one.weight(), Rational::plus));
    return sums;
  }

  private void remember(Indicator indicator) {
    var key = indicator.key();
    departments.add(key.department());
    if (indicator.method() instanceof Method.Tiers(var unit, var tiers)
        && !tiers.getFirst().points().equals(indicator.weight())) {
      tierNotices.add(
          Message.of(
              Notice.TIERS_OFF_WEIGHT,
              key.department(),
              key.number(),
              tiers.getFirst().points(),
              indicator.weight()));
    }
  }
}
