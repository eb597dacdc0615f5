package kaocheng.exchange.bulletin;

import java.util.ArrayList;
import java.util.List;
import kaocheng.exchange.sheet.Cell;
import kaocheng.exchange.sheet.Column;
import kaocheng.exchange.sheet.Column.Kind;
import kaocheng.exchange.sheet.Column.Medium;
import kaocheng.exchange.sheet.Level;
import kaocheng.exchange.sheet.Row;
import kaocheng.exchange.sheet.Sheet;
import kaocheng.model.text.Key;

/** A table of the bulletin in the making. */
final class Tables {
  private static final int FONT_SIZE = 10;

  private final Edition edition;
  private final String tab;
  private final String title;
  private final List<Column> columns = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  Tables(Edition edition, String tab, String title) {
    this.edition = edition;
    this.tab = tab;
    this.title = title;
  }

  Tables column(Key head, Kind kind, int width) {
    columns.add(new Column(edition.say().word(head), Medium.BOTH, kind, width));
    return this;
  }

  Tables row(Level level, Cell... cells) {
    rows.add(new Row(level, List.of(cells)));
    return this;
  }

  Tables note(String note) {
    notes.add(note);
    return this;
  }

  Block.Table table() {
    var about = edition.about();
    var heading =
        new Sheet.Heading(about.language(), tab, title, about.title(), edition.asOf(), FONT_SIZE);
    var closing = new Sheet.Closing(notes, List.of());
    return new Block.Table(new Sheet(heading, edition.facts(), columns, rows, List.of(), closing));
  }
}
