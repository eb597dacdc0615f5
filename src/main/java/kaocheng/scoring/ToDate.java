package kaocheng.scoring;

import java.util.ArrayList;
import java.util.List;
import kaocheng.model.Aggregation;
import kaocheng.model.EntryForm;
import kaocheng.model.Indicator;
import kaocheng.model.Measurement;
import kaocheng.model.Outcome;
import kaocheng.model.Outcome.Ground;
import kaocheng.model.Outcome.NotApplicable;
import kaocheng.model.Outcome.Unscorable;
import kaocheng.model.Outcome.Why;
import kaocheng.model.Qualifier;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.figure.Derivation;

/**
 * The value to date of an indicator, from its quarters (scoring.md 3.1). A quarter that was not
 * reported is never filled in: only figures of which the latest counts look past it.
 */
final class ToDate {
  private final Indicator indicator;
  private final AsOf asOf;
  private final List<Measurement> usable = new ArrayList<>();
  private final List<Quarter> missing = new ArrayList<>();
  private String notApplicable = "";

  private ToDate(Indicator indicator, AsOf asOf) {
    this.indicator = indicator;
    this.asOf = asOf;
  }

  static Reading of(Indicator indicator, Evidence evidence, AsOf asOf) {
    var toDate = new ToDate(indicator, asOf);
    toDate.sort(evidence);
    return toDate.read();
  }

  private void sort(Evidence evidence) {
    for (var quarter : quarters()) {
      var measurement = evidence.measurement(quarter);
      if (measurement.isEmpty()) {
        missing.add(quarter);
      } else {
        sort(measurement.get());
      }
    }
  }

  private void sort(Measurement measurement) {
    if (measurement.reported() instanceof Reported.NotApplicable(var reason)) {
      notApplicable = reason;
    } else if (measurement.reported() instanceof Reported.NotReported
        || measurement.qualifier() == Qualifier.FORECAST) {
      missing.add(measurement.quarter());
    } else {
      usable.add(measurement);
    }
  }

  /** The quarters that speak: a cumulative figure tells the whole year so far by itself. */
  private List<Quarter> quarters() {
    return indicator.habit().entry() == EntryForm.CUMULATIVE && !takesLatest()
        ? List.of(asOf.quarter())
        : asOf.quarter().upToHere();
  }

  private boolean takesLatest() {
    return indicator.habit().aggregation() == Aggregation.LAST;
  }

  private Reading read() {
    if (usable.isEmpty() && missing.isEmpty()) {
      return new Reading.Without(new NotApplicable(Ground.STATED, notApplicable));
    }
    if (takesLatest() ? usable.isEmpty() : !missing.isEmpty()) {
      return new Reading.Without(new Outcome.Missing(missing));
    }
    if (counting().stream().anyMatch(one -> one.qualifier() != Qualifier.EXACT)) {
      return new Reading.Without(new Unscorable(Why.NOT_EXACT));
    }
    return switch (indicator.kind()) {
      case NUMBER -> Amounts.read(indicator, counting());
      case RATIO -> Shares.read(indicator, counting());
      case PLACE, GRADE, DATE, SERIES, BALLOTS, MARKS, VERDICTS, HONOURS, ITEMS ->
          Facts.read(indicator.kind(), usable.getLast());
    };
  }

  private List<Measurement> counting() {
    return takesLatest() ? List.of(usable.getLast()) : usable;
  }

  static Reading known(Derivation value) {
    return new Reading.Known(value);
  }

  static Reading misfit() {
    return new Reading.Without(new Unscorable(Why.VALUE_DOES_NOT_FIT));
  }
}
