package kaocheng.exchange.sheet;

import java.util.ArrayList;
import java.util.Map;
import kaocheng.model.Benchmark;
import kaocheng.model.Indicator;
import kaocheng.model.Outcome;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.figure.Rounding;
import kaocheng.model.figure.Unit;
import kaocheng.wording.Explanation;
import kaocheng.wording.TableWord;

/** Fills the row of an indicator: what was asked, what was measured, and what it earned. */
final class IndicatorCells {
  private final Say say;
  private final Explanation explanation;
  private final References references;
  private final Rounding stored;

  IndicatorCells(Say say, References references, Rounding stored) {
    this.say = say;
    this.explanation = Explanation.in(say.words().language());
    this.references = references;
    this.stored = stored;
  }

  void fill(Map<AssessmentColumn, Cell> cells, IndicatorLine line) {
    var indicator = line.indicator();
    var number = Cell.text(indicator.key().number());
    var name = Cell.text(indicator.name());
    cells.put(AssessmentColumn.NUMBER, number);
    cells.put(AssessmentColumn.NAME, name);
    cells.put(AssessmentColumn.INDICATOR, number);
    cells.put(AssessmentColumn.INDICATOR_NAME, name);
    cells.put(AssessmentColumn.UNIT, say.unit(indicator));
    cells.put(AssessmentColumn.TARGET, Cell.text(say.words().sentence(indicator.target())));
    cells.put(AssessmentColumn.METHOD, Cell.text(say.words().sentence(indicator.method())));
    cells.put(AssessmentColumn.REFERENCE, references(indicator));
    cells.put(AssessmentColumn.WEIGHT, Say.weight(line.tally().declared().value()));
    result(cells, line);
  }

  private void result(Map<AssessmentColumn, Cell> cells, IndicatorLine line) {
    var outcome = line.outcome();
    var score = line.score(stored);
    cells.put(
        AssessmentColumn.SCORE,
        score.map(exact -> Cell.number(exact.value(), stored)).orElse(Cell.NONE));
    cells.put(
        AssessmentColumn.EXPLANATION,
        score.map(exact -> Cell.text(explanation.oneLine(exact))).orElse(Cell.NONE));
    if (outcome instanceof Outcome.Scored scored) {
      cells.put(AssessmentColumn.MEASURED, Cell.text(say.measured(scored)));
      cells.put(AssessmentColumn.MET, met(outcome));
      cells.put(AssessmentColumn.STATE, Cell.text(say.verdicts().state(outcome)));
    } else {
      cells.put(AssessmentColumn.MEASURED, Cell.NONE);
      cells.put(AssessmentColumn.MET, Cell.NONE);
      cells.put(
          AssessmentColumn.STATE, new Cell.Text(say.verdicts().reason(outcome), tone(outcome)));
    }
  }

  private Cell met(Outcome outcome) {
    var text = say.verdicts().reason(outcome);
    return outcome
        .met()
        .<Cell>map(met -> new Cell.Text(text, met ? Tone.MET : Tone.NOT_MET))
        .orElseGet(() -> Cell.text(text));
  }

  private static Tone tone(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Scored _ -> Tone.PLAIN;
      case Outcome.Missing _ -> Tone.MISSING;
      case Outcome.NotApplicable _ -> Tone.NOT_APPLICABLE;
      case Outcome.NotDue _ -> Tone.NOT_DUE;
      case Outcome.Unscorable _ -> Tone.UNSCORABLE;
    };
  }

  private Cell references(Indicator indicator) {
    var lines = new ArrayList<String>();
    for (var baseline : references.baselines(indicator.key())) {
      var value = say.figures().figure(baseline.value(), indicator.unit());
      lines.add(say.said(TableWord.BASELINE_OF, Integer.toString(baseline.year()), value));
    }
    for (var benchmark : references.benchmarks(indicator.key())) {
      lines.add(benchmark(benchmark, indicator.unit()));
    }
    return lines.isEmpty() ? Cell.NONE : Cell.text(String.join("\n", lines));
  }

  private String benchmark(Benchmark benchmark, Unit unit) {
    var value =
        switch (benchmark.value()) {
          case Benchmark.Value.Numeric(var number) -> say.figures().figure(number, unit);
          case Benchmark.Value.Prose(var text) -> text;
        };
    var year = Integer.toString(benchmark.year());
    var line = say.said(TableWord.BENCHMARK_OF, benchmark.city(), year, value);
    return switch (benchmark.comparability()) {
      case COMPARABLE -> line;
      case DIFFERENT_DEFINITION -> say.said(TableWord.NOT_COMPARABLE, line);
    };
  }
}
