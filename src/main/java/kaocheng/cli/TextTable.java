package kaocheng.cli;

import java.util.ArrayList;
import java.util.List;

/** A table in plain text whose columns line up although Chinese characters are two cells wide. */
final class TextTable {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  void add(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  List<String> lines() {
    var widths = new ArrayList<Integer>();
    for (var row : rows) {
      for (var i = 0; i < row.size(); i++) {
        if (widths.size() <= i) {
          widths.add(0);
        }
        widths.set(i, Math.max(widths.get(i), width(row.get(i))));
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, List<Integer> widths) {
    var line = new StringBuilder();
    for (var i = 0; i < row.size(); i++) {
      line.append(row.get(i)).repeat(' ', widths.get(i) - width(row.get(i))).append(GAP);
    }
    return line.toString().stripTrailing();
  }

  /** How many cells of a terminal a text takes. */
  static int width(String text) {
    return text.codePoints().map(TextTable::width).sum();
  }

  private static int width(int codePoint) {
    var wide =
        Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN
            || (codePoint >= 0x3000 && codePoint <= 0x30ff)
            || (codePoint >= 0xff01 && codePoint <= 0xff60);
    return wide ? 2 : 1;
  }
}
