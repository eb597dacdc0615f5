package kaocheng.exchange.bulletin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import kaocheng.exchange.chart.CellChart;
import kaocheng.exchange.sheet.Cell;
import kaocheng.exchange.sheet.Leaf;
import kaocheng.exchange.sheet.Sheet;
import kaocheng.exchange.sheet.SheetChart;
import kaocheng.exchange.sheet.Strip;
import kaocheng.exchange.sheet.XlsxWriter;
import kaocheng.wording.BulletinWord;
import kaocheng.wording.TableWord;

/**
 * Writes the tables of a bulletin as one workbook, in which its charts are drawn from the cells.
 */
public final class BulletinWorkbook {
  private static final int NAME = 1;
  private static final int TOTAL = 2;

  private final Edition edition;

  private BulletinWorkbook(Edition edition) {
    this.edition = edition;
  }

  /** The whole file; the same bulletin always gives the same bytes. */
  public static byte[] bytes(Edition edition) {
    var leaves = new BulletinWorkbook(edition).leaves();
    return XlsxWriter.charted(edition.about().title(), leaves);
  }

  private List<Leaf> leaves() {
    var groups = new HashMap<String, String>();
    for (var group : edition.groups().keySet()) {
      groups.put(edition.say().said(BulletinWord.RANKING_TAB, group), group);
    }
    var leaves = new ArrayList<Leaf>();
    for (var plain : Bulletin.of(edition).tables()) {
      var table = edition.vouched(plain);
      var group = groups.get(table.heading().tab());
      leaves.add(group == null ? Leaf.plain(table) : ranking(table, group));
    }
    leaves.addAll(Trends.of(edition));
    return leaves;
  }

  /** The ranking table with its bars. */
  private Leaf ranking(Sheet table, String group) {
    var rows = table.rows().size();
    if (IntStream.range(0, rows).noneMatch(row -> hasTotal(table, row))) {
      return Leaf.plain(table);
    }
    var say = edition.say();
    var title = say.said(BulletinWord.RANKING_OF, group);
    var titles =
        new CellChart.Titles(say.word(TableWord.DEPARTMENT), say.word(BulletinWord.TOTAL_POINTS));
    var bars =
        new SheetChart.Line(
            Strip.cell(Strip.HEADS, TOTAL), Strip.down(NAME, rows), Strip.down(TOTAL, rows));
    var caption = edition.caption(title, say.word(BulletinWord.POINTS));
    var chart = new SheetChart(CellChart.Shape.BARS, caption, titles, List.of(bars));
    return new Leaf(table, List.of(chart), List.of());
  }

  private static boolean hasTotal(Sheet table, int row) {
    return table.rows().get(row).cells().get(TOTAL) instanceof Cell.Figure;
  }
}
