package kaocheng.desktop.goals;

import java.util.Locale;
import kaocheng.model.text.Key;
import kaocheng.usecase.EntrySort;

/** How the fields of a department, a goal and an indicator are called. */
enum FieldWord implements Key {
  YEAR,
  DEPARTMENT,
  DEPARTMENT_NAME,
  GROUP,
  GOAL,
  GOAL_NUMBER,
  CATEGORY,
  TITLE,
  WORDING,
  WEIGHT,
  INDICATOR,
  NAME,
  UNIT,
  ENTRY,
  AGGREGATION,
  TARGET,
  METHOD,
  PACE,
  DEFINITION;

  static FieldWord of(EntrySort sort, String field) {
    return switch (field) {
      case "name" -> sort == EntrySort.DEPARTMENT ? DEPARTMENT_NAME : NAME;
      case "goal" -> sort == EntrySort.GOAL ? GOAL_NUMBER : GOAL;
      default -> valueOf(field.toUpperCase(Locale.ROOT));
    };
  }

  @Override
  public String family() {
    return "goalfield";
  }
}
