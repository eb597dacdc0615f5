package kaocheng.exchange.bulletin;

import java.util.List;
import java.util.stream.Stream;
import kaocheng.exchange.sheet.Cell;
import kaocheng.exchange.sheet.Column.Kind;
import kaocheng.exchange.sheet.Level;
import kaocheng.exchange.sheet.Say;
import kaocheng.exchange.sheet.Tone;
import kaocheng.model.Department;
import kaocheng.model.Outcome;
import kaocheng.model.card.GoalLine;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Derivation.Worked;
import kaocheng.model.figure.Term;
import kaocheng.wording.BulletinWord;
import kaocheng.wording.TableWord;

/** What is not met, or lags behind what the pace asks by now. */
final class Lagging {

  private Lagging() {}

  /** An indicator that has not met its target. */
  record Behind(Department department, GoalLine goal, IndicatorLine line, Outcome.Scored scored) {

    Derivation bound() {
      var judgement = scored.judgement();
      if (judgement == null) {
        throw new IllegalStateException("not judged: " + line);
      }
      return judgement.bound();
    }

    /** Whether only a part of the year's target was asked, by its pace. */
    boolean isPaced() {
      return bound() instanceof Worked worked
          && worked.inputs().stream().anyMatch(input -> input.label().term() == Term.SHARE_OF_YEAR);
    }
  }

  static List<Behind> behind(Edition edition) {
    return edition.cards().stream().flatMap(Lagging::behind).toList();
  }

  private static Stream<Behind> behind(Scorecard card) {
    return card.goals().flatMap(goal -> behind(card.department(), goal));
  }

  private static Stream<Behind> behind(Department department, GoalLine goal) {
    return goal.indicators().stream()
        .flatMap(
            line ->
                line.outcome() instanceof Outcome.Scored scored
                        && scored.met().filter(met -> !met).isPresent()
                    ? Stream.of(new Behind(department, goal, line, scored))
                    : Stream.of());
  }

  static Bulletin.Chapter of(Edition edition) {
    var behind = behind(edition);
    var blocks =
        behind.isEmpty()
            ? List.<Block>of(new Block.Paragraph(edition.say().word(BulletinWord.NONE_LAGGING)))
            : List.of(new Block.Paragraph(summary(edition, behind)), table(edition, behind));
    return new Bulletin.Chapter(BulletinWord.LAGGING, blocks);
  }

  private static String summary(Edition edition, List<Behind> behind) {
    return edition
        .say()
        .said(
            BulletinWord.LAGGING_SUMMARY,
            behind.stream().map(Behind::department).distinct().count(),
            behind.stream().map(one -> one.goal().goal().key()).distinct().count(),
            behind.size(),
            behind.stream().filter(Behind::isPaced).count());
  }

  private static Block table(Edition edition, List<Behind> behind) {
    var say = edition.say();
    var table =
        new Tables(
                edition, say.word(BulletinWord.LAGGING_TAB), say.word(BulletinWord.LAGGING_TABLE))
            .column(TableWord.DEPARTMENT, Kind.TEXT, 18)
            .column(BulletinWord.GOAL, Kind.TEXT, 20)
            .column(BulletinWord.INDICATOR, Kind.TEXT, 22)
            .column(TableWord.TARGET, Kind.TEXT, 20)
            .column(BulletinWord.ASKED_BY_NOW, Kind.TEXT, 12)
            .column(TableWord.MEASURED, Kind.TEXT, 14)
            .column(TableWord.SCORE, Kind.FIGURE, 9)
            .column(TableWord.WEIGHT, Kind.FIGURE, 6)
            .column(TableWord.STATE, Kind.WORD, 10)
            .note(say.word(BulletinWord.LAGGING_NOTE));
    var stored = edition.cycle().policy().stored();
    for (var one : behind) {
      var indicator = one.line().indicator();
      var state = one.isPaced() ? BulletinWord.BEHIND_PACE : BulletinWord.NOT_MET;
      table.row(
          Level.INDICATOR,
          Cell.text(one.department().name()),
          goal(one.goal()),
          indicator(one.line()),
          Cell.text(say.words().sentence(indicator.target())),
          Cell.text(say.figures().value(one.bound())),
          Cell.text(say.measured(one.scored())),
          one.line()
              .score(stored)
              .map(score -> Cell.number(score.value(), stored))
              .orElse(Cell.NONE),
          Say.weight(one.line().tally().declared().value()),
          new Cell.Text(say.word(state), Tone.NOT_MET));
    }
    return table.table();
  }

  static Cell goal(GoalLine goal) {
    return Cell.text(goal.goal().key().number() + " " + goal.goal().title());
  }

  static Cell indicator(IndicatorLine line) {
    return Cell.text(line.indicator().key().number() + " " + line.indicator().name());
  }
}
