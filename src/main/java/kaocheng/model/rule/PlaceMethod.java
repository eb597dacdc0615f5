package kaocheng.model.rule;

import java.util.List;
import kaocheng.model.figure.Rational;

/** Methods that turn places into points. */
public sealed interface PlaceMethod extends Method {

  /** All for the first place, a share less for each place behind it (M09). */
  record RankSteps(Rational step) implements PlaceMethod {}

  /** The share of the field that is not ahead (M09): (n - r + 1) / n. */
  record RankInField() implements PlaceMethod {}

  /** So many points, more for each place gained on last year and fewer for each lost (M10). */
  record RankMoved(Rational base, Rational each, Rational floor, Rational cap)
      implements PlaceMethod {}

  /** Points by the rung of the ladder that is reached (M10b); hardest rung first. */
  record LadderPoints(List<RungPoints> rungs) implements PlaceMethod {
    public LadderPoints {
      rungs = List.copyOf(rungs);
    }
  }

  /** What a rung is worth. */
  record RungPoints(Effort effort, Rational points) {}
}
