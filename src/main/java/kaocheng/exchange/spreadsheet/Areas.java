package kaocheng.exchange.spreadsheet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** The merged areas of a sheet; while the rows pass by, each cell gets the text of the first. */
final class Areas {
  private static final Comparator<Area> BY_PLACE =
      Comparator.comparingInt(Area::firstRow).thenComparingInt(Area::firstColumn);

  private final List<Area> areas;

  private Areas(List<Area> areas) {
    this.areas = areas;
  }

  static Areas of(List<Area> areas) {
    return new Areas(areas.stream().sorted(BY_PLACE).toList());
  }

  /** Whether a cell is in two areas, so that nobody could say which text it has. */
  boolean overlap() {
    var open = new TreeMap<Integer, Area>();
    var ending = new PriorityQueue<>(Comparator.comparingInt(Area::lastRow));
    for (var area : areas) {
      while (!ending.isEmpty() && ending.element().lastRow() < area.firstRow()) {
        open.remove(ending.remove().firstColumn());
      }
      var before = open.floorEntry(area.lastColumn());
      if (before != null && before.getValue().lastColumn() >= area.firstColumn()) {
        return true;
      }
      open.put(area.firstColumn(), area);
      ending.add(area);
    }
    return false;
  }

  Filling filling() {
    return new Filling();
  }

  /** One passage over the rows. */
  final class Filling {
    private final Map<Area, String> open = new HashMap<>();
    private int next;
    private long filled;

    /** Gives the cells of a row what the first cell of their area says. */
    void fill(int row, RowCells cells) {
      if (next == areas.size() && open.isEmpty()) {
        return;
      }
      open.keySet().removeIf(area -> area.lastRow() < row);
      while (next < areas.size() && areas.get(next).firstRow() <= row) {
        var area = areas.get(next++);
        var text = area.firstRow() == row ? cells.text(area.firstColumn()) : "";
        if (!text.isEmpty()) {
          open.put(area, text);
        }
      }
      open.forEach((area, text) -> fill(area, text, cells));
    }

    private void fill(Area area, String text, RowCells cells) {
      var last = Math.min(area.lastColumn(), RowCells.MOST_CELLS - 1);
      for (var column = area.firstColumn(); column <= last; column++) {
        cells.put(column, text);
        filled++;
      }
    }

    /** How many cells were given a text so far. */
    long filled() {
      return filled;
    }
  }
}
