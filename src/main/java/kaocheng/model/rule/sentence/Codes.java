package kaocheng.model.rule.sentence;

import kaocheng.model.figure.Unit;
import kaocheng.model.rule.CombinedMethod;
import kaocheng.model.rule.GroupMethod;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.OpinionMethod;
import kaocheng.model.rule.PlaceMethod;
import kaocheng.model.rule.SpanMethod;
import kaocheng.model.rule.Target;

/** The codes of kinds of targets and methods in the catalogue of goal kinds and methods. */
final class Codes {
  private Codes() {}

  static String of(Target target) {
    return switch (target) {
      case Target.Threshold threshold -> threshold.unit().equals(Unit.PERCENT) ? "K01" : "K04 K14";
      case Target.ReduceBy _ -> "K02";
      case Target.NotAboveLastYear _ -> "K03";
      case Target.AllDone _ -> "K05";
      case Target.StruckOff _ -> "K06";
      case Target.CompletedBy _, Target.AheadOfSuperior _ -> "K07";
      case Target.PlaceWithin _,
          Target.PlaceWithinShare _,
          Target.PlaceHeld _,
          Target.PlaceGained _,
          Target.Ladder _ ->
          "K08";
      case Target.NotBelowLastYear _, Target.GrowBy _, Target.ChangeByPoints _ -> "K09";
      case Target.AgainstReference _ -> "K10";
      case Target.EachPeriod _ -> "K11";
      case Target.MatchBenchmark _, Target.BenchmarkGraded _ -> "K12";
      case Target.Satisfied _, Target.Unjudged _ -> "K13";
      case Target.GradeAtLeast _ -> "K15";
      case Target.NoneOccurs _ -> "K16";
      case Target.Honoured _ -> "K17";
      case Target.Observed _ -> "K18";
    };
  }

  static String of(Method method) {
    return switch (method) {
      case Method.Proportional _ -> "M01 M11 M13";
      case Method.Inverse _ -> "M01";
      case Method.AllOrNothing _ -> "M02";
      case Method.Tiers _ -> "M03";
      case Method.Deduct _ -> "M04";
      case Method.Interpolated _ -> "M08";
      case Method.Milestone _, Method.MilestoneShare _ -> "M15";
      case Method.ByGrade _ -> "M16";
      case Method.LedgerShare _ -> "M17";
      case Method.PeriodsMet _ -> "M18";
      case Method.NotScored _ -> "K18";
      case SpanMethod span -> of(span);
      case PlaceMethod place -> of(place);
      case OpinionMethod opinion -> of(opinion);
      case GroupMethod group -> of(group);
      case CombinedMethod combined -> of(combined);
    };
  }

  private static String of(SpanMethod method) {
    return switch (method) {
      case SpanMethod.Efficacy _, SpanMethod.ItemEfficacy _ -> "M06";
      case SpanMethod.EfficacyTiers _ -> "M07";
      case SpanMethod.GoalPosts _ -> "GOALPOST";
      case SpanMethod.AroundReference _, SpanMethod.Brackets _ -> "M12";
    };
  }

  private static String of(PlaceMethod method) {
    return switch (method) {
      case PlaceMethod.RankSteps _, PlaceMethod.RankInField _ -> "M09";
      case PlaceMethod.RankMoved _ -> "M10";
      case PlaceMethod.LadderPoints _ -> "M10b";
    };
  }

  private static String of(OpinionMethod method) {
    return switch (method) {
      case OpinionMethod.Survey _ -> "M14";
      case OpinionMethod.PanelMean _, OpinionMethod.PanelGrades _ -> "M16";
      case OpinionMethod.HonourPoints _ -> "M05";
    };
  }

  private static String of(GroupMethod method) {
    return switch (method) {
      case GroupMethod.MinMax _ -> "MINMAX";
      case GroupMethod.ZScore _ -> "ZSCORE";
      case GroupMethod.DistanceTo _ -> "DIST";
      case GroupMethod.GroupRank _ -> "RANK";
      case GroupMethod.PercentileRank _ -> "PRANK";
      case GroupMethod.ShareOfHighest _ -> "FRACMAX";
    };
  }

  private static String of(CombinedMethod method) {
    return switch (method) {
      case CombinedMethod.WithBonus _ -> "M05";
      case CombinedMethod.Composite _ -> "M19";
      case CombinedMethod.LowestOf _ -> "M22";
    };
  }
}
