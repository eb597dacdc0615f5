package kaocheng.desktop.goals;

import java.util.List;
import java.util.Optional;
import kaocheng.model.Category;
import org.jspecify.annotations.Nullable;

/**
 * A line of the tree: a department, a sort of goals, a goal, or an indicator; with the goal it
 * belongs to, its weight, what is wrong with the weights below it, and the words to find it by.
 */
public record GoalRow(
    Kind kind,
    Slot slot,
    @Nullable Category category,
    String goal,
    String label,
    Weights weights,
    String words,
    List<GoalRow> children) {

  public GoalRow {
    children = List.copyOf(children);
  }

  /** What stands on a line. */
  public enum Kind {
    DEPARTMENT,
    CATEGORY,
    GOAL,
    INDICATOR
  }

  /** A weight as it is told, and what does not add up, empty where all is even. */
  public record Weights(String told, String trouble) {}

  boolean isUneven() {
    return !weights.trouble().isEmpty();
  }

  /** How many lines of a kind there are from here down. */
  long count(Kind wanted) {
    var own = kind == wanted ? 1 : 0;
    return own + children.stream().mapToLong(child -> child.count(wanted)).sum();
  }

  /** The line of an entry, here or below. */
  Optional<GoalRow> find(Slot wanted) {
    return kind != Kind.CATEGORY && slot.equals(wanted)
        ? Optional.of(this)
        : children.stream().flatMap(child -> child.find(wanted).stream()).findFirst();
  }

  /** The same line with these children. */
  GoalRow with(List<GoalRow> kept) {
    return new GoalRow(kind, slot, category, goal, label, weights, words, kept);
  }
}
