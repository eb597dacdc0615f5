package kaocheng.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import kaocheng.model.Outcome;
import kaocheng.model.card.Placement;
import kaocheng.model.card.Result;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Derivation.Worked;
import kaocheng.model.figure.Term;
import kaocheng.usecase.Assessment;
import kaocheng.wording.Explanation;
import kaocheng.wording.Figures;
import kaocheng.wording.Verdicts;

/**
 * Prints the way from the points of the indicators up to goals, categories, the total and the rank,
 * so that all of it can be done again on a pocket calculator.
 */
final class WayUpPrinter {
  private final Terminal terminal;
  private final Explanation explanation;
  private final Verdicts verdicts;
  private final Figures figures;
  private final StandingPrinter standing;

  WayUpPrinter(Terminal terminal) {
    this.terminal = terminal;
    this.explanation = Explanation.in(terminal.language());
    this.verdicts = Verdicts.in(terminal.language());
    this.figures = Figures.in(terminal.language());
    this.standing = new StandingPrinter(terminal);
  }

  void print(Scorecard card, Assessment assessment) {
    terminal.blank();
    terminal.say(Said.WAY_UP);
    switch (card.result()) {
      case Result.Total total -> print(card, total);
      case Result.Nothing() -> terminal.print("  " + terminal.text(Said.NO_TOTAL));
    }
    terminal.say(Said.PLACE_LINE, verdicts.place(card.placement(), card.policy().ties()));
    printGroup(card, assessment);
    standing.printBackground(card);
    standing.printPolicy(card.policy());
  }

  private void print(Scorecard card, Result.Total total) {
    var known = known(card);
    earlierTotals(total.published(), Integer.toString(card.quarter().number()), known);
    explanation.steps(total.published(), known).forEach(step -> terminal.print("  " + step));
    terminal.say(Said.TOTAL_LINE, figures.value(total.published()));
    terminal.say(
        Said.RANGE_LINE,
        Figures.percent(card.tally().coverage()),
        Figures.decimals(total.lowest(), card.policy().stored()),
        Figures.decimals(total.highest(), card.policy().stored()));
  }

  /** What the lines above have told already: the points of the indicators and their weights. */
  private static Collection<Derivation> known(Scorecard card) {
    var known = new ArrayList<Derivation>();
    card.indicators()
        .forEach(
            line -> {
              known.add(line.tally().earned());
              known.add(line.tally().scored());
              known.add(line.tally().applicable());
              if (line.outcome() instanceof Outcome.Scored scored) {
                known.add(scored.points());
              }
            });
    return known;
  }

  /** The totals of earlier reports, which the explanations of those quarters tell. */
  private static void earlierTotals(
      Derivation derivation, String quarter, Collection<Derivation> known) {
    if (derivation instanceof Worked worked) {
      var label = worked.label();
      if (label.term() == Term.REPORT_PART) {
        if (!label.detail().equals(quarter)) {
          known.add(worked.inputs().getFirst());
        }
      } else if (label.term() == Term.TOTAL || label.term() == Term.WEIGHTED_TOTAL) {
        worked.inputs().forEach(input -> earlierTotals(input, quarter, known));
      }
    }
  }

  /** The totals of the group, by which the rank can be checked. */
  private void printGroup(Scorecard card, Assessment assessment) {
    var group = card.department().group();
    terminal.say(Said.GROUP_TOTALS, group);
    var table = new TextTable();
    assessment.cards().stream()
        .filter(other -> other.department().group().equals(group))
        .sorted(
            Comparator.comparingInt(WayUpPrinter::rank)
                .thenComparing(other -> other.department().code()))
        .forEach(other -> table.add(row(other)));
    table.lines().forEach(line -> terminal.print("    " + line));
  }

  private static int rank(Scorecard card) {
    return card.placement() instanceof Placement.Ranked ranked ? ranked.rank() : Integer.MAX_VALUE;
  }

  private List<String> row(Scorecard card) {
    return List.of(
        standing.rank(card),
        card.department().code(),
        card.department().name(),
        card.result() instanceof Result.Total total
            ? Figures.decimals(total.published().value(), card.policy().published())
            : terminal.text(Said.NO_TOTAL),
        card.placement() instanceof Placement.Ranked ranked ? ranked.grade() : "",
        card.placement() instanceof Placement.Unranked(var because) ? terminal.text(because) : "");
  }
}
