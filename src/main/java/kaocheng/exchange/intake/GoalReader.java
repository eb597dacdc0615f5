package kaocheng.exchange.intake;

import kaocheng.model.Category;
import kaocheng.model.Goal;
import kaocheng.model.GoalKey;

/** Reads rows of goals. */
final class GoalReader implements RowReader<GoalRow> {
  private final Slot year;
  private final Slot department;
  private final Slot number;
  private final Choice<Category> category;
  private final Slot title;
  private final Slot wording;
  private final Slot weight;

  GoalReader(Header header) {
    year = header.slot(GoalColumn.YEAR);
    department = header.slot(GoalColumn.DEPARTMENT);
    number = header.slot(GoalColumn.GOAL);
    category = new Choice<>(header.slot(GoalColumn.CATEGORY), Vocabulary.CATEGORIES, Category.KEY);
    title = header.slot(GoalColumn.TITLE);
    wording = header.slot(GoalColumn.WORDING);
    weight = header.slot(GoalColumn.WEIGHT);
  }

  @Override
  public Line<GoalRow> read(Cells cells) {
    var inYear = cells.year(year);
    var key = new GoalKey(cells.code(department), cells.code(number));
    var goal =
        new Goal(
            key,
            category.readRequired(cells),
            cells.required(title, TextForm.NAME),
            cells.required(wording, TextForm.PROSE),
            cells.weight(weight));
    cells.once(number, inYear, key);
    return cells.line(() -> new GoalRow(inYear, goal));
  }
}
