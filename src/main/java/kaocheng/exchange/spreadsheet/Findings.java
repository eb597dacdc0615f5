package kaocheng.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import kaocheng.model.text.Message;

/** What is found out about a sheet while it is read from its first row to its last. */
final class Findings {
  private static final int MOST_AREAS = 100_000;

  private final Some formulas = new Some();
  private final Some notComputed = new Some();
  private final Some hiddenRows = new Some();
  private final TreeSet<Integer> hiddenColumns = new TreeSet<>();
  private final List<Area> areas = new ArrayList<>();
  private boolean anything;
  private int width;

  /** Some of many, counted, the first few named. */
  private static final class Some {
    private static final int NAMED = 5;

    private final List<String> first = new ArrayList<>();
    private int count;

    void add(String name) {
      count++;
      if (first.size() < NAMED) {
        first.add(name);
      }
    }

    boolean isFull() {
      return first.size() == NAMED;
    }

    void more() {
      count++;
    }

    void tell(SheetNotice notice, List<Message> notices) {
      if (count > 0) {
        var more = count > first.size() ? " …" : "";
        notices.add(Message.of(notice, count, String.join(", ", first) + more));
      }
    }
  }

  void formula(int row, int column) {
    count(formulas, row, column);
  }

  void notComputed(int row, int column) {
    count(notComputed, row, column);
  }

  private static void count(Some some, int row, int column) {
    if (some.isFull()) {
      some.more();
    } else {
      some.add(CellNames.of(row, column));
    }
  }

  void hiddenRow(int row) {
    hiddenRows.add(Integer.toString(row));
  }

  void hiddenColumns(int first, int last) {
    for (var column = first; column <= Math.min(last, RowCells.MOST_CELLS); column++) {
      hiddenColumns.add(column);
    }
  }

  /** Whether there is room for one more merged area. */
  boolean merged(Area area) {
    if (!area.isOneCell()) {
      areas.add(area);
    }
    return areas.size() <= MOST_AREAS;
  }

  /** A row that says something, up to its last cell. */
  void row(RowCells cells) {
    anything |= !cells.isBlank();
    width = Math.max(width, cells.size());
  }

  boolean isAnything() {
    return anything;
  }

  List<Area> areas() {
    return areas;
  }

  List<Message> notices() {
    var notices = new ArrayList<Message>();
    formulas.tell(SheetNotice.FORMULAS, notices);
    notComputed.tell(SheetNotice.NOT_COMPUTED, notices);
    some(areas.stream().map(Area::name).toList()).tell(SheetNotice.MERGED, notices);
    hiddenRows.tell(SheetNotice.HIDDEN_ROWS, notices);
    var columns = hiddenColumns.headSet(width).stream().map(CellNames::column).toList();
    some(columns).tell(SheetNotice.HIDDEN_COLUMNS, notices);
    return notices;
  }

  static List<Message> hiddenSheets(List<String> names) {
    var notices = new ArrayList<Message>();
    some(names).tell(SheetNotice.HIDDEN_SHEETS, notices);
    return notices;
  }

  private static Some some(List<String> names) {
    var some = new Some();
    names.forEach(some::add);
    return some;
  }
}
