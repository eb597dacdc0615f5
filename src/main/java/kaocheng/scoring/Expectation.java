package kaocheng.scoring;

import java.util.Optional;
import kaocheng.model.Aggregation;
import kaocheng.model.Cycle;
import kaocheng.model.Indicator;
import kaocheng.model.Quarter;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.rule.Target;

/** What a target of a fixed number asks as of a quarter, whether or not anything was reported. */
public final class Expectation {
  private Expectation() {}

  public static Optional<Rational> of(Cycle cycle, Indicator indicator, Quarter quarter) {
    if (!(indicator.target() instanceof Target.Threshold threshold)
        || indicator.habit().aggregation() == Aggregation.PERIODS_MET) {
      return Optional.empty();
    }
    var rounding = cycle.policy().paceRounding().orElse(null);
    var asOf = new AsOf(cycle.year(), quarter, rounding);
    var subject = new Subject(indicator, Evidence.NONE, asOf, Peers.NONE);
    var annual = Derivation.given(Term.TARGET, threshold.bound(), threshold.unit(), Source.RULE);
    return Optional.of(new Pacing(subject).paced(annual, Term.TARGET_TO_DATE).value());
  }
}
