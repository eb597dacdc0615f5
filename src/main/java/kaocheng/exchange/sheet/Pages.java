package kaocheng.exchange.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Shares rows out among pages, so that a heading stays with what it heads and a sum with what it
 * sums up. The first rows, down to the heads of the columns, stand on the first page; the heads
 * alone on all others.
 */
final class Pages {
  private final double room;
  private final double repeated;
  private final List<Integer> breaks = new ArrayList<>();
  private double left;

  /** A row: how tall it is, and whether the next one has to stand on the same page. */
  record Line(double height, boolean keepsNext) {}

  private Pages(double room, double repeated) {
    this.room = room;
    this.repeated = repeated;
    this.left = room;
  }

  /** The rows that begin a new page, given what fits on a page and which row is repeated. */
  static List<Integer> breaks(List<Line> lines, double room, int repeatedRow) {
    var pages = new Pages(room, lines.get(repeatedRow).height());
    var from = 0;
    var height = 0.0;
    for (var i = 0; i < lines.size(); i++) {
      height += lines.get(i).height();
      if (!lines.get(i).keepsNext()) {
        pages.place(from, height);
        from = i + 1;
        height = 0;
      }
    }
    return pages.breaks;
  }

  private void place(int row, double height) {
    if (height > left && row > 0) {
      breaks.add(row);
      left = room - repeated;
    }
    left -= height;
  }
}
