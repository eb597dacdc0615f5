package kaocheng.exchange.spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kaocheng.exchange.csv.FileProblem;
import kaocheng.exchange.table.Table;
import kaocheng.model.text.Refused;

/** Spreadsheet files of the kinds that offices send, recognised by their first bytes. */
public final class Spreadsheets {
  public static final long MOST_BYTES = 128L << 20;
  public static final long MOST_BYTES_OF_XLS = 64L << 20;

  /** The sheet by which the program knows its own forms again; it is read although it is hidden. */
  public static final String MARK = "Kaocheng";

  private Spreadsheets() {}

  /** Whether a sheet that is hidden from people is kept from the program as well. */
  static boolean isLeftOut(String sheet) {
    return !sheet.equals(MARK);
  }

  /** Whether a file is no text but a spreadsheet, or packed as one. */
  public static boolean isSpreadsheet(Path path) {
    return container(path) != Container.NONE;
  }

  /** The visible sheets that hold anything; refuses what cannot be read to the last cell. */
  public static List<Table> open(Path path) {
    var container = container(path);
    var most = container == Container.OLE ? MOST_BYTES_OF_XLS : MOST_BYTES;
    var file = SentBytes.of(path, most);
    try {
      var tables =
          switch (container) {
            case ZIP -> unpacked(file);
            case OLE -> XlsBook.tables(file);
            case BIFF -> throw file.refused(SpreadsheetProblem.OLD_EXCEL);
            case NONE -> throw file.refused(SpreadsheetProblem.NO_SPREADSHEET);
          };
      if (tables.isEmpty()) {
        throw file.refused(SpreadsheetProblem.NOTHING_SHOWN);
      }
      return tables;
    } catch (Refused refused) {
      throw file.reason(refused);
    }
  }

  private static List<Table> unpacked(SentBytes file) {
    try (var parts = ZipParts.open(file)) {
      parts.requireNoEntities();
      if (parts.hasNamed("vbaproject.bin") || parts.hasUnder("xl/macrosheets/")) {
        throw file.refused(SpreadsheetProblem.MACROS);
      }
      if (OdsBook.is(parts)) {
        return OdsBook.tables(file, parts);
      }
      if (parts.has("xl/workbook.bin")) {
        throw file.refused(SpreadsheetProblem.BINARY_EXCEL);
      }
      if (parts.hasUnder("word/") || parts.hasUnder("ppt/") || !parts.has("_rels/.rels")) {
        throw file.refused(SpreadsheetProblem.NO_SPREADSHEET);
      }
      return XlsxBook.tables(file, parts);
    }
  }

  private enum Container {
    ZIP,
    OLE,
    BIFF,
    NONE
  }

  private static Container container(Path path) {
    var name = SentBytes.nameOf(path);
    if (!Files.isRegularFile(path)) {
      throw Refused.because(FileProblem.NOT_A_FILE, name);
    }
    try (var stream = Files.newInputStream(path)) {
      var magic = 0L;
      for (var b : stream.readNBytes(4)) {
        magic = magic << 8 | (b & 0xff);
      }
      return switch ((int) magic) {
        case 0x504b0304, 0x504b0506 -> Container.ZIP;
        case 0xd0cf11e0 -> Container.OLE;
        case 0x09000400, 0x09020600, 0x09040600, 0x09080800, 0x09081000 -> Container.BIFF;
        default -> Container.NONE;
      };
    } catch (IOException e) {
      throw Refused.because(e, FileProblem.CANNOT_BE_READ, name);
    }
  }
}
