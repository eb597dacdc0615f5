package kaocheng.scoring;

import kaocheng.model.Indicator;
import kaocheng.model.Outcome;
import kaocheng.model.Outcome.NotDue;
import kaocheng.model.Outcome.Scored;
import kaocheng.model.Outcome.Unscorable;
import kaocheng.model.Pace;
import kaocheng.model.Quarter;
import kaocheng.model.figure.Derivation;
import kaocheng.model.rule.Fit;
import kaocheng.model.rule.Target.CompletedBy;

/** Finds the outcome of one indicator as of a quarter. */
final class IndicatorScorer {
  private final AsOf asOf;

  IndicatorScorer(AsOf asOf) {
    this.asOf = asOf;
  }

  Outcome score(Indicator indicator, Evidence evidence) {
    if (indicator.habit().pace().equals(Pace.YEAR_END) && asOf.quarter().isProvisional()) {
      return new NotDue(Quarter.FOURTH.lastDay(asOf.year()));
    }
    if (Fit.problem(indicator.target(), indicator.method(), indicator.unit()).isPresent()) {
      return new Unscorable(Outcome.Why.RULES_DO_NOT_FIT);
    }
    var reading =
        indicator.target() instanceof CompletedBy(var due)
            ? new Completing(due, asOf).read(evidence)
            : ToDate.of(indicator, evidence, asOf);
    return switch (reading) {
      case Reading.Without(var outcome) -> outcome;
      case Reading.Known(var measured) -> score(indicator, evidence, measured);
    };
  }

  private Outcome score(Indicator indicator, Evidence evidence, Derivation measured) {
    return switch (new Judge(indicator, evidence, asOf).judge(measured)) {
      case Ruling.Without(var outcome) -> outcome;
      case Ruling.Judged judged ->
          switch (new Pointing(indicator).award(judged)) {
            case Award.None(var why) -> new Unscorable(why);
            case Award.Points(var exact) -> new Scored(judged.deciding(), exact);
          };
    };
  }
}
