package kaocheng.model.rule;

import java.util.List;
import kaocheng.model.figure.Rational;

/** Methods that turn what people say into points. */
public sealed interface OpinionMethod extends Method {

  /**
   * The mean of the valid ballots in points (M14), by voter group where groups have weights, out of
   * so many; below the least number of valid ballots there is no score.
   */
  record Survey(List<PointWorth> scale, List<GroupWeight> groups, Rational full, int leastBallots)
      implements OpinionMethod {
    public Survey {
      scale = List.copyOf(scale);
      groups = List.copyOf(groups);
    }
  }

  /** What a point of the scale is worth. */
  record PointWorth(String point, Rational worth) {}

  /** How much a group of voters counts. */
  record GroupWeight(String group, Rational weight) {}

  /**
   * The mean of the judges' marks out of so many; from six judges on without the highest and the
   * lowest (M16).
   */
  record PanelMean(Rational full) implements OpinionMethod {}

  /** The mean of what the judges' grades are worth; from six judges on trimmed alike (M16). */
  record PanelGrades(List<GradeShare> shares) implements OpinionMethod {
    public PanelGrades {
      shares = List.copyOf(shares);
    }
  }

  /** Points by the level of each honour, the highest of one event only, up to the weight (M05). */
  record HonourPoints(List<LevelPoints> levels) implements OpinionMethod {
    public HonourPoints {
      levels = List.copyOf(levels);
    }
  }

  /** What an honour of a level is worth; highest level first. */
  record LevelPoints(String level, Rational points) {}
}
