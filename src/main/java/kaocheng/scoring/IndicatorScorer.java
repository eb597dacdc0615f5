package kaocheng.scoring;

import kaocheng.model.Indicator;
import kaocheng.model.Judgement;
import kaocheng.model.Outcome;
import kaocheng.model.Outcome.Ground;
import kaocheng.model.Outcome.NotApplicable;
import kaocheng.model.Outcome.NotDue;
import kaocheng.model.Outcome.Scored;
import kaocheng.model.Outcome.Unscorable;
import kaocheng.model.Pace;
import kaocheng.model.Qualifier;
import kaocheng.model.Quarter;
import kaocheng.model.figure.Direction;
import kaocheng.model.rule.CombinedMethod.Composite;
import kaocheng.model.rule.CombinedMethod.LowestOf;
import kaocheng.model.rule.Fit;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Method.AllOrNothing;
import kaocheng.model.rule.Target;
import org.jspecify.annotations.Nullable;

/** Finds the outcome of one indicator as of a quarter. */
final class IndicatorScorer {
  private final AsOf asOf;
  private final Peers peers;

  IndicatorScorer(AsOf asOf, Peers peers) {
    this.asOf = asOf;
    this.peers = peers;
  }

  Outcome score(Indicator indicator, Evidence evidence) {
    if (indicator.habit().pace().equals(Pace.YEAR_END) && asOf.quarter().isProvisional()) {
      return new NotDue(Quarter.FOURTH.lastDay(asOf.year()));
    }
    if (Fit.problem(indicator.target(), indicator.method(), indicator.unit()).isPresent()) {
      return new Unscorable(Outcome.Why.RULES_DO_NOT_FIT);
    }
    return score(new Subject(indicator, evidence, asOf, peers));
  }

  static Outcome score(Subject subject) {
    if (subject.method() instanceof Method.NotScored) {
      return new NotApplicable(Ground.ONLY_COUNTED, "");
    }
    return switch (Measuring.read(subject)) {
      case Reading.Without(var outcome) -> outcome;
      case Reading.Known known ->
          switch (new Judge(subject).judge(known.value())) {
            case Ruling.Without(var outcome) -> outcome;
            case Ruling.Judged judged -> score(subject, judged, known.qualifier());
          };
    };
  }

  private static Outcome score(Subject subject, Ruling.Judged ruling, Qualifier qualifier) {
    if (qualifier != Qualifier.EXACT) {
      var proof = proof(subject.target(), ruling, qualifier);
      if (proof == null || !(subject.method() instanceof AllOrNothing)) {
        return new Unscorable(Outcome.Why.NOT_EXACT, proof);
      }
    }
    return switch (subject.method()) {
      case Composite composite -> new Combining(subject, ruling).sum(composite);
      case LowestOf lowest -> new Combining(subject, ruling).lowest(lowest);
      default -> awarded(ruling, new Pointing(subject).award(ruling, subject.method()));
    };
  }

  private static Outcome awarded(Ruling.Judged ruling, Award award) {
    return switch (award) {
      case Award.None(var why) -> new Unscorable(why);
      case Award.Points(var exact) -> {
        var decided = ruling.decided();
        yield decided == null
            ? new Scored(ruling.measured(), null, exact)
            : new Scored(decided, exact);
      }
    };
  }

  /** A bound on the good side proves the target met; no bound proves that it is not. */
  private static @Nullable Judgement proof(
      Target target, Ruling.Judged ruling, Qualifier qualifier) {
    var decided = ruling.decided();
    var good = target.direction() == Direction.UP ? Qualifier.AT_LEAST : Qualifier.AT_MOST;
    return decided != null && qualifier == good && decided.isMet() ? decided : null;
  }
}
