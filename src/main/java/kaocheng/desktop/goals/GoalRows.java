package kaocheng.desktop.goals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.goals.GoalRow.Kind;
import kaocheng.desktop.goals.GoalRow.Weights;
import kaocheng.model.Category;
import kaocheng.model.Indicator;
import kaocheng.model.figure.Rational;
import kaocheng.usecase.WeightSums.GoalWeight;
import kaocheng.usecase.WeightSums.Sums;
import kaocheng.usecase.WeightSums.Whole;

/** Puts departments with their goals and indicators into the lines of the tree. */
final class GoalRows {
  private final Speech speech;

  GoalRows(Speech speech) {
    this.speech = speech;
  }

  List<GoalRow> of(List<Whole> departments) {
    return departments.stream().map(this::department).toList();
  }

  private GoalRow department(Whole whole) {
    var one = whole.department();
    var sums = whole.sums();
    var categories =
        Arrays.stream(Category.values()).flatMap(each -> category(sums, each).stream()).toList();
    return new GoalRow(
        Kind.DEPARTMENT,
        Slot.department(one.code()),
        null,
        "",
        one.code() + " " + one.name(),
        total(sums),
        one.code() + " " + one.name() + " " + one.group(),
        categories);
  }

  private Weights total(Sums sums) {
    var told = speech.number(sums.total());
    return sums.isHundred() || sums.goals().isEmpty()
        ? new Weights(told, "")
        : new Weights(told, speech.say(GoalsText.SUM_NOT_HUNDRED, sums.total()));
  }

  private Optional<GoalRow> category(Sums sums, Category category) {
    var goals =
        sums.goals().stream()
            .filter(one -> one.goal().category() == category)
            .map(this::goal)
            .toList();
    return goals.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new GoalRow(
                Kind.CATEGORY,
                Slot.department(sums.department()),
                category,
                "",
                speech.verdicts().category(category),
                even(sums.of(category)),
                "",
                goals));
  }

  private Weights even(Rational weight) {
    return new Weights(speech.number(weight), "");
  }

  private GoalRow goal(GoalWeight one) {
    var goal = one.goal();
    var key = goal.key();
    return new GoalRow(
        Kind.GOAL,
        Slot.goal(key.department(), key.number()),
        goal.category(),
        key.number(),
        key.number() + " " + goal.title(),
        new Weights(speech.number(goal.weight()), trouble(one)),
        key.number() + " " + goal.title() + " " + goal.wording(),
        one.indicators().stream().map(indicator -> indicator(one, indicator)).toList());
  }

  private String trouble(GoalWeight one) {
    if (one.isEven()) {
      return "";
    }
    return one.indicators().isEmpty()
        ? speech.say(GoalsText.NO_INDICATOR)
        : speech.say(GoalsText.SUM_DIFFERS, one.goal().weight(), one.ofIndicators());
  }

  private GoalRow indicator(GoalWeight goal, Indicator one) {
    var key = one.key();
    return new GoalRow(
        Kind.INDICATOR,
        Slot.indicator(key.department(), key.number()),
        goal.goal().category(),
        one.goal(),
        key.number() + " " + one.name(),
        even(one.weight()),
        key.number() + " " + one.name() + " " + one.definition(),
        List.of());
  }

  /** What is left where only some lines are wanted: they, all above them and all below them. */
  static List<GoalRow> filtered(List<GoalRow> rows, Predicate<GoalRow> wanted) {
    return rows.stream().flatMap(row -> filtered(row, wanted).stream()).toList();
  }

  private static Optional<GoalRow> filtered(GoalRow row, Predicate<GoalRow> wanted) {
    if (wanted.test(row)) {
      return Optional.of(row);
    }
    var children = filtered(row.children(), wanted);
    return children.isEmpty() ? Optional.empty() : Optional.of(row.with(children));
  }

  /** Whether a line holds all words of a text. */
  static Predicate<GoalRow> holding(String text) {
    var words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
    return row -> {
      var held = row.words().toLowerCase(Locale.ROOT);
      return !held.isEmpty() && Arrays.stream(words).allMatch(held::contains);
    };
  }
}
