package kaocheng.desktop.scorecards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaocheng.desktop.base.Mark;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rational;
import org.jspecify.annotations.Nullable;

/**
 * A line of the scorecard: the total, a category, a goal or an indicator, with what it says in each
 * column, the calculation behind its score, and its share of full points quarter by quarter.
 */
public record CardRow(
    Kind kind,
    String number,
    String name,
    Figures figures,
    @Nullable Mark mark,
    String state,
    @Nullable Derivation derivation,
    List<String> background,
    List<Optional<Rational>> trend,
    List<CardRow> children) {

  public CardRow {
    background = List.copyOf(background);
    trend = List.copyOf(trend);
    children = List.copyOf(children);
  }

  /** What a line stands for. */
  public enum Kind {
    TOTAL,
    CATEGORY,
    GOAL,
    INDICATOR
  }

  /** The figures of a line as texts. */
  public record Figures(String weight, String score, String measured) {}

  public String item() {
    return number.isEmpty() ? name : number + " " + name;
  }

  /** This line and all below it, from top to bottom. */
  public List<CardRow> all() {
    var all = new ArrayList<CardRow>();
    all.add(this);
    children.forEach(child -> all.addAll(child.all()));
    return all;
  }
}
