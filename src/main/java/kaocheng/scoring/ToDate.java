package kaocheng.scoring;

import java.util.ArrayList;
import java.util.List;
import kaocheng.model.Aggregation;
import kaocheng.model.EntryForm;
import kaocheng.model.Measurement;
import kaocheng.model.Outcome;
import kaocheng.model.Outcome.Ground;
import kaocheng.model.Outcome.NotApplicable;
import kaocheng.model.Outcome.Why;
import kaocheng.model.Qualifier;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.ValueKind;

/**
 * The value to date of an indicator, from its quarters (scoring.md 3.1). A quarter that was not
 * reported is never filled in: only figures of which the latest counts look past it.
 */
final class ToDate {
  private final Subject subject;
  private final ValueKind kind;
  private final List<Measurement> usable = new ArrayList<>(4);
  private final List<Quarter> missing = new ArrayList<>();
  private String notApplicable = "";

  private ToDate(Subject subject) {
    this.subject = subject;
    this.kind = subject.kind();
  }

  static Reading of(Subject subject) {
    var toDate = new ToDate(subject);
    toDate.sort();
    return toDate.read();
  }

  private void sort() {
    for (var quarter : quarters()) {
      var measurement = subject.evidence().measurement(quarter);
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
    var quarter = subject.asOf().quarter();
    return isCumulative() && !takesLatest() && !comparesQuarters()
        ? List.of(quarter)
        : quarter.upToHere();
  }

  private boolean isCumulative() {
    return subject.indicator().habit().entry() == EntryForm.CUMULATIVE;
  }

  /** Of honours all count, whatever the habit says: a later quarter does not take one away. */
  private boolean takesLatest() {
    return kind != ValueKind.HONOURS
        && (subject.indicator().habit().aggregation() == Aggregation.LAST || !isCounted());
  }

  /** Numbers, ratios and counts of periods are gathered; of all else the latest counts. */
  private boolean isCounted() {
    return switch (kind) {
      case NUMBER, RATIO, SERIES, HONOURS -> true;
      case DATE, PLACE, GRADE, BALLOTS, MARKS, VERDICTS, ITEMS -> false;
    };
  }

  /** Whether the quarters are looked at one by one, so that each needs a figure of its own. */
  private boolean comparesQuarters() {
    return switch (subject.indicator().habit().aggregation()) {
      case MEAN, WEIGHTED_MEAN, MAXIMUM, MINIMUM, PERIODS_MET -> kind == ValueKind.NUMBER;
      case SUM, RATIO_OF_SUMS, LAST -> false;
    };
  }

  private Reading read() {
    if (usable.isEmpty() && missing.isEmpty()) {
      return new Reading.Without(new NotApplicable(Ground.STATED, notApplicable));
    }
    if (takesLatest() ? usable.isEmpty() : !missing.isEmpty()) {
      return new Reading.Without(new Outcome.Missing(missing));
    }
    if (countsPeriodsOfNothing()) {
      return Reading.unscorable(Why.RULES_DO_NOT_FIT);
    }
    var counting = takesLatest() ? List.of(usable.getLast()) : usable;
    var qualifier = qualifier(counting);
    if (qualifier == Qualifier.ABOUT) {
      return Reading.unscorable(Why.NOT_EXACT);
    }
    var reading = read(counting);
    return reading instanceof Reading.Known(var value, var exact) && qualifier != exact
        ? new Reading.Known(value, qualifier)
        : reading;
  }

  /** Only a threshold can be met or missed quarter by quarter. */
  private boolean countsPeriodsOfNothing() {
    return (kind == ValueKind.NUMBER || kind == ValueKind.RATIO)
        && subject.indicator().habit().aggregation() == Aggregation.PERIODS_MET
        && !(subject.target() instanceof Target.Threshold);
  }

  private Reading read(List<Measurement> counting) {
    return switch (kind) {
      case NUMBER -> new Amounts(subject).read(counting);
      case RATIO -> Shares.read(subject, counting);
      case SERIES -> new Periods(subject).read(counting);
      case HONOURS -> Honours.read(subject, counting);
      case BALLOTS -> Ballots.read(subject, counting.getLast());
      case MARKS, VERDICTS -> Panel.read(subject, counting.getLast());
      case ITEMS -> Itemised.read(subject, counting.getLast());
      case PLACE, GRADE, DATE -> Facts.read(kind, counting.getLast());
    };
  }

  /** Bounds of one side add up to a bound; anything else is only about right. */
  private static Qualifier qualifier(List<Measurement> counting) {
    var together = Qualifier.EXACT;
    for (var measurement : counting) {
      var its = measurement.qualifier();
      if (together == Qualifier.EXACT) {
        together = its;
      } else if (its != Qualifier.EXACT && its != together) {
        together = Qualifier.ABOUT;
      }
    }
    return together;
  }
}
