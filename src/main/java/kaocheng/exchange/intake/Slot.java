package kaocheng.exchange.intake;

import kaocheng.exchange.table.FormulaGuard;
import kaocheng.exchange.table.GivenRow;

/**
 * Where a column stands in a file. It remembers the last text, because neighbouring rows mostly say
 * the same in most columns.
 */
final class Slot {
  static final int ABSENT = -1;

  private final Column column;
  private final int place;
  private final String heading;
  private final Protection protection;
  private String last = "";

  Slot(Column column, int place, String heading, Protection protection) {
    this.column = column;
    this.place = place;
    this.heading = heading;
    this.protection = protection;
  }

  /** How a file keeps texts from being run as formulas. */
  enum Protection {
    NONE,
    APOSTROPHE
  }

  Column column() {
    return column;
  }

  /** The heading as the file writes it. */
  String heading() {
    return heading;
  }

  /** The cell's text in this row; empty where the row or the file has no such cell. */
  String text(GivenRow rows) {
    if (place == ABSENT || place >= rows.size()) {
      return "";
    }
    last = rows.text(place, last);
    return protection == Protection.APOSTROPHE ? FormulaGuard.removed(last) : last;
  }
}
