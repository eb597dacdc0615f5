package kaocheng.desktop.goals;

import java.util.List;
import java.util.Optional;
import kaocheng.model.Category;
import kaocheng.usecase.Draft;
import kaocheng.usecase.EntrySort;

/** The forms of entries that are not there yet, filled in as far as it can be told. */
public record NewForms(Outline outline, int year) {

  /** A department; its year is opened with it where the workbook does not have it. */
  OpenForm department(int ofYear) {
    return form(
        Slot.fresh(EntrySort.DEPARTMENT, "", ""), Draft.blank(EntrySort.DEPARTMENT, ofYear));
  }

  /** A goal with the next number of its department. */
  OpenForm goal(String department, Category category) {
    var blank =
        Draft.blank(EntrySort.GOAL, year)
            .with("department", department)
            .with("category", ChoiceWord.valueOf(category.name()).kept());
    return form(Slot.fresh(EntrySort.GOAL, department, ""), outline.nextGoal(department, blank));
  }

  /** An indicator with the next number of its goal. */
  OpenForm indicator(String department, String goal) {
    var blank =
        Draft.blank(EntrySort.INDICATOR, year)
            .with("department", department)
            .with("goal", goal)
            .with("entry", ChoiceWord.PERIOD.kept());
    return form(
        Slot.fresh(EntrySort.INDICATOR, department, goal),
        outline.nextIndicator(department, goal, blank));
  }

  private OpenForm form(Slot slot, Draft blank) {
    var beside =
        outline
            .goal(slot.department(), slot.number())
            .map(goal -> new OpenForm.Beside(goal, Optional.empty()));
    return new OpenForm(slot, blank, blank, List.of(), beside);
  }
}
