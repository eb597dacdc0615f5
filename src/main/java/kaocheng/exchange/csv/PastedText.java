package kaocheng.exchange.csv;

import java.util.ArrayList;
import java.util.List;
import kaocheng.exchange.table.Blanks;

/**
 * The cells of a block as a spreadsheet puts it on the clipboard: tabs between cells, line ends
 * between rows, and quotation marks only around a cell that holds one of these.
 */
public final class PastedText {
  private final String text;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private int at;

  private PastedText(String text) {
    this.text = text;
  }

  /** The rows from top to bottom, each with its cells; no row behind the last line end. */
  public static List<List<String>> rows(String text) {
    return new PastedText(text.replace("\r\n", "\n").replace('\r', '\n')).read();
  }

  private List<List<String>> read() {
    while (at < text.length()) {
      row.add(cell());
      if (at >= text.length() || text.charAt(at) == '\n') {
        endRow();
      } else if (at == text.length() - 1) {
        row.add("");
        endRow();
      }
      at++;
    }
    return rows;
  }

  private void endRow() {
    rows.add(List.copyOf(row));
    row = new ArrayList<>();
  }

  private String cell() {
    var end = quotedEnd();
    if (end > 0) {
      var inside = text.substring(at + 1, end - 1).replace("\"\"", "\"");
      at = end;
      return Blanks.without(inside);
    }
    var from = at;
    while (at < text.length() && !isSeparator(at)) {
      at++;
    }
    return Blanks.without(text.substring(from, at));
  }

  /** The place behind the closing mark of a quoted cell; 0 where the marks are just text. */
  private int quotedEnd() {
    if (text.charAt(at) != '"') {
      return 0;
    }
    for (var place = at + 1; place < text.length(); place++) {
      if (text.charAt(place) == '"') {
        if (place + 1 < text.length() && text.charAt(place + 1) == '"') {
          place++;
        } else {
          return place + 1 == text.length() || isSeparator(place + 1) ? place + 1 : 0;
        }
      }
    }
    return 0;
  }

  private boolean isSeparator(int place) {
    return text.charAt(place) == '\t' || text.charAt(place) == '\n';
  }
}
