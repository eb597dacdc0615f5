package kaocheng.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kaocheng.model.Aggregation;
import kaocheng.model.EntryForm;
import kaocheng.model.Measurement;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.CountReached;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Label;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Target;

/** Numbers to date: summed, averaged, or the one that counts. */
final class Amounts {
  private static final Map<Quarter, Label> BY_QUARTER = byQuarter(Term.REPORTED);
  private static final Map<Quarter, Label> PERIOD = byQuarter(Term.PERIOD_FIGURE);
  private static final Map<Quarter, Label> WEIGHTS = byQuarter(Term.WEIGHT_OF_QUARTER);

  private final Subject subject;
  private final Unit unit;

  Amounts(Subject subject) {
    this.subject = subject;
    this.unit = subject.unit();
  }

  /** The labels of a term for each quarter, made once. */
  static Map<Quarter, Label> byQuarter(Term term) {
    var labels = new EnumMap<Quarter, Label>(Quarter.class);
    for (var quarter : Quarter.values()) {
      labels.put(quarter, term.of(Integer.toString(quarter.number())));
    }
    return labels;
  }

  static Label labelOf(Map<Quarter, Label> labels, Measurement measurement) {
    return Objects.requireNonNull(labels.get(measurement.quarter()));
  }

  Reading read(List<Measurement> measurements) {
    var aggregation = subject.indicator().habit().aggregation();
    if (aggregation == Aggregation.WEIGHTED_MEAN) {
      return weighted(subject, measurements);
    }
    var leaves = new ArrayList<Derivation>(measurements.size());
    for (var measurement : measurements) {
      switch (measurement.reported()) {
        case Reported.Amount(var value) -> leaves.add(leaf(measurement, value, unit));
        case Reported.Level(var value, var weight) -> leaves.add(leaf(measurement, value, unit));
        default -> {
          return Reading.misfit();
        }
      }
    }
    return Reading.known(gathered(subject, periods(measurements, leaves)));
  }

  /**
   * What each quarter adds, where cumulative figures were reported but quarters are compared: the
   * difference to the quarter before.
   */
  private List<Derivation> periods(List<Measurement> measurements, List<Derivation> leaves) {
    var habit = subject.indicator().habit();
    if (habit.entry() == EntryForm.PERIOD || leaves.size() < 2) {
      return leaves;
    }
    var periods = new ArrayList<Derivation>(leaves.size());
    periods.add(leaves.getFirst());
    for (var i = 1; i < leaves.size(); i++) {
      periods.add(
          Derivation.worked(
              labelOf(PERIOD, measurements.get(i)),
              unit,
              Arithmetic.DIFFERENCE,
              leaves.get(i),
              leaves.get(i - 1)));
    }
    return periods;
  }

  /** The figures of the quarters brought together as the indicator's habit says. */
  static Derivation gathered(Subject subject, List<Derivation> leaves) {
    var unit = leaves.getFirst().unit();
    return switch (subject.indicator().habit().aggregation()) {
      case MEAN -> mean(leaves, unit);
      case MAXIMUM -> extreme(leaves, Term.HIGHEST_OF_QUARTERS, Arithmetic.MAXIMUM);
      case MINIMUM -> extreme(leaves, Term.LOWEST_OF_QUARTERS, Arithmetic.MINIMUM);
      case PERIODS_MET -> periodsMet(subject, leaves);
      case SUM, RATIO_OF_SUMS, LAST, WEIGHTED_MEAN -> sum(leaves, Term.SUM_TO_DATE, unit);
    };
  }

  private static Derivation extreme(List<Derivation> leaves, Term term, Arithmetic operation) {
    return leaves.size() == 1
        ? leaves.getFirst()
        : Derivation.worked(term, leaves.getFirst().unit(), operation, leaves);
  }

  /** The share of the quarters in which the threshold was reached. */
  private static Derivation periodsMet(Subject subject, List<Derivation> leaves) {
    if (!(subject.target() instanceof Target.Threshold(var relation, var bound, var unit))) {
      throw new IllegalStateException("no threshold: " + subject.target());
    }
    var inputs = new ArrayList<Derivation>();
    inputs.add(Derivation.given(Term.TARGET, bound, unit, Source.RULE));
    inputs.addAll(leaves);
    return shareMet(
        Derivation.worked(Term.PERIODS_REACHED, Unit.NONE, new CountReached(relation), inputs),
        leaves);
  }

  /** So many of these periods, as a share. */
  static Derivation shareMet(Derivation reached, List<Derivation> periods) {
    var due = Derivation.worked(Term.PERIODS_DUE, Unit.NONE, Arithmetic.COUNT, periods);
    return Derivation.worked(Term.PERIODS_SHARE, Unit.PERCENT, Arithmetic.QUOTIENT, reached, due);
  }

  /** Each quarter's level times its weight, over the weights. */
  static Reading weighted(Subject subject, List<Measurement> measurements) {
    var products = new ArrayList<Derivation>();
    var weights = new ArrayList<Derivation>();
    for (var measurement : measurements) {
      if (!(measurement.reported() instanceof Reported.Level(var value, var weight))) {
        return Reading.misfit();
      }
      var level = leaf(measurement, value, subject.unit());
      var its =
          Derivation.given(labelOf(WEIGHTS, measurement), weight, Unit.NONE, measurement.source());
      weights.add(its);
      products.add(
          Derivation.worked(Term.WEIGHTED, subject.unit(), Arithmetic.PRODUCT, level, its));
    }
    var above = sum(products, Term.WEIGHTED_SUM, subject.unit());
    var below = sum(weights, Term.WEIGHT_SUM, Unit.NONE);
    return below.value().signum() <= 0
        ? Reading.misfit()
        : Reading.known(
            Derivation.worked(
                Term.MEAN_TO_DATE, subject.unit(), Arithmetic.QUOTIENT, above, below));
  }

  static Derivation leaf(Measurement measurement, Rational value, Unit unit) {
    var label = labelOf(BY_QUARTER, measurement);
    return Derivation.given(label, value, unit, measurement.source());
  }

  static Derivation sum(List<Derivation> leaves, Label label, Unit unit) {
    return leaves.size() == 1
        ? leaves.getFirst()
        : Derivation.worked(label, unit, Arithmetic.SUM, leaves);
  }

  static Derivation mean(List<Derivation> leaves, Unit unit) {
    if (leaves.size() == 1) {
      return leaves.getFirst();
    }
    var count =
        Derivation.given(
            Term.QUARTERS_COUNTED, Rational.of(leaves.size()), Unit.NONE, Source.SCHEME);
    var sum = Derivation.worked(Term.SUM_TO_DATE, unit, Arithmetic.SUM, leaves);
    return Derivation.worked(Term.MEAN_TO_DATE, unit, Arithmetic.QUOTIENT, sum, count);
  }
}
