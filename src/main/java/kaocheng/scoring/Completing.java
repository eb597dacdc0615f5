package kaocheng.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kaocheng.model.Measurement;
import kaocheng.model.Outcome;
import kaocheng.model.Outcome.Ground;
import kaocheng.model.Outcome.NotApplicable;
import kaocheng.model.Outcome.NotDue;
import kaocheng.model.Outcome.Unscorable;
import kaocheng.model.Outcome.Why;
import kaocheng.model.Qualifier;
import kaocheng.model.Reported;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;

/**
 * The day on which a milestone was reached (K07): done counts from the day it was done, and undone
 * counts as late once the due day has passed, whether anybody reported or not.
 */
final class Completing {
  private final LocalDate due;
  private final AsOf asOf;

  Completing(LocalDate due, AsOf asOf) {
    this.due = due;
    this.asOf = asOf;
  }

  Reading read(Evidence evidence) {
    var statements =
        asOf.quarter().upToHere().reversed().stream()
            .flatMap(quarter -> evidence.measurement(quarter).stream())
            .filter(Completing::speaks)
            .toList();
    return latest(statements).map(this::read).orElseGet(() -> undone(Source.SCHEME));
  }

  private static boolean speaks(Measurement measurement) {
    return !(measurement.reported() instanceof Reported.NotReported)
        && measurement.qualifier() != Qualifier.FORECAST;
  }

  /** The latest statement; a quarter that does not apply does not undo what was done before. */
  private static Optional<Measurement> latest(List<Measurement> latestFirst) {
    return latestFirst.stream()
        .filter(one -> !(one.reported() instanceof Reported.NotApplicable))
        .findFirst()
        .filter(one -> one.reported() instanceof Reported.Done)
        .or(() -> latestFirst.stream().findFirst());
  }

  private Reading read(Measurement measurement) {
    return switch (measurement.reported()) {
      case Reported.Done(var day) ->
          measurement.qualifier() == Qualifier.EXACT
              ? Reading.known(Derivation.day(Term.DONE_DATE, day, measurement.source()))
              : without(new Unscorable(Why.NOT_EXACT));
      case Reported.NotDone _ -> undone(measurement.source());
      case Reported.NotApplicable(var reason) -> without(new NotApplicable(Ground.STATED, reason));
      case Reported.Amount _,
          Reported.Share _,
          Reported.Place _,
          Reported.Graded _,
          Reported.NotReported _,
          Reported.Level _,
          Reported.Struck _,
          Reported.Series _,
          Reported.Marked _,
          Reported.Verdicts _,
          Reported.Voted _,
          Reported.Honoured _,
          Reported.Items _ ->
          Reading.misfit();
    };
  }

  private Reading undone(Source source) {
    return due.isAfter(asOf.lastDay())
        ? without(new NotDue(due))
        : Reading.known(Derivation.day(Term.UNDONE_AS_OF, asOf.lastDay().plusDays(1), source));
  }

  private static Reading without(Outcome outcome) {
    return new Reading.Without(outcome);
  }
}
