package kaocheng.desktop.goals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaocheng.desktop.base.Speech;
import kaocheng.model.Goal;
import kaocheng.model.Indicator;
import kaocheng.model.IndicatorKey;
import kaocheng.model.figure.Unit;
import kaocheng.usecase.Desk;
import kaocheng.usecase.Draft;
import kaocheng.usecase.EntrySort;
import kaocheng.usecase.LookBack;
import kaocheng.usecase.Registers;
import kaocheng.usecase.UndoEdits;
import kaocheng.usecase.WeightSums;
import kaocheng.usecase.WeightSums.GoalWeight;
import kaocheng.usecase.WeightSums.Whole;

/** The departments of a year with all below them, as read at one moment. */
public record Outline(int year, List<Whole> wholes, UndoEdits.Ways ways) {
  private static final String BELOW = " › ";

  static final Outline NOTHING = new Outline(0, List.of(), UndoEdits.Ways.NONE);

  public Outline {
    wholes = List.copyOf(wholes);
  }

  /** Reads a year; one that the workbook does not have is empty. */
  static Outline read(Desk desk, int year) {
    var sums = new WeightSums(desk);
    var wholes = sums.years().contains(year) ? sums.all(year) : List.<Whole>of();
    return new Outline(year, wholes, new UndoEdits(desk).ways());
  }

  /** The form of an entry; nothing where it is not there. */
  Optional<OpenForm> open(Desk desk, Slot slot) {
    if (slot.isNew() || !has(slot)) {
      return Optional.empty();
    }
    var kept = new Registers(desk).open(slot.named(year));
    var number = slot.sort() == EntrySort.INDICATOR ? kept.text("goal") : slot.number();
    var before =
        slot.sort() == EntrySort.INDICATOR
            ? Optional.of(
                new LookBack(desk).look(year, new IndicatorKey(slot.department(), slot.number())))
            : Optional.<LookBack.YearBefore>empty();
    var beside = goal(slot.department(), number).map(goal -> new OpenForm.Beside(goal, before));
    return Optional.of(new OpenForm(slot, kept, kept, List.of(), beside));
  }

  boolean has(Slot slot) {
    return switch (slot.sort()) {
      case DEPARTMENT ->
          wholes.stream().anyMatch(one -> one.department().code().equals(slot.department()));
      case GOAL -> goal(slot.department(), slot.number()).isPresent();
      default ->
          indicators(slot.department()).anyMatch(one -> one.key().number().equals(slot.number()));
    };
  }

  Optional<Goal> goal(String department, String number) {
    return goals(department)
        .map(GoalWeight::goal)
        .filter(goal -> goal.key().number().equals(number))
        .findFirst();
  }

  private Stream<GoalWeight> goals(String department) {
    return wholes.stream()
        .filter(one -> one.department().code().equals(department))
        .flatMap(one -> one.sums().goals().stream());
  }

  /** The goals of a department as they are told, by their numbers. */
  Map<String, String> titles(String department) {
    var titles = new LinkedHashMap<String, String>();
    goals(department)
        .map(GoalWeight::goal)
        .forEach(goal -> titles.put(goal.key().number(), goal.key().number() + " " + goal.title()));
    return titles;
  }

  /** What stands above an entry, from the department down. */
  String path(Slot slot, Speech speech) {
    var department =
        wholes.stream()
            .map(Whole::department)
            .filter(one -> one.code().equals(slot.department()))
            .map(one -> one.code() + " " + one.name());
    var goal =
        slot.sort() == EntrySort.INDICATOR
            ? goalOf(slot)
                .map(
                    one ->
                        speech.verdicts().category(one.category())
                            + BELOW
                            + one.key().number()
                            + " "
                            + one.title())
                .stream()
            : Stream.<String>empty();
    return slot.sort() == EntrySort.DEPARTMENT
        ? ""
        : Stream.concat(department, goal).collect(Collectors.joining(BELOW));
  }

  private Optional<Goal> goalOf(Slot slot) {
    return slot.isNew()
        ? goal(slot.department(), slot.number())
        : indicators(slot.department())
            .filter(one -> one.key().number().equals(slot.number()))
            .findFirst()
            .flatMap(one -> goal(slot.department(), one.goal()));
  }

  private Stream<Indicator> indicators(String department) {
    return goals(department).flatMap(goal -> goal.indicators().stream());
  }

  Unit unit(IndicatorKey key) {
    return indicators(key.department())
        .filter(one -> one.key().equals(key))
        .map(Indicator::unit)
        .findFirst()
        .orElse(Unit.NONE);
  }

  /** A new goal with the next number. */
  Draft nextGoal(String department, Draft blank) {
    var numbers = goals(department).map(one -> one.goal().key().number());
    return blank.with("goal", Integer.toString(next(numbers)));
  }

  /** A new indicator with the next number of its goal. */
  Draft nextIndicator(String department, String goal, Draft blank) {
    var head = goal + ".";
    var numbers =
        indicators(department)
            .map(one -> one.key().number())
            .filter(number -> number.startsWith(head))
            .map(number -> number.substring(head.length()));
    return blank.with("indicator", head + next(numbers));
  }

  private static int next(Stream<String> numbers) {
    return numbers
            .filter(number -> number.matches("[0-9]{1,6}"))
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0)
        + 1;
  }
}
