package kaocheng.exchange.bulletin;

import java.util.ArrayList;
import java.util.List;
import kaocheng.exchange.chart.Figure;
import kaocheng.exchange.chart.RankingBars;
import kaocheng.exchange.sheet.Cell;
import kaocheng.exchange.sheet.Column.Kind;
import kaocheng.exchange.sheet.Level;
import kaocheng.exchange.sheet.Say;
import kaocheng.exchange.sheet.Tone;
import kaocheng.model.card.Placement;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Unit;
import kaocheng.wording.BulletinWord;
import kaocheng.wording.Figures;
import kaocheng.wording.TableWord;

/** The ranking of each group, with the movement against the quarter before. */
final class Rankings {
  private static final int BLOCKS = 3;

  private final Edition edition;
  private final Say say;

  private Rankings(Edition edition) {
    this.edition = edition;
    this.say = edition.say();
  }

  static Bulletin.Chapter of(Edition edition) {
    return new Bulletin.Chapter(BulletinWord.RANKINGS, new Rankings(edition).blocks());
  }

  private List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    if (edition.cards().isEmpty()) {
      blocks.add(new Block.Paragraph(say.word(BulletinWord.NO_DEPARTMENTS)));
    }
    edition
        .groups()
        .forEach(
            (group, cards) -> {
              var number = edition.numeral(blocks.size() / BLOCKS);
              blocks.add(new Block.Heading(say.said(BulletinWord.PART, number, group), 2));
              blocks.add(new Block.Pictures(List.of(bars(group, cards))));
              blocks.add(table(group, cards));
            });
    return blocks;
  }

  private Block.Picture bars(String group, List<Scorecard> cards) {
    var title = say.said(BulletinWord.RANKING_OF, group);
    var heads =
        new RankingBars.Heads(
            say.word(TableWord.RANK),
            say.word(TableWord.DEPARTMENT),
            say.word(TableWord.TOTAL),
            say.word(TableWord.GRADE));
    var unit = say.word(BulletinWord.POINTS);
    var bars = cards.stream().map(this::bar).toList();
    return new Block.Picture(
        title, new RankingBars(edition.caption(title, unit), heads, bars).drawing());
  }

  private RankingBars.Bar bar(Scorecard card) {
    var total =
        Movement.total(card)
            .map(
                points ->
                    Edition.known(
                        points, Unit.POINTS, Figures.decimals(points, edition.published())))
            .orElseGet(() -> new Figure.Gap(reason(card)));
    var name = card.department().name();
    return switch (card.placement()) {
      case Placement.Ranked ranked ->
          new RankingBars.Bar(Cell.digits(say.rank(card)), name, total, ranked.grade());
      case Placement.Unranked _ ->
          new RankingBars.Bar("—", name, total, say.word(BulletinWord.UNRANKED));
    };
  }

  private String reason(Scorecard card) {
    return card.placement() instanceof Placement.Unranked(var because) ? say.word(because) : "";
  }

  private Block table(String group, List<Scorecard> cards) {
    var published = edition.published();
    var table =
        new Tables(
                edition,
                say.said(BulletinWord.RANKING_TAB, group),
                say.said(BulletinWord.RANKING_TABLE, group))
            .column(TableWord.RANK, Kind.WORD, 8)
            .column(TableWord.DEPARTMENT, Kind.TEXT, 28)
            .column(BulletinWord.TOTAL_POINTS, Kind.FIGURE, 11)
            .column(TableWord.GRADE, Kind.WORD, 9)
            .column(BulletinWord.RANK_BEFORE, Kind.WORD, 9)
            .column(BulletinWord.TOTAL_BEFORE, Kind.FIGURE, 11)
            .column(BulletinWord.PLACES_MOVED, Kind.WORD, 10)
            .column(BulletinWord.POINTS_MOVED, Kind.FIGURE, 11)
            .column(TableWord.COVERAGE, Kind.FIGURE, 11)
            .column(TableWord.REMARK, Kind.TEXT, 18)
            .note(say.said(BulletinWord.RANKING_NOTE, published.decimals()));
    for (var card : cards) {
      var movement = new Movement(card, edition.before(card));
      table.row(
          Level.DEPARTMENT,
          say.rank(card),
          Cell.text(card.department().name()),
          Say.figure(card.result(), total -> total.published().value(), published),
          Say.grade(card.placement()),
          movement.rankBefore(say),
          movement.totalBefore(published),
          movement.placesCell(say),
          movement.pointsCell(published),
          Say.coverage(card.tally().coverage()),
          remark(card));
    }
    return table.table();
  }

  private Cell remark(Scorecard card) {
    return switch (card.placement()) {
      case Placement.Unranked(var because) -> new Cell.Text(say.word(because), Tone.MISSING);
      case Placement.Ranked ranked ->
          ranked.sharing() > 0 ? say.text(TableWord.SHARED_WITH, ranked.sharing()) : Cell.BLANK;
    };
  }
}
