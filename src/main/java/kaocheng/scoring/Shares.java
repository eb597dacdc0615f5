package kaocheng.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kaocheng.model.Aggregation;
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

  static Reading read(Subject subject, List<Measurement> measurements) {
    var onlyCounts = true;
    var onlyLevels = true;
    for (var measurement : measurements) {
      if (!isRatio(measurement.reported())) {
        return Reading.misfit();
      }
      onlyCounts &= isCounts(measurement.reported());
      onlyLevels &= measurement.reported() instanceof Reported.Level;
    }
    var aggregation = subject.indicator().habit().aggregation();
    if (aggregation == Aggregation.WEIGHTED_MEAN && onlyLevels) {
      return Amounts.weighted(subject, measurements);
    }
    var summed =
        switch (aggregation) {
          case MEAN, MAXIMUM, MINIMUM, PERIODS_MET -> false;
          case SUM, RATIO_OF_SUMS, LAST, WEIGHTED_MEAN -> onlyCounts;
        };
    return summed ? ratioOfSums(measurements) : gathered(subject, measurements);
  }

  private static boolean isCounts(Reported reported) {
    return reported instanceof Reported.Share || reported instanceof Reported.Struck;
  }

  /** Whether this says a ratio at all; some of nothing does not. */
  private static boolean isRatio(Reported reported) {
    return switch (reported) {
      case Reported.Share(var above, var below) -> above.isZero() || !below.isZero();
      case Reported.Struck(var onTime, var late, var listed) ->
          onTime.plus(late).isZero() || !listed.isZero();
      default -> reported instanceof Reported.Amount || reported instanceof Reported.Level;
    };
  }

  private static Reading ratioOfSums(List<Measurement> measurements) {
    var numerators = new ArrayList<Derivation>(measurements.size());
    var denominators = new ArrayList<Derivation>(measurements.size());
    for (var measurement : measurements) {
      switch (measurement.reported()) {
        case Reported.Share share -> {
          numerators.add(numerator(measurement, share));
          denominators.add(denominator(measurement, share));
        }
        case Reported.Struck struck -> {
          numerators.add(Ledger.struck(measurement, struck));
          denominators.add(Ledger.listed(measurement, struck));
        }
        default -> throw new IllegalStateException("not counted: " + measurement);
      }
    }
    var above = Amounts.sum(numerators, Term.NUMERATOR_TO_DATE, Unit.NONE);
    var below = Amounts.sum(denominators, Term.DENOMINATOR_TO_DATE, Unit.NONE);
    return below.value().isZero() ? nothingDue() : Reading.known(ratio(above, below));
  }

  private static Reading gathered(Subject subject, List<Measurement> measurements) {
    var ratios = new ArrayList<Derivation>(measurements.size());
    for (var measurement : measurements) {
      switch (measurement.reported()) {
        case Reported.Amount(var value) ->
            ratios.add(Amounts.leaf(measurement, value, Unit.PERCENT));
        case Reported.Level(var value, var weight) ->
            ratios.add(Amounts.leaf(measurement, value, Unit.PERCENT));
        case Reported.Share share when !share.denominator().isZero() ->
            ratios.add(ratio(numerator(measurement, share), denominator(measurement, share)));
        case Reported.Struck struck when !struck.listed().isZero() ->
            ratios.add(
                ratio(Ledger.struck(measurement, struck), Ledger.listed(measurement, struck)));
        default -> {
          continue;
        }
      }
    }
    if (ratios.isEmpty()) {
      return nothingDue();
    }
    var counted =
        switch (subject.indicator().habit().aggregation()) {
          case MAXIMUM, MINIMUM, PERIODS_MET -> Amounts.gathered(subject, ratios);
          case SUM, MEAN, RATIO_OF_SUMS, LAST, WEIGHTED_MEAN -> Amounts.mean(ratios, Unit.PERCENT);
        };
    return Reading.known(counted);
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

  static Derivation ratio(Derivation numerator, Derivation denominator) {
    return Derivation.worked(
        Term.MEASURED_RATIO, Unit.PERCENT, Arithmetic.QUOTIENT, numerator, denominator);
  }

  static Reading nothingDue() {
    return new Reading.Without(new NotApplicable(Ground.NOTHING_DUE, ""));
  }
}
