package kaocheng.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** A spreadsheet file as other programs find it: its texts, and which cells can be changed. */
final class WrittenBook {
  private static final Pattern CELL = Pattern.compile("<c r=\"([A-Z]+[0-9]+)\" s=\"([0-9]+)\"");
  private static final Pattern FORMAT = Pattern.compile("<xf .*?(?=<xf |</cellXfs>)");

  private final Path file;

  WrittenBook(Path file) {
    this.file = file;
  }

  /** The texts of a sheet, row by row. */
  List<List<String>> rows(int sheet) throws IOException {
    try (var stream = Files.newInputStream(file);
        var book = new ReadableWorkbook(stream)) {
      var rows = new ArrayList<List<String>>();
      for (var row : book.getSheet(sheet).orElseThrow().read()) {
        var texts = new ArrayList<String>();
        for (var at = 0; at < row.getCellCount(); at++) {
          texts.add(row.getOptionalCell(at).map(cell -> cell.getText()).orElse(""));
        }
        rows.add(texts);
      }
      return rows;
    }
  }

  List<String> sheets() throws IOException {
    try (var stream = Files.newInputStream(file);
        var book = new ReadableWorkbook(stream)) {
      return book.getSheets().map(sheet -> sheet.getName() + " " + sheet.getVisibility()).toList();
    }
  }

  /** The cells of the first sheet that can be changed while it is protected. */
  Set<String> open() throws IOException {
    var styles = part("xl/styles.xml");
    var formats = new ArrayList<Boolean>();
    var found = FORMAT.matcher(styles.substring(styles.indexOf("<cellXfs")));
    while (found.find()) {
      formats.add(found.group().contains("locked=\"false\""));
    }
    var open = new HashSet<String>();
    var cells = CELL.matcher(part("xl/worksheets/sheet1.xml"));
    while (cells.find()) {
      if (formats.get(Integer.parseInt(cells.group(2)))) {
        open.add(cells.group(1));
      }
    }
    return open;
  }

  String part(String name) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
