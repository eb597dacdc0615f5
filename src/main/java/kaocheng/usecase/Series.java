package kaocheng.usecase;

import java.util.List;
import java.util.Optional;
import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.Trouble;
import kaocheng.model.Aggregation;
import kaocheng.model.EntryForm;
import kaocheng.model.Qualifier;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Key;
import kaocheng.model.text.Message;
import kaocheng.store.Standing;
import kaocheng.usecase.RowFault.Remedy;

/**
 * A cumulative figure beside those of the other quarters: a count of the year so far does not fall
 * without a reason, and one that stands still is worth a look.
 */
final class Series {
  private final Filing.Report report;
  private final Standing standing;
  private final Column value;

  Series(Filing.Report report, Standing standing, Column value) {
    this.report = report;
    this.standing = standing;
    this.value = value;
  }

  /** Whether the figure is held against those of other quarters at all. */
  boolean isWatched() {
    return report.part() == null
        && report.indicator().habit().entry() == EntryForm.CUMULATIVE
        && report.said().content().qualifier() != Qualifier.FORECAST
        && count(report.said().content().reported()).isPresent();
  }

  /** Why the figure cannot be taken without a reason. */
  Optional<Trouble> fall() {
    return report.said().content().note().isEmpty()
        ? fall(RowFault.CUMULATIVE_FALLS)
        : Optional.empty();
  }

  /** A fall for which a reason is given; it is taken, and the reason is worth reading. */
  Optional<Trouble> explainedFall() {
    return report.said().content().note().isEmpty()
        ? Optional.empty()
        : fall(OddFigure.FALLS_WITH_REASON);
  }

  private Optional<Trouble> fall(Key reason) {
    if (!isWatched() || !grows()) {
      return Optional.empty();
    }
    var quarter = report.about().quarter();
    var count = count(report.said().content().reported()).orElseThrow();
    for (var other : Quarter.values()) {
      var that = countOf(other);
      if (that.isPresent() && isOutOfOrder(count, that.get(), quarter.compareTo(other))) {
        return Optional.of(
            about(
                Message.of(reason, other.number(), that.get()),
                reason == RowFault.CUMULATIVE_FALLS
                    ? Remedy.GIVE_A_REASON_OR_CORRECT
                    : OddFigure.Proposal.CHECK_THE_REASON));
      }
    }
    return Optional.empty();
  }

  private static boolean isOutOfOrder(Rational count, Rational that, int later) {
    return later > 0 ? count.compareTo(that) < 0 : later < 0 && count.compareTo(that) > 0;
  }

  /** What is worth a look although it can be taken. */
  List<Trouble> rest() {
    if (!isWatched()) {
      return List.of();
    }
    var reported = report.said().content().reported();
    return earlier()
        .filter(before -> before.reported().equals(reported))
        .filter(_ -> !count(reported).orElse(Rational.ZERO).isZero())
        .map(
            before ->
                List.of(
                    about(
                        Message.of(RowFault.UNCHANGED_SINCE, before.quarter().number()),
                        Remedy.CHECK_FIGURE)))
        .orElse(List.of());
  }

  /** What was reported for a quarter. */
  private record Before(Quarter quarter, Reported reported) {}

  private Optional<Before> earlier() {
    for (var number = report.about().quarter().number() - 1; number >= 1; number--) {
      var quarter = Quarter.of(number).orElseThrow();
      var found = standing.find(report.indicator().id(), quarter);
      if (found.isPresent() && count(found.get().content().reported()).isPresent()) {
        return Optional.of(new Before(quarter, found.get().content().reported()));
      }
    }
    return Optional.empty();
  }

  private Optional<Rational> countOf(Quarter quarter) {
    return quarter == report.about().quarter()
        ? Optional.empty()
        : standing
            .find(report.indicator().id(), quarter)
            .filter(current -> current.content().qualifier() != Qualifier.FORECAST)
            .flatMap(current -> count(current.content().reported()));
  }

  private boolean grows() {
    return switch (report.indicator().habit().aggregation()) {
      case SUM, RATIO_OF_SUMS -> true;
      case LAST, MEAN, WEIGHTED_MEAN, MAXIMUM, MINIMUM, PERIODS_MET -> false;
    };
  }

  /** What is counted: the number itself, or what is done of what was due. */
  private Optional<Rational> count(Reported reported) {
    return switch (reported) {
      case Reported.Amount(var value)
          when report.indicator().habit().aggregation() != Aggregation.RATIO_OF_SUMS ->
          Optional.of(value);
      case Reported.Share(var numerator, var denominator) -> Optional.of(numerator);
      default -> Optional.empty();
    };
  }

  private Trouble about(Message reason, Key remedy) {
    return Doubts.about(value, report.said().written(), reason, Message.of(remedy));
  }
}
