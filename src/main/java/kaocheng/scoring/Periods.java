package kaocheng.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import kaocheng.model.Measurement;
import kaocheng.model.Outcome;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.CountReached;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Relation;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Frequency;
import kaocheng.model.rule.Target.EachPeriod;

/**
 * In how many of the periods something happened often enough (K11, M18); what one period has too
 * much fills no other.
 */
final class Periods {
  private final Subject subject;
  private final Frequency frequency;
  private final Rational times;

  Periods(Subject subject) {
    this.subject = subject;
    if (!(subject.target() instanceof EachPeriod asked)) {
      throw new IllegalStateException("nothing is asked of each period: " + subject.target());
    }
    this.frequency = asked.frequency();
    this.times = asked.times();
  }

  Reading read(List<Measurement> measurements) {
    var counts = new ArrayList<Derivation>();
    for (var measurement : measurements) {
      var told = counts(measurement);
      if (told.isEmpty()) {
        return Reading.misfit();
      }
      counts.addAll(told);
    }
    var periods = frequency == Frequency.HALF_YEARLY ? halves(measurements, counts) : counts;
    return periods.isEmpty()
        ? new Reading.Without(new Outcome.NotDue(Quarter.SECOND.lastDay(subject.asOf().year())))
        : Reading.known(share(periods));
  }

  private Derivation share(List<Derivation> periods) {
    var inputs = new ArrayList<Derivation>();
    inputs.add(Derivation.given(Term.REQUIRED_EACH, times, subject.unit(), Source.RULE));
    inputs.addAll(periods);
    var reached =
        Derivation.worked(
            Term.PERIODS_REACHED, Unit.NONE, new CountReached(Relation.AT_LEAST), inputs);
    return Amounts.shareMet(reached, periods);
  }

  /** The counts of a quarter: one, or one for each month; none where they cannot be told. */
  private List<Derivation> counts(Measurement measurement) {
    var expected = frequency == Frequency.MONTHLY ? 3 : 1;
    return switch (measurement.reported()) {
      case Reported.Amount(var value) when expected == 1 ->
          List.of(count(measurement, value, OptionalInt.empty()));
      case Reported.Series(var told) when told.size() <= expected -> {
        var counts = new ArrayList<Derivation>();
        for (var i = 0; i < told.size(); i++) {
          var month = expected == 1 ? OptionalInt.empty() : OptionalInt.of(i + 1);
          counts.add(count(measurement, told.get(i), month));
        }
        yield counts;
      }
      default -> List.of();
    };
  }

  private Derivation count(Measurement measurement, Rational value, OptionalInt month) {
    var quarter = measurement.quarter().number();
    var label =
        month.isEmpty()
            ? Term.REPORTED.of(Integer.toString(quarter))
            : Term.MONTH_FIGURE.of(Integer.toString((quarter - 1) * 3 + month.getAsInt()));
    return Derivation.given(label, value, subject.unit(), measurement.source());
  }

  /** Two quarters make a half-year; one that has not ended yet is not due. */
  private List<Derivation> halves(List<Measurement> measurements, List<Derivation> counts) {
    var halves = new ArrayList<Derivation>();
    for (var half = 1; half <= 2; half++) {
      var its = new ArrayList<Derivation>();
      var ends = false;
      for (var i = 0; i < counts.size(); i++) {
        var quarter = measurements.get(i).quarter().number();
        if ((quarter + 1) / 2 == half) {
          its.add(counts.get(i));
          ends |= quarter % 2 == 0;
        }
      }
      if (ends) {
        var label = Term.HALF_YEAR.of(Integer.toString(half));
        halves.add(Derivation.worked(label, subject.unit(), Arithmetic.SUM, its));
      }
    }
    return halves;
  }
}
