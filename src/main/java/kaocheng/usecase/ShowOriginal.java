package kaocheng.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kaocheng.exchange.csv.FileProblem;
import kaocheng.exchange.layout.SentTables;
import kaocheng.exchange.sheet.WholeFile;
import kaocheng.exchange.table.GivenRow;
import kaocheng.exchange.table.Table;
import kaocheng.model.text.Refused;
import kaocheng.store.Books;
import kaocheng.store.ImportEntry;
import kaocheng.store.ImportKind;

/** Shows what departments really sent: the row a figure came from, and the files themselves. */
public final class ShowOriginal {
  private static final int SHORTEST_DIGEST = 8;

  private final Desk desk;

  public ShowOriginal(Desk desk) {
    this.desk = desk;
  }

  /** A row of a kept file as it was sent; the sheet is empty where the file is one table. */
  public record Row(String file, String sheet, long line, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** What stands in a row below a heading; a cell beyond the headings has none. */
  public record Cell(String heading, String text) {}

  /** A file that was written out as it came. */
  public record Written(String file, String sha256, Path target) {}

  /** The row on this line of the file of an import. */
  public Row row(long importId, long line) {
    var entry = desk.workbook().<ImportEntry>read(books -> require(books, importId));
    if (entry.file().kind() == ImportKind.TYPED) {
      throw Refused.because(Refusal.TYPED_NOT_SENT, entry.file().fileName());
    }
    var copy = temporary(entry.file().fileName());
    try {
      fetch(entry, copy);
      return row(entry, table(entry, copy), line);
    } finally {
      discard(copy);
    }
  }

  private static Table table(ImportEntry entry, Path copy) {
    var said = FileChoices.NONE.readAs(entry.file().charset());
    return SentTables.in(copy, said.encoding()).stream()
        .filter(table -> table.sheet().equals(entry.file().sheet()))
        .findFirst()
        .orElseThrow(() -> Refused.because(Refusal.NO_SUCH_LINE, entry.file().fileName(), 1));
  }

  private static ImportEntry require(Books books, long importId) {
    return books
        .imports()
        .find(importId)
        .orElseThrow(() -> Refused.because(Refusal.NO_SUCH_IMPORT, importId, List.of()));
  }

  private void fetch(ImportEntry entry, Path copy) {
    desk.workbook()
        .<Boolean>read(
            books -> {
              try {
                books.originals().copyTo(entry.file().sha256(), copy);
                return true;
              } catch (IOException e) {
                throw Refused.because(e, FileProblem.CANNOT_BE_READ, entry.file().fileName());
              }
            });
  }

  private Row row(ImportEntry entry, Table table, long line) {
    var layout =
        desk.workbook()
            .<SlipLayout>read(
                books -> SlipLayout.of(new Arranging(books).toBeShown(table, FileChoices.NONE)));
    try (var rows = table.rows()) {
      layout.skipHeadings(rows);
      while (rows.next()) {
        if (rows.line() == line) {
          return new Row(
              entry.file().fileName(),
              entry.file().sheet(),
              line,
              under(layout.ownHeadings(), cells(rows)));
        }
      }
    }
    throw Refused.because(Refusal.NO_SUCH_LINE, entry.file().fileName(), line);
  }

  private static List<String> cells(GivenRow row) {
    var cells = new ArrayList<String>();
    for (var cell = 0; cell < row.size(); cell++) {
      cells.add(row.text(cell, ""));
    }
    return cells;
  }

  private static List<Cell> under(List<String> headings, List<String> texts) {
    var cells = new ArrayList<Cell>();
    for (var at = 0; at < Math.max(headings.size(), texts.size()); at++) {
      cells.add(
          new Cell(
              at < headings.size() ? headings.get(at) : "",
              at < texts.size() ? texts.get(at) : ""));
    }
    return cells;
  }

  /** The ending tells a reader of files what to expect. */
  private static Path temporary(String name) {
    var dot = name.lastIndexOf('.');
    var ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    try {
      return Files.createTempFile("kaocheng", ending.matches("\\.[a-z]{1,5}") ? ending : ".csv");
    } catch (IOException e) {
      throw Refused.because(e, Refusal.NO_TEMPORARY_FILE, System.getProperty("java.io.tmpdir"));
    }
  }

  private static void discard(Path copy) {
    try {
      Files.deleteIfExists(copy);
    } catch (IOException e) {
      copy.toFile().deleteOnExit();
    }
  }

  /** Writes a kept file, named as it was sent or by the beginning of its digest, as it came. */
  public Written write(String named, Path target) {
    if (desk.file().toAbsolutePath().normalize().equals(target.toAbsolutePath().normalize())) {
      throw Refused.because(Refusal.ORIGINAL_OVER_WORKBOOK, target);
    }
    return desk.workbook()
        .read(
            books -> {
              var file = find(books, named).file();
              WholeFile.write(target, stream -> books.originals().copyTo(file.sha256(), stream));
              return new Written(file.fileName(), file.sha256(), target);
            });
  }

  /** A file of several sheets was imported once for each of them. */
  private static boolean isCalled(ImportEntry entry, String named) {
    var name = entry.file().fileName();
    var sheet = entry.file().sheet();
    return name.equals(named) || (!sheet.isEmpty() && name.equals(named + " · " + sheet));
  }

  private static ImportEntry find(Books books, String named) {
    var digest = named.toLowerCase(Locale.ROOT);
    var all = books.imports().all();
    var meant =
        all.stream()
            .filter(
                one ->
                    isCalled(one, named)
                        || (digest.length() >= SHORTEST_DIGEST
                            && one.file().sha256().startsWith(digest)))
            .toList();
    var digests = meant.stream().map(one -> one.file().sha256()).distinct().toList();
    if (digests.size() > 1) {
      throw Refused.because(Refusal.SEVERAL_SUCH_IMPORTS, named, digests);
    }
    if (meant.isEmpty()) {
      var names = all.stream().map(one -> one.file().fileName()).distinct().limit(20).toList();
      throw Refused.because(Refusal.NO_SUCH_IMPORT, named, names);
    }
    return meant.getFirst();
  }
}
