package kaocheng.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kaocheng.model.card.CategoryLine;
import kaocheng.model.card.GoalLine;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.card.Result;
import kaocheng.model.card.Scorecard;
import kaocheng.model.card.Tally;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;
import kaocheng.model.text.Language;
import kaocheng.wording.TableWord;

/** The assessment sheet (考核评分表) of one department as of a quarter. */
public final class AssessmentSheet {
  private static final int FONT_SIZE = 9;

  private final Scorecard card;
  private final Say say;
  private final IndicatorCells indicators;
  private final Rounding stored;
  private final List<Row> rows = new ArrayList<>();

  private AssessmentSheet(Scorecard card, References references, Language language) {
    this.card = card;
    this.say = Say.in(language);
    this.stored = card.cycle().policy().stored();
    this.indicators = new IndicatorCells(say, references, stored);
  }

  public static Sheet of(Scorecard card, References references, Language language) {
    return new AssessmentSheet(card, references, language).sheet();
  }

  private Sheet sheet() {
    card.categories().forEach(this::addCategory);
    var heading = say.heading(card, TableWord.ASSESSMENT, TableWord.ASSESSMENT_TITLE, FONT_SIZE);
    var columns = AssessmentColumn.columns(say.words());
    return new Sheet(heading, say.about(card), columns, rows, totals(), closing());
  }

  private void addCategory(CategoryLine category) {
    var name = say.verdicts().category(category.category());
    var heading = AssessmentColumn.none();
    heading.put(AssessmentColumn.NUMBER, Cell.text(name));
    heading.put(AssessmentColumn.CATEGORY, Cell.text(name));
    AssessmentColumn.join(heading, AssessmentColumn.NUMBER, AssessmentColumn.EXPLANATION);
    rows.add(AssessmentColumn.row(Level.CATEGORY, heading));
    category.goals().forEach(goal -> addGoal(goal, name));
    var subtotal = AssessmentColumn.none();
    subtotal.put(AssessmentColumn.CATEGORY, Cell.text(name));
    var label = say.text(TableWord.CATEGORY_SUBTOTAL, name);
    rows.add(subtotal(Level.CATEGORY_SUBTOTAL, subtotal, label, category.tally()));
  }

  private void addGoal(GoalLine line, String category) {
    var goal = line.goal();
    var heading = AssessmentColumn.none();
    heading.put(AssessmentColumn.NUMBER, Cell.text(goal.key().number()));
    heading.put(AssessmentColumn.NAME, say.text(TableWord.GOAL_LINE, goal.title(), goal.wording()));
    nameGoal(heading, line, category);
    heading.put(AssessmentColumn.GOAL_WORDING, Cell.text(goal.wording()));
    AssessmentColumn.join(heading, AssessmentColumn.NAME, AssessmentColumn.EXPLANATION);
    rows.add(AssessmentColumn.row(Level.GOAL, heading));
    line.indicators().forEach(indicator -> addIndicator(indicator, line, category));
    var subtotal = AssessmentColumn.none();
    nameGoal(subtotal, line, category);
    var label = say.text(TableWord.GOAL_SUBTOTAL, goal.key().number());
    rows.add(subtotal(Level.GOAL_SUBTOTAL, subtotal, label, line.tally()));
  }

  private static void nameGoal(Map<AssessmentColumn, Cell> cells, GoalLine line, String category) {
    cells.put(AssessmentColumn.CATEGORY, Cell.text(category));
    cells.put(AssessmentColumn.GOAL, Cell.text(line.goal().key().number()));
    cells.put(AssessmentColumn.GOAL_TITLE, Cell.text(line.goal().title()));
  }

  private void addIndicator(IndicatorLine line, GoalLine goal, String category) {
    var cells = AssessmentColumn.none();
    nameGoal(cells, goal, category);
    indicators.fill(cells, line);
    rows.add(AssessmentColumn.row(Level.INDICATOR, cells));
  }

  private Row subtotal(Level level, Map<AssessmentColumn, Cell> cells, Cell label, Tally tally) {
    cells.put(AssessmentColumn.NUMBER, label);
    AssessmentColumn.join(cells, AssessmentColumn.NUMBER, AssessmentColumn.MET);
    cells.put(AssessmentColumn.SCORE, Say.earned(tally, stored));
    cells.put(AssessmentColumn.WEIGHT, Say.weight(tally.declared().value()));
    cells.put(
        AssessmentColumn.STATE,
        say.text(TableWord.SCORED_OF_DECLARED, tally.scored().value(), tally.declared().value()));
    AssessmentColumn.join(cells, AssessmentColumn.STATE, AssessmentColumn.EXPLANATION);
    return AssessmentColumn.row(level, cells);
  }

  private List<Fact> totals() {
    var published = card.cycle().policy().published();
    var rank = say.verdicts().place(card.placement(), card.policy().ties());
    return List.of(
        say.fact(TableWord.TOTAL, figure(total -> total.published().value(), published)),
        say.fact(TableWord.RANK, Cell.text(rank)),
        say.fact(TableWord.GRADE, Say.grade(card.placement())),
        new Fact(
            say.said(TableWord.TOTAL_KEPT, stored.decimals()),
            figure(total -> total.kept().value(), stored)),
        say.fact(TableWord.LOWEST, figure(Result.Total::lowest, published)),
        say.fact(TableWord.HIGHEST, figure(Result.Total::highest, published)),
        say.fact(TableWord.COVERAGE, Say.coverage(card.tally().coverage())),
        say.fact(TableWord.SCORED_WEIGHT, Say.weight(card.tally().scored().value())),
        say.fact(TableWord.APPLICABLE_WEIGHT, Say.weight(card.tally().applicable().value())),
        say.fact(TableWord.TO_NEXT_PLACE, Say.toNextPlace(card)));
  }

  private Cell figure(Function<Result.Total, Rational> figure, Rounding rounding) {
    return Say.figure(card.result(), figure, rounding);
  }

  private Sheet.Closing closing() {
    var notes = new ArrayList<String>();
    notes.add(say.unscored(card));
    var published = card.cycle().policy().published();
    notes.add(say.said(TableWord.NOTE_ROUNDING, stored.decimals(), published.decimals()));
    if (card.quarter().isProvisional()) {
      notes.add(say.word(TableWord.NOTE_PROVISIONAL));
    }
    notes.addAll(say.notices(card));
    card.findings().remarks().forEach(remark -> notes.add(say.words().say(remark)));
    for (var applied : card.findings().adjustments()) {
      notes.add(say.said(TableWord.NOTE_DECISION, say.statements().whole(applied)));
    }
    notes.add(say.policy(card));
    return new Sheet.Closing(
        notes,
        List.of(
            say.box(TableWord.SIGN_DEPARTMENT, TableWord.SIGN_SEAL, TableWord.SIGN_LEADER),
            say.box(TableWord.SIGN_ASSESSOR),
            say.box(TableWord.SIGN_REVIEWER),
            say.box(TableWord.SIGN_OFFICE, TableWord.SIGN_SEAL, TableWord.SIGN_LEADER)));
  }
}
