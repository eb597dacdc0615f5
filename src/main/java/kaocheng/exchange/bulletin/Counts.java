package kaocheng.exchange.bulletin;

import java.util.Collection;
import java.util.List;
import kaocheng.model.Outcome;
import kaocheng.model.card.GoalLine;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.card.Scorecard;
import kaocheng.model.card.Tally;

/** How many goals and indicators some cards have, and what became of the indicators. */
record Counts(
    long departments,
    long goals,
    long indicators,
    long scored,
    long met,
    long notMet,
    long missing,
    long notDue,
    long notApplicable,
    long unscorable,
    Tally tally) {

  static Counts of(Collection<Scorecard> cards) {
    var lines = cards.stream().flatMap(Scorecard::indicators).toList();
    return new Counts(
        cards.size(),
        cards.stream().flatMap(Scorecard::goals).map(GoalLine::goal).count(),
        lines.size(),
        count(lines, Outcome.Scored.class),
        verdicts(lines, true),
        verdicts(lines, false),
        count(lines, Outcome.Missing.class),
        count(lines, Outcome.NotDue.class),
        count(lines, Outcome.NotApplicable.class),
        count(lines, Outcome.Unscorable.class),
        Tally.of(cards.stream().map(Scorecard::tally).toList()));
  }

  private static long count(List<IndicatorLine> lines, Class<? extends Outcome> state) {
    return lines.stream().filter(line -> state.isInstance(line.outcome())).count();
  }

  /** Of what is scored; what can only be proven is counted where it belongs by its state. */
  private static long verdicts(List<IndicatorLine> lines, Boolean met) {
    return lines.stream()
        .filter(line -> line.outcome() instanceof Outcome.Scored)
        .flatMap(line -> line.outcome().met().stream())
        .filter(met::equals)
        .count();
  }
}
