package kaocheng.desktop.goals;

import java.text.Normalizer;
import kaocheng.usecase.Draft;
import kaocheng.usecase.EntrySort;

/**
 * Where an entry belongs: its sort, its department, and its number; a new one stands below its
 * parent and has no number yet.
 */
public record Slot(EntrySort sort, String department, String number, Slot.Age age) {

  /** Whether the workbook has the entry. */
  public enum Age {
    KEPT,
    NEW
  }

  static Slot department(String code) {
    return new Slot(EntrySort.DEPARTMENT, code, "", Age.KEPT);
  }

  static Slot goal(String department, String number) {
    return new Slot(EntrySort.GOAL, department, number, Age.KEPT);
  }

  static Slot indicator(String department, String number) {
    return new Slot(EntrySort.INDICATOR, department, number, Age.KEPT);
  }

  /** The place of an entry that is being made; the number is that of its parent. */
  static Slot fresh(EntrySort sort, String department, String parent) {
    return new Slot(sort, department, parent, Age.NEW);
  }

  /** The place that a form names, whatever the width of its letters. */
  static Slot of(Draft draft) {
    var department = code(draft.text("department"));
    return switch (draft.sort()) {
      case DEPARTMENT -> department(department);
      case GOAL -> goal(department, code(draft.text("goal")));
      case INDICATOR -> indicator(department, code(draft.text("indicator")));
      case CLAUSE, BASELINE, BENCHMARK, REFERENCE, LEDGER_ITEM, ADJUSTMENT ->
          throw new IllegalArgumentException("not on this screen: " + draft.sort());
    };
  }

  private static String code(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }

  boolean isNew() {
    return age == Age.NEW;
  }

  /** A form that has the name of the entry and nothing else. */
  Draft named(int year) {
    var draft = Draft.blank(sort, year).with("department", department);
    return switch (sort) {
      case GOAL -> draft.with("goal", number);
      case INDICATOR -> draft.with("indicator", number);
      default -> draft;
    };
  }

  /** The department's code and the number, as people name it. */
  String name() {
    return number.isEmpty() ? department : department + " " + number;
  }
}
