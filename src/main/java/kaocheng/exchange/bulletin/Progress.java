package kaocheng.exchange.bulletin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kaocheng.exchange.sheet.Cell;
import kaocheng.exchange.sheet.Column.Kind;
import kaocheng.exchange.sheet.Fact;
import kaocheng.exchange.sheet.Level;
import kaocheng.exchange.sheet.Say;
import kaocheng.model.card.Scorecard;
import kaocheng.wording.BulletinWord;
import kaocheng.wording.TableWord;

/** How far the city has come: how many indicators are scored, missing, not due, not applicable. */
final class Progress {

  private Progress() {}

  static Bulletin.Chapter of(Edition edition) {
    var say = edition.say();
    var all = Counts.of(edition.cards());
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.KeyFigures(
            List.of(
                number(say, BulletinWord.DEPARTMENTS, all.departments()),
                number(say, BulletinWord.GOALS, all.goals()),
                number(say, BulletinWord.INDICATORS, all.indicators()),
                number(say, BulletinWord.SCORED, all.scored()),
                number(say, BulletinWord.MISSING, all.missing()),
                new Fact(say.word(TableWord.COVERAGE), Say.coverage(all.tally().coverage())))));
    blocks.add(new Block.Paragraph(summary(edition, all)));
    var table =
        new Tables(
                edition, say.word(BulletinWord.PROGRESS_TAB), say.word(BulletinWord.PROGRESS_TABLE))
            .column(TableWord.GROUP, Kind.TEXT, 26)
            .column(BulletinWord.DEPARTMENTS, Kind.FIGURE, 8)
            .column(BulletinWord.GOALS, Kind.FIGURE, 8)
            .column(BulletinWord.INDICATORS, Kind.FIGURE, 8)
            .column(BulletinWord.SCORED, Kind.FIGURE, 9)
            .column(BulletinWord.MET, Kind.FIGURE, 8)
            .column(BulletinWord.NOT_MET, Kind.FIGURE, 8)
            .column(BulletinWord.MISSING, Kind.FIGURE, 8)
            .column(BulletinWord.NOT_DUE, Kind.FIGURE, 8)
            .column(BulletinWord.NOT_APPLICABLE, Kind.FIGURE, 8)
            .column(BulletinWord.UNSCORABLE, Kind.FIGURE, 8)
            .column(TableWord.COVERAGE, Kind.FIGURE, 11)
            .note(say.word(BulletinWord.PROGRESS_NOTE));
    edition.groups().forEach((group, cards) -> row(table, Level.DEPARTMENT, group, cards));
    row(table, Level.TOTAL, say.word(BulletinWord.WHOLE_CITY), edition.cards());
    blocks.add(table.table());
    return new Bulletin.Chapter(BulletinWord.PROGRESS, blocks);
  }

  private static Fact number(Say say, BulletinWord name, long number) {
    return new Fact(say.word(name), Cell.number(number));
  }

  private static String summary(Edition edition, Counts all) {
    var say = edition.say();
    if (all.scored() == 0) {
      return say.said(
          BulletinWord.NOTHING_SCORED, edition.asOf(), all.departments(), all.indicators());
    }
    return say.said(
        BulletinWord.SUMMARY,
        edition.asOf(),
        all.indicators(),
        all.scored(),
        all.met(),
        all.notMet(),
        all.scored() - all.met() - all.notMet(),
        all.indicators() - all.scored(),
        all.missing(),
        all.notDue(),
        all.notApplicable());
  }

  private static void row(Tables table, Level level, String name, Collection<Scorecard> cards) {
    var counts = Counts.of(cards);
    table.row(
        level,
        Cell.text(name),
        Cell.number(counts.departments()),
        Cell.number(counts.goals()),
        Cell.number(counts.indicators()),
        Cell.number(counts.scored()),
        Cell.number(counts.met()),
        Cell.number(counts.notMet()),
        Cell.number(counts.missing()),
        Cell.number(counts.notDue()),
        Cell.number(counts.notApplicable()),
        Cell.number(counts.unscorable()),
        Say.coverage(counts.tally().coverage()));
  }
}
