package kaocheng.usecase;

import static kaocheng.exchange.intake.MeasurementColumn.VALUE;

import java.util.List;
import java.util.Optional;
import kaocheng.exchange.intake.BallotColumn;
import kaocheng.exchange.intake.HonourColumn;
import kaocheng.exchange.intake.Trouble;
import kaocheng.model.Aggregation;
import kaocheng.model.EntryForm;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.Reported.Votes;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Message;
import kaocheng.store.IndicatorRef;
import kaocheng.usecase.RowFault.Remedy;

/** Holds what was reported against what the rules of its indicator can make use of. */
final class RuleCheck {
  private final IndicatorRef indicator;
  private final RuleWords words;

  RuleCheck(IndicatorRef indicator) {
    this.indicator = indicator;
    this.words = new RuleWords(indicator);
  }

  /** Why the rules cannot make use of the report. */
  Optional<Trouble> problem(Reported reported, String written) {
    return switch (reported) {
      case Reported.Amount _, Reported.Share _ ->
          refuse(
              indicator.habit().aggregation() == Aggregation.WEIGHTED_MEAN,
              written,
              Message.of(RowFault.WEIGHT_MISSING),
              Message.of(Remedy.WRITE_WITH_WEIGHT));
      case Reported.Level _ ->
          refuse(
              indicator.habit().aggregation() != Aggregation.WEIGHTED_MEAN,
              written,
              Message.of(RowFault.WEIGHT_NOT_USED),
              Message.of(Remedy.WRITE_WITHOUT_WEIGHT));
      case Reported.Struck _ ->
          refuse(
              !words.hasLedger(),
              written,
              Message.of(RowFault.LATE_COUNTS_NOT_USED),
              Message.of(Remedy.WRITE_A_RATIO));
      case Reported.Voted(var votes) ->
          votes.stream().flatMap(one -> problem(one).stream()).findFirst().map(this::inValue);
      case Reported.Honoured(var honours) ->
          honours.stream()
              .flatMap(honour -> level(honour.level()).stream())
              .findFirst()
              .map(this::inValue);
      case Reported.Marked(var marks) ->
          marks.stream().flatMap(mark -> mark(mark, written).stream()).findFirst();
      default -> Optional.empty();
    };
  }

  private Trouble inValue(Trouble trouble) {
    return new Trouble(VALUE, trouble.found(), trouble.reason(), trouble.advice());
  }

  /** Why the ballots of a group on a point cannot count. */
  Optional<Trouble> problem(Votes votes) {
    var points = words.points();
    if (!points.isEmpty() && !points.contains(votes.point()) && votes.isValid()) {
      return Optional.of(
          Doubts.about(
              BallotColumn.POINT,
              votes.point(),
              Message.of(RowFault.POINT_NOT_ON_SCALE, String.join("、", points)),
              Message.of(Remedy.WRITE_A_POINT_OF_THE_SCALE)));
    }
    var groups = words.groups();
    if (words.hasSurvey() && groups.isEmpty() && !votes.group().isEmpty()) {
      return Optional.of(
          Doubts.about(
              BallotColumn.VOTERS,
              votes.group(),
              Message.of(RowFault.NO_GROUPS_IN_RULE),
              Message.of(Remedy.LEAVE_GROUP_BLANK)));
    }
    return groups.isEmpty() || groups.contains(votes.group())
        ? Optional.empty()
        : Optional.of(
            Doubts.about(
                BallotColumn.VOTERS,
                votes.group(),
                Message.of(RowFault.GROUP_NOT_OF_RULE, String.join("、", groups)),
                Message.of(Remedy.WRITE_A_GROUP_OF_THE_RULE)));
  }

  /** Why an honour of this level cannot count. */
  Optional<Trouble> level(String level) {
    var levels = words.levels();
    return levels.isEmpty() || levels.contains(level)
        ? Optional.empty()
        : Optional.of(
            Doubts.about(
                HonourColumn.LEVEL,
                level,
                Message.of(RowFault.LEVEL_NOT_OF_RULE, String.join("、", levels)),
                Message.of(Remedy.WRITE_A_LEVEL_OF_THE_RULE)));
  }

  /** Why a judge's mark cannot count. */
  Optional<Trouble> mark(Rational mark, String written) {
    return words
        .fullMark()
        .filter(full -> mark.compareTo(full) > 0)
        .map(
            full ->
                Doubts.about(
                    VALUE,
                    written,
                    Message.of(RowFault.MARK_ABOVE_FULL, full),
                    Message.of(Remedy.CHECK_MARK)));
  }

  /** What is worth a look: more or fewer counts than periods that end. */
  List<Trouble> remarks(Reported reported, Quarter quarter, String written) {
    if (!(reported instanceof Reported.Series(var counts)) || words.periods().isEmpty()) {
      return List.of();
    }
    var frequency = words.periods().get().frequency();
    var before =
        indicator.habit().entry() == EntryForm.CUMULATIVE
            ? 0
            : frequency.periodsBy(quarter.number() - 1);
    var periods = frequency.periodsBy(quarter.number()) - before;
    return counts.size() == periods
        ? List.of()
        : List.of(
            Doubts.about(
                VALUE,
                written,
                Message.of(RowFault.PERIODS_DIFFER, periods),
                Message.of(Remedy.WRITE_SO_MANY, periods)));
  }

  private static Optional<Trouble> refuse(
      boolean wrong, String written, Message reason, Message advice) {
    return wrong ? Optional.of(Doubts.about(VALUE, written, reason, advice)) : Optional.empty();
  }
}
