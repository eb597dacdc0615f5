package kaocheng.exchange.spreadsheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kaocheng.exchange.table.Table;

/** Spreadsheet files told as lines of text, to be compared with what is expected. */
final class Told {
  private Told() {}

  /** Every sheet with its notices and rows. */
  static List<String> file(Path path) {
    var lines = new ArrayList<String>();
    for (var table : Spreadsheets.open(path)) {
      lines.add("# " + table.sheet());
      table
          .notices()
          .forEach(notice -> lines.add("! " + notice.key().name() + " " + notice.values()));
      lines.addAll(rows(table));
    }
    return lines;
  }

  static List<String> rows(Table table) {
    var lines = new ArrayList<String>();
    try (var rows = table.rows()) {
      while (rows.next()) {
        var cells =
            IntStream.range(0, rows.size())
                .mapToObj(cell -> rows.text(cell, "").replace("\n", "\\n"))
                .collect(Collectors.joining(" | "));
        var fault =
            rows.fault().map(found -> " " + found.key().id() + " " + rows.excerpt()).orElse("");
        lines.add(rows.line() + ": " + cells + fault);
      }
    }
    return lines;
  }
}
