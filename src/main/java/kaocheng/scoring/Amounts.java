package kaocheng.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kaocheng.model.Aggregation;
import kaocheng.model.Indicator;
import kaocheng.model.Measurement;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Label;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;

/** Numbers to date: summed, averaged, or the one that counts. */
final class Amounts {
  private static final Map<Quarter, Label> BY_QUARTER = byQuarter(Term.REPORTED);

  private Amounts() {}

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

  static Reading read(Indicator indicator, List<Measurement> measurements) {
    var leaves = new ArrayList<Derivation>(measurements.size());
    for (var measurement : measurements) {
      if (!(measurement.reported() instanceof Reported.Amount(var value))) {
        return ToDate.misfit();
      }
      leaves.add(leaf(measurement, value, indicator.unit()));
    }
    return ToDate.known(
        indicator.habit().aggregation() == Aggregation.MEAN
            ? mean(leaves, indicator.unit())
            : sum(leaves, Term.SUM_TO_DATE, indicator.unit()));
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
