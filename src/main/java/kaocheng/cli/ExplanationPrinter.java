package kaocheng.cli;

import kaocheng.model.Outcome;
import kaocheng.model.card.GoalLine;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.card.Scorecard;
import kaocheng.model.card.Tally;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rounding;
import kaocheng.model.figure.Unit;
import kaocheng.usecase.Assessment;
import kaocheng.usecase.Trial;
import kaocheng.wording.Explanation;
import kaocheng.wording.Figures;
import kaocheng.wording.Verdicts;

/** Prints the derivation of each point, indented as deep as the calculation is. */
final class ExplanationPrinter {
  private final Terminal terminal;
  private final Explanation explanation;
  private final Verdicts verdicts;
  private final Figures figures;
  private final WayUpPrinter wayUp;

  ExplanationPrinter(Terminal terminal) {
    this.terminal = terminal;
    this.explanation = Explanation.in(terminal.language());
    this.verdicts = Verdicts.in(terminal.language());
    this.figures = Figures.in(terminal.language());
    this.wayUp = new WayUpPrinter(terminal);
  }

  /** The whole card: every goal, and the way up to total and rank. */
  void print(Scorecard card, Assessment assessment) {
    printHead(card);
    for (var category : card.categories()) {
      terminal.blank();
      terminal.print("== " + verdicts.category(category.category()));
      category.goals().forEach(goal -> printGoal(card, goal));
      printSum(Said.CATEGORY_SUM, Said.CATEGORY_SUM_OF_NOTHING, category.tally(), stored(card));
    }
    wayUp.print(card, assessment);
  }

  /** One goal of the card, and the way up. */
  void print(Scorecard card, GoalLine goal, Assessment assessment) {
    printHead(card);
    printGoal(card, goal);
    wayUp.print(card, assessment);
  }

  private void printHead(Scorecard card) {
    terminal.say(
        Said.DEPARTMENT_LINE,
        card.department().code(),
        card.department().name(),
        card.cycle().year(),
        verdicts.quarter(card.quarter()),
        verdicts.standing(card.quarter()));
  }

  private void printGoal(Scorecard card, GoalLine line) {
    var goal = line.goal();
    terminal.blank();
    terminal.say(
        Said.GOAL_LINE,
        goal.key().number(),
        goal.title(),
        figures.figure(goal.weight(), Unit.POINTS));
    terminal.say(Said.WORDING_LINE, goal.wording());
    line.indicators().forEach(indicator -> printIndicator(card, indicator));
    printSum(Said.GOAL_SUM, Said.GOAL_SUM_OF_NOTHING, line.tally(), stored(card));
  }

  private void printIndicator(Scorecard card, IndicatorLine line) {
    var indicator = line.indicator();
    terminal.blank();
    terminal.say(Said.INDICATOR_LINE, indicator.key().number(), indicator.name());
    if (!indicator.definition().isBlank()) {
      terminal.say(Said.DEFINITION_LINE, indicator.definition());
    }
    print(line, card.cycle().policy().stored());
  }

  /** A rule that was tried out: how it ended, then the rule and the calculation. */
  void print(Trial.Judged trial) {
    var met = trial.outcome().met();
    terminal.say(
        Said.TRY_MET, terminal.text(met.map(is -> is ? Said.YES : Said.NO).orElse(Said.NOT_KNOWN)));
    trial
        .score()
        .ifPresentOrElse(
            score ->
                terminal.say(Said.TRY_SCORE, Figures.decimals(score.value(), Trial.rounding())),
            () -> terminal.say(Said.TRY_NO_SCORE, verdicts.withoutQuarters(trial.outcome())));
    print(trial.line(), Trial.rounding());
  }

  private void print(IndicatorLine line, Rounding rounding) {
    var indicator = line.indicator();
    terminal.say(Said.TARGET_LINE, terminal.words().sentence(indicator.target()));
    terminal.say(
        Said.METHOD_LINE,
        terminal.words().sentence(indicator.method()),
        figures.figure(indicator.weight(), Unit.POINTS));
    if (line.outcome() instanceof Outcome.Scored(var measured, var judgement, var points)) {
      if (judgement != null) {
        var verdict = explanation.tree(judgement.verdict()).getFirst();
        terminal.say(Said.VERDICT_LINE, verdicts.reason(line.outcome()), verdict.reason());
      }
      line.score(rounding).ifPresent(score -> printTree(score, "    "));
    } else {
      terminal.say(Said.STATE_LINE, verdicts.reason(line.outcome()));
    }
  }

  private void printTree(Derivation derivation, String indent) {
    for (var line : explanation.tree(derivation)) {
      terminal.print(
          indent
              + "  ".repeat(line.depth())
              + line.name()
              + " "
              + line.value()
              + "  ← "
              + line.reason());
    }
  }

  private static Rounding stored(Scorecard card) {
    return card.cycle().policy().stored();
  }

  private void printSum(Said said, Said ofNothing, Tally tally, Rounding stored) {
    if (tally.scored().value().signum() == 0) {
      terminal.say(ofNothing, figures.value(tally.declared()));
      return;
    }
    terminal.say(
        said,
        Figures.decimals(tally.earned().value(), stored),
        figures.value(tally.scored()),
        figures.value(tally.declared()));
  }
}
