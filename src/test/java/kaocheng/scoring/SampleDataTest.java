package kaocheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kaocheng.model.Outcome;
import kaocheng.model.Quarter;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.card.Placement;
import kaocheng.model.card.Result;
import kaocheng.model.card.Scorecard;
import kaocheng.model.card.Tally;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;
import org.junit.jupiter.api.Test;

/** The scores of the sample data, as a spreadsheet worked them out. */
class SampleDataTest {

  @Test
  void scoresAsTheSpreadsheetDoes() throws IOException {
    var scorer = new Scorer(SampleData.dossier());
    var found = new ArrayList<String>();
    for (var quarter : Quarter.values()) {
      scorer.score(quarter).forEach(card -> found.addAll(lines(card)));
    }
    var expected = SampleData.rows("expected/scores-2021.csv").stream();
    assertThat(found)
        .hasSize(880)
        .containsExactlyInAnyOrderElementsOf(
            expected.map(row -> String.join(",", row.toList())).toList());
  }

  private static List<String> lines(Scorecard card) {
    var lines = new ArrayList<String>();
    for (var category : card.categories()) {
      var its = category.category().name();
      for (var goal : category.goals()) {
        var number = goal.goal().key().number();
        goal.indicators()
            .forEach(line -> lines.add(line(card, "indicator", its, number, indicator(line))));
        lines.add(line(card, "goal", its, number, part(goal.tally())));
      }
      lines.add(line(card, "category", its, "", part(category.tally())));
    }
    lines.add(line(card, "department", "", "", department(card)));
    return lines;
  }

  private static String line(Scorecard card, String level, String... cells) {
    var quarter = Integer.toString(card.quarter().number());
    return Stream.concat(Stream.of(quarter, level, card.department().code()), Stream.of(cells))
        .reduce((left, right) -> left + "," + right)
        .orElseThrow();
  }

  private static String indicator(IndicatorLine line) {
    var score = line.score(Rounding.STORED).map(one -> four(one.value())).orElse("");
    var met =
        line.outcome() instanceof Outcome.Scored scored
            ? scored.judgement().isMet() ? "yes" : "no"
            : "";
    return String.join(
        ",",
        line.indicator().key().number(),
        outcome(line.outcome()),
        met,
        score,
        weights(line.tally()),
        ",,,,,");
  }

  private static String outcome(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Scored _ -> "SCORED";
      case Outcome.Missing _ -> "MISSING";
      case Outcome.NotApplicable _ -> "NOT_APPLICABLE";
      case Outcome.NotDue _ -> "NOT_DUE";
      case Outcome.Unscorable _ -> "UNSCORABLE";
    };
  }

  private static String part(Tally tally) {
    return ",,," + earned(tally) + "," + weights(tally) + ",,,,,,";
  }

  private static String earned(Tally tally) {
    return tally.isScored() ? four(tally.earned().value()) : "";
  }

  private static String department(Scorecard card) {
    var sums = ",,," + earned(card.tally()) + "," + weights(card.tally());
    return sums + "," + totals(card) + "," + placement(card);
  }

  private static String totals(Scorecard card) {
    return switch (card.result()) {
      case Result.Nothing _ -> ",,,";
      case Result.Total(var published, _, var lowest, var highest) ->
          String.join(
              ",",
              published.value().toDecimal(Rounding.PUBLISHED).toPlainString(),
              four(card.tally().coverage().times(Rational.HUNDRED)),
              four(lowest),
              four(highest));
    };
  }

  private static String placement(Scorecard card) {
    return card.placement() instanceof Placement.Ranked(var rank, _, _, var grade)
        ? rank + "," + grade
        : ",";
  }

  private static String weights(Tally tally) {
    return plain(tally.declared().value()) + "," + plain(tally.scored().value());
  }

  private static String plain(Rational weight) {
    return weight.toDecimal(Rounding.STORED).stripTrailingZeros().toPlainString();
  }

  private static String four(Rational figure) {
    return figure.toDecimal(Rounding.STORED).toPlainString();
  }
}
