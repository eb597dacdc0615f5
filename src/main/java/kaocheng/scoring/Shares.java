package kaocheng.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kaocheng.model.Aggregation;
import kaocheng.model.Indicator;
import kaocheng.model.Measurement;
import kaocheng.model.Outcome.Ground;
import kaocheng.model.Outcome.NotApplicable;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Label;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;

/**
 * Ratios to date: the sum of the numerators over the sum of the denominators, never a mean of
 * percentages, unless percentages are all that was reported.
 */
final class Shares {
  private static final Map<Quarter, Label> NUMERATORS = Amounts.byQuarter(Term.REPORTED_NUMERATOR);
  private static final Map<Quarter, Label> DENOMINATORS =
      Amounts.byQuarter(Term.REPORTED_DENOMINATOR);

  private Shares() {}

  static Reading read(Indicator indicator, List<Measurement> measurements) {
    var onlyCounts = true;
    for (var measurement : measurements) {
      var share = measurement.reported() instanceof Reported.Share;
      if (!isRatio(measurement.reported())) {
        return ToDate.misfit();
      }
      onlyCounts &= share;
    }
    return onlyCounts && indicator.habit().aggregation() != Aggregation.MEAN
        ? ratioOfSums(measurements)
        : meanOfRatios(measurements);
  }

  /** Whether this says a ratio at all; some of nothing does not. */
  private static boolean isRatio(Reported reported) {
    return reported instanceof Reported.Share(var above, var below)
        ? above.isZero() || !below.isZero()
        : reported instanceof Reported.Amount;
  }

  private static Reading ratioOfSums(List<Measurement> measurements) {
    var numerators = new ArrayList<Derivation>(measurements.size());
    var denominators = new ArrayList<Derivation>(measurements.size());
    for (var measurement : measurements) {
      if (measurement.reported() instanceof Reported.Share share) {
        numerators.add(numerator(measurement, share));
        denominators.add(denominator(measurement, share));
      }
    }
    var above = Amounts.sum(numerators, Term.NUMERATOR_TO_DATE, Unit.NONE);
    var below = Amounts.sum(denominators, Term.DENOMINATOR_TO_DATE, Unit.NONE);
    return below.value().isZero() ? nothingDue() : ToDate.known(ratio(above, below));
  }

  private static Reading meanOfRatios(List<Measurement> measurements) {
    var ratios = new ArrayList<Derivation>(measurements.size());
    for (var measurement : measurements) {
      switch (measurement.reported()) {
        case Reported.Amount(var value) ->
            ratios.add(Amounts.leaf(measurement, value, Unit.PERCENT));
        case Reported.Share share when !share.denominator().isZero() ->
            ratios.add(ratio(numerator(measurement, share), denominator(measurement, share)));
        default -> {
          continue;
        }
      }
    }
    return ratios.isEmpty() ? nothingDue() : ToDate.known(Amounts.mean(ratios, Unit.PERCENT));
  }

  private static Derivation numerator(Measurement measurement, Reported.Share share) {
    return leaf(NUMERATORS, measurement, share.numerator());
  }

  private static Derivation denominator(Measurement measurement, Reported.Share share) {
    return leaf(DENOMINATORS, measurement, share.denominator());
  }

  private static Derivation leaf(
      Map<Quarter, Label> labels, Measurement measurement, Rational value) {
    var label = Amounts.labelOf(labels, measurement);
    return Derivation.given(label, value, Unit.NONE, measurement.source());
  }

  private static Derivation ratio(Derivation numerator, Derivation denominator) {
    return Derivation.worked(
        Term.MEASURED_RATIO, Unit.PERCENT, Arithmetic.QUOTIENT, numerator, denominator);
  }

  private static Reading nothingDue() {
    return new Reading.Without(new NotApplicable(Ground.NOTHING_DUE, ""));
  }
}
