package kaocheng.exchange.sheet;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kaocheng.exchange.table.FormulaGuard;
import kaocheng.model.Category;
import kaocheng.model.Outcome;
import kaocheng.model.card.GoalLine;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.card.Placement;
import kaocheng.model.card.Result;
import kaocheng.model.card.Scorecard;
import kaocheng.model.card.Tally;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;
import kaocheng.model.figure.Unit;
import kaocheng.model.text.Language;
import kaocheng.wording.Figures;
import kaocheng.wording.Words;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The scores of all departments as one table for other programs: a row for each indicator, goal,
 * category and department. Columns, in this order: department, category (KEY, EXCELLENCE), goal,
 * indicator, outcome (SCORED, MISSING, NOT_APPLICABLE, NOT_DUE, UNSCORABLE; indicators only),
 * measured, target, met (yes, no), score, weight; then level, quarter, scored_weight, total,
 * coverage (in percent), lowest, highest, rank, grade, which only departments have. A goal's and a
 * category's score is the points earned; a department's is its total in points of a hundred.
 */
public final class ScoreTable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  private static final List<String> HEADS =
      List.of(
          "department",
          "category",
          "goal",
          "indicator",
          "outcome",
          "measured",
          "target",
          "met",
          "score",
          "weight",
          "level",
          "quarter",
          "scored_weight",
          "total",
          "coverage",
          "lowest",
          "highest",
          "rank",
          "grade");

  private final Words words;
  private final Figures figures;
  private final CSVPrinter printer;

  private ScoreTable(Language language, CSVPrinter printer) {
    this.words = Words.in(language);
    this.figures = Figures.in(language);
    this.printer = printer;
  }

  /** Writes the table; an older file stays until the new one is whole. */
  public static void write(List<Scorecard> cards, Language language, Path target) {
    WholeFile.write(
        target,
        stream -> {
          var writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
          new ScoreTable(language, new CSVPrinter(writer, FORMAT)).print(cards, writer);
        });
  }

  private void print(List<Scorecard> cards, Writer writer) throws IOException {
    printer.printRecord(HEADS);
    for (var card : cards) {
      for (var category : card.categories()) {
        for (var goal : category.goals()) {
          for (var line : goal.indicators()) {
            print(card, goal, line);
          }
          print(card, category.category(), goal.goal().key().number(), goal.tally());
        }
        print(card, category.category(), "", category.tally());
      }
      print(card);
    }
    writer.flush();
  }

  private void print(Scorecard card, GoalLine goal, IndicatorLine line) throws IOException {
    var stored = stored(card);
    var scored = line.outcome() instanceof Outcome.Scored one ? one : null;
    record(
        card.department().code(),
        goal.goal().category().name(),
        goal.goal().key().number(),
        line.indicator().key().number(),
        outcome(line.outcome()),
        scored == null ? "" : figures.measured(scored),
        words.sentence(line.indicator().target()),
        line.outcome().met().map(met -> met ? "yes" : "no").orElse(""),
        line.score(stored).map(score -> decimals(score.value(), stored)).orElse(""),
        decimals(line.tally().declared(), stored),
        "indicator",
        card.quarter().number(),
        decimals(line.tally().scored(), stored));
  }

  private void print(Scorecard card, Category category, String goal, Tally tally)
      throws IOException {
    var stored = stored(card);
    record(
        card.department().code(),
        category.name(),
        goal,
        "",
        "",
        "",
        "",
        "",
        tally.isScored() ? decimals(tally.earned(), stored) : "",
        decimals(tally.declared(), stored),
        goal.isEmpty() ? "category" : "goal",
        card.quarter().number(),
        decimals(tally.scored(), stored));
  }

  private void print(Scorecard card) throws IOException {
    var stored = stored(card);
    var total = card.result() instanceof Result.Total one ? one : null;
    var ranked = card.placement() instanceof Placement.Ranked one ? one : null;
    record(
        card.department().code(),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        total == null ? "" : decimals(total.kept(), stored),
        decimals(card.tally().declared(), stored),
        "department",
        card.quarter().number(),
        decimals(card.tally().scored(), stored),
        total == null ? "" : decimals(total.published(), card.cycle().policy().published()),
        decimals(card.tally().coverage().times(Rational.HUNDRED), stored),
        total == null ? "" : decimals(total.lowest(), stored),
        total == null ? "" : decimals(total.highest(), stored),
        ranked == null ? "" : figures.figure(ranked.told(card.policy().ties()), Unit.NONE),
        ranked == null ? "" : ranked.grade());
  }

  private static Rounding stored(Scorecard card) {
    return card.cycle().policy().stored();
  }

  private static String decimals(Derivation figure, Rounding rounding) {
    return decimals(figure.value(), rounding);
  }

  private static String decimals(Rational figure, Rounding rounding) {
    return Figures.decimals(figure, rounding);
  }

  static String outcome(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Scored _ -> "SCORED";
      case Outcome.Missing _ -> "MISSING";
      case Outcome.NotApplicable _ -> "NOT_APPLICABLE";
      case Outcome.NotDue _ -> "NOT_DUE";
      case Outcome.Unscorable _ -> "UNSCORABLE";
    };
  }

  private void record(Object... values) throws IOException {
    var cells = new Object[HEADS.size()];
    Arrays.fill(cells, "");
    for (var i = 0; i < values.length; i++) {
      cells[i] = values[i] instanceof String text ? FormulaGuard.put(text) : values[i];
    }
    printer.printRecord(cells);
  }
}
