package kaocheng.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import kaocheng.exchange.sheet.Column.Kind;
import kaocheng.exchange.sheet.Column.Medium;
import kaocheng.model.card.GoalLine;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.card.Result;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rounding;
import kaocheng.model.text.Language;
import kaocheng.wording.Explanation;
import kaocheng.wording.TableWord;

/**
 * The annex (得分说明) to an assessment sheet, from which every point can be recomputed: each score
 * down to the figures it was made of, and where these came from.
 */
public final class AnnexSheet {
  private static final int FONT_SIZE = 9;
  private static final String INDENT = "　";

  private final Scorecard card;
  private final Say say;
  private final Explanation explanation;
  private final Rounding stored;
  private final List<Derivation> known = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  private AnnexSheet(Scorecard card, Language language) {
    this.card = card;
    this.say = Say.in(language);
    this.explanation = Explanation.in(language);
    this.stored = card.cycle().policy().stored();
  }

  public static Sheet of(Scorecard card, Language language) {
    return new AnnexSheet(card, language).sheet();
  }

  private Sheet sheet() {
    card.goals().forEach(this::addGoal);
    addTotal();
    return new Sheet(
        say.heading(card, TableWord.ANNEX, TableWord.ANNEX_TITLE, FONT_SIZE),
        say.about(card),
        columns(),
        rows,
        List.of(),
        new Sheet.Closing(
            List.of(say.word(TableWord.NOTE_ANNEX), say.policy(card)),
            List.of(say.box(TableWord.SIGN_ASSESSOR), say.box(TableWord.SIGN_REVIEWER))));
  }

  private List<Column> columns() {
    return List.of(
        say.column(TableWord.NUMBER, Medium.BOTH, Kind.WORD, 10),
        say.column(TableWord.STEP, Medium.BOTH, Kind.TEXT, 44),
        say.column(TableWord.WEIGHT, Medium.BOTH, Kind.WORD, 10),
        say.column(TableWord.VALUE, Medium.BOTH, Kind.TEXT, 22),
        say.column(TableWord.HOW_MADE, Medium.BOTH, Kind.TEXT, 56),
        say.column(TableWord.WHENCE, Medium.BOTH, Kind.TEXT, 50));
  }

  private void addGoal(GoalLine line) {
    var goal = line.goal();
    var text = say.text(TableWord.GOAL_LINE, goal.title(), goal.wording());
    add(
        Level.GOAL,
        List.of(
            Cell.text(goal.key().number()),
            text,
            Cell.JOINED,
            Cell.JOINED,
            Cell.JOINED,
            Cell.JOINED));
    line.indicators().forEach(this::addIndicator);
  }

  private void addIndicator(IndicatorLine line) {
    var indicator = line.indicator();
    var rule =
        say.words().sentence(indicator.target()) + "；" + say.words().sentence(indicator.method());
    var score = line.score(stored);
    var result =
        score
            .map(exact -> say.figures().value(exact))
            .orElseGet(() -> say.verdicts().reason(line.outcome()));
    add(
        Level.EARNED,
        List.of(
            Cell.text(indicator.key().number()),
            Cell.text(indicator.name()),
            Say.weight(line.tally().declared().value()),
            Cell.text(result),
            Cell.text(rule),
            Cell.JOINED));
    score.ifPresent(
        exact -> {
          explain(exact);
          known.add(line.tally().earned());
        });
  }

  private void explain(Derivation exact) {
    for (var step : explanation.tree(exact)) {
      add(
          Level.STEP,
          List.of(
              Cell.BLANK,
              Cell.text(INDENT.repeat(step.depth()) + step.name()),
              Cell.BLANK,
              Cell.text(step.value()),
              isGiven(step) ? Cell.BLANK : Cell.text(step.reason()),
              isGiven(step) ? Cell.text(step.reason()) : Cell.BLANK));
    }
  }

  private static boolean isGiven(Explanation.Line step) {
    return step.figure() instanceof Derivation.Given;
  }

  /** How the total comes from the scores, which have been explained by then. */
  private void addTotal() {
    switch (card.result()) {
      case Result.Nothing _ -> {}
      case Result.Total total -> {
        add(
            Level.TOTAL,
            List.of(
                Cell.BLANK,
                Cell.text(say.word(TableWord.TOTAL)),
                Cell.BLANK,
                Cell.text(say.figures().value(total.published())),
                Cell.BLANK,
                Cell.BLANK));
        for (var step : explanation.steps(total.published(), known)) {
          add(
              Level.STEP,
              List.of(
                  Cell.BLANK, Cell.text(step), Cell.JOINED, Cell.JOINED, Cell.JOINED, Cell.JOINED));
        }
      }
    }
  }

  private void add(Level level, List<Cell> cells) {
    rows.add(new Row(level, cells));
  }
}
