package kaocheng.model.rule;

import java.util.List;
import kaocheng.model.figure.Lookup.Tier;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;

/** How the measured value becomes points (计分方法). */
public sealed interface Method {

  /** In proportion to completion, up to a cap (M01). */
  record Proportional(Rational cap) implements Method {}

  /** Full points when met, otherwise none (M02). */
  record AllOrNothing() implements Method {}

  /** Points by tier, from the best tier to the worst (M03). */
  record Tiers(Unit unit, List<Tier> tiers) implements Method {
    public Tiers {
      tiers = List.copyOf(tiers);
    }
  }

  /** Points off for every step away from the target, down to nothing (M04). */
  record Deduct(Rational points, Step step, PartialStep partial) implements Method {}

  /**
   * Full points on time; points off for each started month late, a bonus for each whole month early
   * (M15).
   */
  record Milestone(Rational lateLoss, Rational earlyBonus, Rational bonusCap) implements Method {}

  /** In proportion to what is struck off the ledger (M17). */
  record LedgerShare() implements Method {}

  /** By the panel's grade, each worth a share of the points (M16). */
  record ByGrade(List<GradeShare> shares) implements Method {
    public ByGrade {
      shares = List.copyOf(shares);
    }
  }

  /** What a grade is worth. */
  record GradeShare(PanelGrade grade, Rational share) {}

  /** How far off the target one step is. */
  record Step(Side side, Rational size, Scale scale, String unit) {
    public Step {
      if (size.signum() <= 0) {
        throw new IllegalArgumentException("a step is larger than nothing: " + size);
      }
    }

    public static Step of(Side side, Rational size, String unit) {
      return new Step(side, size, Scale.UNIT, unit);
    }

    public static Step percentPoints(Side side, Rational size) {
      return new Step(side, size, Scale.PERCENT_POINT, "");
    }

    public static Step ofTarget(Side side, Rational share) {
      return new Step(side, share, Scale.OF_TARGET, "");
    }
  }

  /** On which side of the target points are lost. */
  enum Side {
    BELOW,
    ABOVE
  }

  /** In what a step is measured. */
  enum Scale {
    PERCENT_POINT,
    OF_TARGET,
    UNIT
  }

  /** What part of a step counts for. */
  enum PartialStep {
    /** In proportion (按比例). */
    LINEAR,
    /** A started step counts in full (不足按一个计). */
    STARTED,
    /** Only whole steps count (不足不计). */
    WHOLE
  }
}
