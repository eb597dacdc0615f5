package kaocheng.exchange.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaocheng.exchange.sheet.Cell;
import kaocheng.exchange.sheet.Column.Kind;
import kaocheng.exchange.sheet.Level;
import kaocheng.exchange.sheet.Say;
import kaocheng.exchange.sheet.Tone;
import kaocheng.model.Department;
import kaocheng.model.Outcome;
import kaocheng.model.card.GoalLine;
import kaocheng.wording.BulletinWord;
import kaocheng.wording.TableWord;

/** What was not reported, and what was reported but cannot be scored. */
final class Unknown {
  private final Edition edition;
  private final Say say;

  private Unknown(Edition edition) {
    this.edition = edition;
    this.say = edition.say();
  }

  static Bulletin.Chapter of(Edition edition) {
    return new Bulletin.Chapter(BulletinWord.UNKNOWN, new Unknown(edition).blocks());
  }

  private List<Block> blocks() {
    var counts = Counts.of(edition.cards());
    if (counts.missing() + counts.unscorable() == 0) {
      return List.of(new Block.Paragraph(say.word(BulletinWord.NONE_UNKNOWN)));
    }
    var blocks = new ArrayList<Block>();
    var silent =
        edition.cards().stream()
            .filter(
                card -> card.indicators().anyMatch(one -> one.outcome() instanceof Outcome.Missing))
            .count();
    blocks.add(
        new Block.Paragraph(
            say.said(BulletinWord.UNKNOWN_SUMMARY, silent, counts.missing(), counts.unscorable())));
    var table =
        new Tables(
                edition, say.word(BulletinWord.UNKNOWN_TAB), say.word(BulletinWord.UNKNOWN_TABLE))
            .column(TableWord.DEPARTMENT, Kind.TEXT, 24)
            .column(BulletinWord.GOAL, Kind.TEXT, 26)
            .column(BulletinWord.INDICATOR, Kind.TEXT, 30)
            .column(TableWord.WEIGHT, Kind.FIGURE, 7)
            .column(TableWord.STATE, Kind.TEXT, 34)
            .note(say.word(BulletinWord.UNKNOWN_NOTE));
    for (var card : edition.cards()) {
      card.goals().forEach(goal -> add(table, card.department(), goal));
    }
    blocks.add(table.table());
    return blocks;
  }

  private void add(Tables table, Department department, GoalLine goal) {
    for (var line : goal.indicators()) {
      tone(line.outcome())
          .ifPresent(
              tone ->
                  table.row(
                      Level.INDICATOR,
                      Cell.text(department.name()),
                      Lagging.goal(goal),
                      Lagging.indicator(line),
                      Say.weight(line.tally().declared().value()),
                      new Cell.Text(say.verdicts().reason(line.outcome()), tone)));
    }
  }

  private static Optional<Tone> tone(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Missing _ -> Optional.of(Tone.MISSING);
      case Outcome.Unscorable _ -> Optional.of(Tone.UNSCORABLE);
      case Outcome.Scored _, Outcome.NotApplicable _, Outcome.NotDue _ -> Optional.empty();
    };
  }
}
