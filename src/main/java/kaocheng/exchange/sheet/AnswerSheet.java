package kaocheng.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import kaocheng.exchange.sheet.Column.Kind;
import kaocheng.exchange.sheet.Column.Medium;
import kaocheng.model.Outcome;
import kaocheng.model.card.GoalLine;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.card.Result;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;
import kaocheng.model.text.Language;
import kaocheng.wording.TableWord;

/**
 * The forms on which a department answers to its scores: the feedback form (反馈意见) to all of them,
 * and the record of appeals (申诉复核登记) for those that fell short of full points.
 */
public final class AnswerSheet {
  private static final int FONT_SIZE = 10;

  private final Scorecard card;
  private final Say say;
  private final Rounding stored;

  private AnswerSheet(Scorecard card, Language language) {
    this.card = card;
    this.say = Say.in(language);
    this.stored = card.cycle().policy().stored();
  }

  /** The form on which the department says what it thinks of each score. */
  public static Sheet feedback(Scorecard card, Language language) {
    return new AnswerSheet(card, language).feedback();
  }

  /** The form on which appeals are written down, with what was scored before and after. */
  public static Sheet appeal(Scorecard card, Language language) {
    return new AnswerSheet(card, language).appeal();
  }

  private Sheet feedback() {
    return new Sheet(
        say.heading(card, TableWord.FEEDBACK, TableWord.FEEDBACK_TITLE, FONT_SIZE),
        facts(),
        List.of(
            say.column(TableWord.GOAL_TITLE, Medium.BOTH, Kind.TEXT, 22),
            say.column(TableWord.INDICATOR, Medium.BOTH, Kind.WORD, 8),
            say.column(TableWord.INDICATOR_NAME, Medium.BOTH, Kind.TEXT, 26),
            say.column(TableWord.MEASURED, Medium.BOTH, Kind.TEXT, 18),
            say.column(TableWord.STATE, Medium.BOTH, Kind.TEXT, 14),
            say.column(TableWord.SCORE, Medium.BOTH, Kind.FIGURE, 12),
            say.column(TableWord.WEIGHT, Medium.BOTH, Kind.WORD, 8),
            say.column(TableWord.AGREED, Medium.PAPER, Kind.WORD, 12),
            say.column(TableWord.OPINION, Medium.PAPER, Kind.TEXT, 46)),
        rows(false, List.of(Cell.text(say.word(TableWord.YES_OR_NO)), Cell.BLANK)),
        totals(card, say),
        new Sheet.Closing(
            List.of(say.word(TableWord.NOTE_FEEDBACK)),
            List.of(
                say.box(
                    TableWord.OPINION_OF_DEPARTMENT, TableWord.SIGN_SEAL, TableWord.SIGN_LEADER),
                say.box(TableWord.SIGN_OFFICE, TableWord.SIGN_SEAL, TableWord.SIGN_LEADER))));
  }

  private Sheet appeal() {
    return new Sheet(
        say.heading(card, TableWord.APPEAL, TableWord.APPEAL_TITLE, FONT_SIZE),
        facts(),
        List.of(
            say.column(TableWord.GOAL_TITLE, Medium.BOTH, Kind.TEXT, 20),
            say.column(TableWord.INDICATOR, Medium.BOTH, Kind.WORD, 8),
            say.column(TableWord.INDICATOR_NAME, Medium.BOTH, Kind.TEXT, 22),
            say.column(TableWord.MEASURED, Medium.BOTH, Kind.TEXT, 16),
            say.column(TableWord.STATE, Medium.BOTH, Kind.TEXT, 13),
            say.column(TableWord.SCORE_BEFORE, Medium.BOTH, Kind.FIGURE, 12),
            say.column(TableWord.WEIGHT, Medium.BOTH, Kind.WORD, 8),
            say.column(TableWord.CLAIM, Medium.PAPER, Kind.TEXT, 28),
            say.column(TableWord.DOCUMENT, Medium.PAPER, Kind.TEXT, 20),
            say.column(TableWord.DECISION, Medium.PAPER, Kind.TEXT, 24),
            say.column(TableWord.SCORE_AFTER, Medium.PAPER, Kind.FIGURE, 12)),
        rows(true, List.of(Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.BLANK)),
        totals(card, say),
        new Sheet.Closing(List.of(say.word(TableWord.NOTE_APPEAL)), signers(say)));
  }

  /** The boxes in which a record of appeals is signed. */
  static List<String> signers(Say say) {
    return List.of(
        say.box(TableWord.SIGN_DEPARTMENT, TableWord.SIGN_SEAL, TableWord.SIGN_LEADER),
        say.box(TableWord.SIGN_REVIEWER),
        say.box(TableWord.SIGN_OFFICE, TableWord.SIGN_SEAL, TableWord.SIGN_LEADER));
  }

  private List<Fact> facts() {
    return say.about(card);
  }

  private List<Row> rows(boolean shortOnly, List<Cell> room) {
    var rows = new ArrayList<Row>();
    card.goals()
        .forEach(
            goal ->
                goal.indicators().stream()
                    .filter(line -> !shortOnly || isShort(line))
                    .forEach(line -> rows.add(row(goal, line, room))));
    return rows;
  }

  /** Whether there is something to appeal against: what is not due yet has no score to change. */
  private static boolean isShort(IndicatorLine line) {
    return !(line.outcome() instanceof Outcome.NotDue)
        && line.tally().earned().value().compareTo(line.tally().declared().value()) < 0;
  }

  private Row row(GoalLine goal, IndicatorLine line, List<Cell> room) {
    var measured =
        line.outcome() instanceof Outcome.Scored scored
            ? Cell.text(say.measured(scored))
            : Cell.NONE;
    var score = line.score(stored);
    var cells =
        new ArrayList<Cell>(
            List.of(
                Cell.text(goal.goal().title()),
                Cell.text(line.indicator().key().number()),
                Cell.text(line.indicator().name()),
                measured,
                Cell.text(say.verdicts().reason(line.outcome())),
                score.map(exact -> Cell.number(exact.value(), stored)).orElse(Cell.NONE),
                Say.weight(line.tally().declared().value())));
    cells.addAll(room);
    return new Row(Level.INDICATOR, cells);
  }

  static List<Fact> totals(Scorecard card, Say say) {
    var published = card.cycle().policy().published();
    return List.of(
        say.fact(TableWord.TOTAL, Say.figure(card.result(), AnswerSheet::total, published)),
        say.fact(
            TableWord.RANK,
            Cell.text(say.verdicts().place(card.placement(), card.policy().ties()))),
        say.fact(TableWord.GRADE, Say.grade(card.placement())));
  }

  private static Rational total(Result.Total total) {
    return total.published().value();
  }
}
