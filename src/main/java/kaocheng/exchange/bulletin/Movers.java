package kaocheng.exchange.bulletin;

import java.util.Comparator;
import java.util.List;
import kaocheng.exchange.sheet.Cell;
import kaocheng.exchange.sheet.Column.Kind;
import kaocheng.exchange.sheet.Level;
import kaocheng.exchange.sheet.Say;
import kaocheng.model.figure.Rational;
import kaocheng.wording.BulletinWord;
import kaocheng.wording.TableWord;

/** Who gained and who lost most since the quarter before. */
final class Movers {
  private static final int MOST = 5;

  private Movers() {}

  /** A department that moved, and by how many points. */
  private record Mover(Movement movement, Rational points) {
    private static final Comparator<Mover> BY_GAIN =
        Comparator.comparing(Mover::points)
            .reversed()
            .thenComparing(one -> one.movement().now().department().code());

    Rational far() {
      return points.signum() < 0 ? points.negated() : points;
    }
  }

  static Bulletin.Chapter of(Edition edition) {
    return new Bulletin.Chapter(BulletinWord.MOVERS, List.of(block(edition)));
  }

  private static Block block(Edition edition) {
    var say = edition.say();
    if (edition.quarters().size() < 2) {
      return new Block.Paragraph(say.word(BulletinWord.NO_QUARTER_BEFORE));
    }
    var movers =
        edition.cards().stream()
            .map(card -> new Movement(card, edition.before(card)))
            .flatMap(one -> one.points().stream().map(points -> new Mover(one, points)))
            .sorted(Mover.BY_GAIN)
            .toList();
    if (movers.isEmpty()) {
      return new Block.Paragraph(say.word(BulletinWord.NOTHING_TO_COMPARE));
    }
    var gains = most(movers.stream().filter(one -> one.points().signum() > 0).toList());
    var losses = most(movers.reversed().stream().filter(one -> one.points().signum() < 0).toList());
    if (gains.isEmpty() && losses.isEmpty()) {
      return new Block.Paragraph(say.word(BulletinWord.NOBODY_MOVED));
    }
    return table(edition, gains, losses);
  }

  /** The first few, and whoever moved as much as the last of them. */
  private static List<Mover> most(List<Mover> movers) {
    return movers.size() <= MOST
        ? movers
        : movers.stream()
            .filter(one -> one.far().compareTo(movers.get(MOST - 1).far()) >= 0)
            .toList();
  }

  private static Block table(Edition edition, List<Mover> gains, List<Mover> losses) {
    var say = edition.say();
    var table =
        new Tables(edition, say.word(BulletinWord.MOVERS_TAB), say.word(BulletinWord.MOVERS_TABLE))
            .column(BulletinWord.DIRECTION, Kind.WORD, 8)
            .column(TableWord.DEPARTMENT, Kind.TEXT, 28)
            .column(TableWord.GROUP, Kind.TEXT, 22)
            .column(BulletinWord.TOTAL_BEFORE, Kind.FIGURE, 12)
            .column(BulletinWord.TOTAL_POINTS, Kind.FIGURE, 12)
            .column(BulletinWord.POINTS_MOVED, Kind.FIGURE, 12)
            .column(BulletinWord.PLACES_MOVED, Kind.WORD, 10)
            .note(say.said(BulletinWord.MOVERS_NOTE, MOST));
    gains.forEach(one -> row(table, edition, one));
    losses.forEach(one -> row(table, edition, one));
    return table.table();
  }

  private static void row(Tables table, Edition edition, Mover mover) {
    var say = edition.say();
    var card = mover.movement().now();
    var word = mover.points().signum() > 0 ? BulletinWord.GAIN : BulletinWord.LOSS;
    table.row(
        Level.DEPARTMENT,
        Cell.text(say.word(word)),
        Cell.text(card.department().name()),
        Cell.text(card.department().group()),
        mover.movement().totalBefore(edition.published()),
        Say.figure(card.result(), total -> total.published().value(), edition.published()),
        mover.movement().pointsCell(edition.published()),
        mover.movement().placesCell(say));
  }
}
