package kaocheng.model.rule;

import java.util.List;
import java.util.Optional;
import kaocheng.model.figure.Lookup.Tier;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;

/** How the measured value becomes points (计分方法). */
public sealed interface Method
    permits Method.Proportional,
        Method.Inverse,
        Method.AllOrNothing,
        Method.Tiers,
        Method.Interpolated,
        Method.Deduct,
        Method.Milestone,
        Method.MilestoneShare,
        Method.LedgerShare,
        Method.ByGrade,
        Method.PeriodsMet,
        Method.NotScored,
        SpanMethod,
        PlaceMethod,
        OpinionMethod,
        GroupMethod,
        CombinedMethod {

  /** What a method feeds on by itself; nothing where it takes whatever the target is judged by. */
  default Optional<ValueKind> ownKind() {
    return switch (this) {
      case Proportional _,
          Inverse _,
          AllOrNothing _,
          Tiers _,
          Interpolated _,
          Deduct _,
          NotScored _,
          SpanMethod.Efficacy _,
          SpanMethod.EfficacyTiers _,
          SpanMethod.GoalPosts _,
          SpanMethod.AroundReference _,
          SpanMethod.Brackets _,
          GroupMethod _,
          CombinedMethod.Composite _,
          CombinedMethod.LowestOf _ ->
          Optional.empty();
      case CombinedMethod.WithBonus bonus -> bonus.base().ownKind();
      case SpanMethod.ItemEfficacy _ -> Optional.of(ValueKind.ITEMS);
      case Milestone _, MilestoneShare _ -> Optional.of(ValueKind.DATE);
      case LedgerShare _ -> Optional.of(ValueKind.RATIO);
      case ByGrade _ -> Optional.of(ValueKind.GRADE);
      case PeriodsMet _ -> Optional.of(ValueKind.SERIES);
      case PlaceMethod _ -> Optional.of(ValueKind.PLACE);
      case OpinionMethod.Survey _ -> Optional.of(ValueKind.BALLOTS);
      case OpinionMethod.PanelMean _ -> Optional.of(ValueKind.MARKS);
      case OpinionMethod.PanelGrades _ -> Optional.of(ValueKind.VERDICTS);
      case OpinionMethod.HonourPoints _ -> Optional.of(ValueKind.HONOURS);
    };
  }

  /** In proportion to completion, up to a cap (M01; where less is better form (a), 2 - x/T). */
  record Proportional(Rational cap) implements Method {}

  /** In proportion to target over measured, where less is better, up to a cap (M01 (b)). */
  record Inverse(Rational cap) implements Method {}

  /** Full points when met, otherwise none (M02). */
  record AllOrNothing() implements Method {}

  /** Points by tier, from the best tier to the worst (M03). */
  record Tiers(Unit unit, List<Tier> tiers) implements Method {
    public Tiers {
      tiers = List.copyOf(tiers);
    }
  }

  /** Points along straight lines between anchors, flat outside them (M08); lowest anchor first. */
  record Interpolated(Unit unit, List<Tier> anchors) implements Method {
    public Interpolated {
      anchors = List.copyOf(anchors);
    }
  }

  /** Points off for every step away from the target, down to nothing (M04). */
  record Deduct(Rational points, Step step, PartialStep partial) implements Method {}

  /**
   * Full points on time; points off for each started month late, a bonus for each whole month early
   * (M15), counted from the day the rule names.
   */
  record Milestone(Rational lateLoss, Rational earlyBonus, Rational bonusCap, Ahead ahead)
      implements Method {
    public Milestone(Rational lateLoss, Rational earlyBonus, Rational bonusCap) {
      this(lateLoss, earlyBonus, bonusCap, Ahead.OF_DUE_DATE);
    }
  }

  /** Before what day earliness is counted. */
  enum Ahead {
    OF_DUE_DATE,
    OF_SUPERIOR
  }

  /** Full points on time; a share of the points off for each started month late (M15). */
  record MilestoneShare(Rational lateShare) implements Method {}

  /**
   * In proportion to what is struck off the ledger; what was struck off late counts for a share
   * (M17).
   */
  record LedgerShare(Rational lateShare) implements Method {
    public LedgerShare() {
      this(Rational.ONE);
    }
  }

  /** By the panel's grade, each worth a share of the points (M16). */
  record ByGrade(List<GradeShare> shares) implements Method {
    public ByGrade {
      shares = List.copyOf(shares);
    }
  }

  /** In proportion to the periods in which often enough was (M18). */
  record PeriodsMet() implements Method {}

  /** Only counted, never scored (K18). */
  record NotScored() implements Method {}

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
