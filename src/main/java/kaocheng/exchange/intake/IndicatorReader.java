package kaocheng.exchange.intake;

import java.util.Optional;
import kaocheng.model.EntryForm;
import kaocheng.model.Indicator;
import kaocheng.model.IndicatorKey;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Fit;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Target;
import kaocheng.model.text.Message;

/** Reads rows of indicators, with the sentences of their rules. */
final class IndicatorReader implements RowReader<IndicatorRow> {
  private final Slot year;
  private final Slot department;
  private final Slot goal;
  private final Slot number;
  private final Slot name;
  private final Slot unit;
  private final Choice<EntryForm> entry;
  private final Habits habits;
  private final Slot target;
  private final Slot method;
  private final Slot weight;
  private final Slot definition;

  IndicatorReader(Header header) {
    year = header.slot(IndicatorColumn.YEAR);
    department = header.slot(IndicatorColumn.DEPARTMENT);
    goal = header.slot(IndicatorColumn.GOAL);
    number = header.slot(IndicatorColumn.INDICATOR);
    name = header.slot(IndicatorColumn.NAME);
    unit = header.slot(IndicatorColumn.UNIT);
    entry = new Choice<>(header.slot(IndicatorColumn.ENTRY), Vocabulary.ENTRIES, EntryForm.PERIOD);
    habits = new Habits(header);
    target = header.slot(IndicatorColumn.TARGET);
    method = header.slot(IndicatorColumn.METHOD);
    weight = header.slot(IndicatorColumn.WEIGHT);
    definition = header.slot(IndicatorColumn.DEFINITION);
  }

  @Override
  public Line<IndicatorRow> read(Cells cells) {
    var inYear = cells.year(year);
    var key = new IndicatorKey(cells.code(department), cells.code(number));
    var ofGoal = cells.code(goal);
    var title = cells.required(name, TextForm.NAME);
    var entered = entry.readRequired(cells);
    var counted = cells.text(definition, TextForm.PROSE);
    var rules = rules(cells);
    var points = points(cells, rules);
    var habit = habits.read(cells, entered, rules);
    cells.once(number, inYear, key);
    return cells.line(
        () -> {
          var sound = rules.orElseThrow();
          return new IndicatorRow(
              inYear,
              new Indicator(
                  key,
                  ofGoal,
                  title,
                  sound.unit(),
                  habit.orElseThrow(),
                  sound.target(),
                  sound.method(),
                  points,
                  counted));
        });
  }

  /** Only what is never scored may go without points. */
  private Rational points(Cells cells, Optional<Rules> rules) {
    return rules.isPresent() && rules.get().method() instanceof Method.NotScored
        ? cells.weightOrZero(weight)
        : cells.weight(weight);
  }

  /** What an indicator is scored by. */
  record Rules(Unit unit, Target target, Method method) {}

  private Optional<Rules> rules(Cells cells) {
    var unitText = cells.required(unit, TextForm.UNIT);
    var aim = cells.understood(Rulings.target(cells.required(target, TextForm.PROSE)), target);
    var way = cells.understood(Rulings.method(cells.required(method, TextForm.PROSE)), method);
    if (aim.isEmpty() || unitText.isEmpty()) {
      return Optional.empty();
    }
    var counted = cells.understood(Rulings.unit(unitText, aim.get()), unit);
    if (counted.isEmpty() || way.isEmpty()) {
      return Optional.empty();
    }
    var misfit = Fit.problem(aim.get(), way.get(), counted.get());
    misfit.ifPresent(
        problem ->
            cells.report(
                method,
                cells.found(method),
                Message.of(problem),
                Message.of(Advice.MAKE_THE_RULES_AGREE)));
    return Optional.of(new Rules(counted.get(), aim.get(), way.get()));
  }
}
