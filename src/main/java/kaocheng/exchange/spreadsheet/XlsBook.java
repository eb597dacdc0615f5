package kaocheng.exchange.spreadsheet;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaocheng.exchange.table.Table;
import org.jspecify.annotations.Nullable;

/** An Excel workbook before 2007: its sheets, and what all of them share. */
final class XlsBook {
  private static final String CODING = "XLS";
  private static final String STREAM = "Workbook";
  private static final int BIFF_8 = 0x600;
  private static final int MOST_SHEETS = 1000;

  private final SentBytes file;
  private final List<Sheet> sheets = new ArrayList<>();
  private final Map<Integer, NumberFormat> own = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private DateTexts dates = DateTexts.FROM_1900;
  private SoftReference<@Nullable SharedStrings> strings = new SoftReference<>(null);

  /** A sheet that the workbook names, and where its records begin. */
  private record Sheet(String name, long offset, boolean hidden) {}

  private XlsBook(SentBytes file) {
    this.file = file;
  }

  /** The visible sheets that hold anything. */
  static List<Table> tables(SentBytes file) {
    try (var ole = OleFile.open(file)) {
      requireWorkbook(file, ole);
      var book = new XlsBook(file);
      book.readGlobals(ole);
      return book.readSheets(ole);
    }
  }

  private static void requireWorkbook(SentBytes file, OleFile ole) {
    var names = ole.names();
    if (names.contains("EncryptedPackage") || names.contains("EncryptionInfo")) {
      throw file.refused(SpreadsheetProblem.PASSWORD);
    }
    if (names.contains("_VBA_PROJECT_CUR") || names.contains("_VBA_PROJECT")) {
      throw file.refused(SpreadsheetProblem.MACROS);
    }
    if (names.stream().noneMatch(STREAM::equalsIgnoreCase)) {
      var old = names.stream().anyMatch("Book"::equalsIgnoreCase);
      throw file.refused(old ? SpreadsheetProblem.OLD_EXCEL : SpreadsheetProblem.NO_SPREADSHEET);
    }
  }

  private BiffRecords records(OleFile ole, long offset) {
    return ole.records(STREAM, offset)
        .orElseThrow(() -> file.refused(SpreadsheetProblem.NO_SPREADSHEET));
  }

  private void readGlobals(OleFile ole) {
    var records = records(ole, 0);
    if (!records.next() || records.kind() != Biff.BEGIN) {
      throw records.damaged();
    }
    if (records.two() != BIFF_8) {
      throw file.refused(SpreadsheetProblem.OLD_EXCEL);
    }
    while (records.next() && records.kind() != Biff.END) {
      readGlobal(records);
    }
    if (records.kind() != Biff.END) {
      throw records.damaged();
    }
  }

  private void readGlobal(BiffRecords records) {
    switch (records.kind()) {
      case Biff.PASSWORD -> throw file.refused(SpreadsheetProblem.PASSWORD);
      case Biff.DATES -> dates = records.two() == 1 ? DateTexts.FROM_1904 : DateTexts.FROM_1900;
      case Biff.FORMAT -> {
        var number = records.two();
        own.put(number, NumberFormat.of(records.characters(records.two())));
      }
      case Biff.STYLE -> {
        records.skip(2);
        styles.add(records.two());
      }
      case Biff.SHEET -> addSheet(records);
      case Biff.STRINGS -> strings = new SoftReference<>(readStrings(records));
      default -> {}
    }
  }

  private void addSheet(BiffRecords records) {
    var offset = records.four() & 0xffff_ffffL;
    var hidden = (records.one() & 3) != 0;
    var kind = records.one();
    var name = records.characters(records.one());
    if (kind == Biff.MACRO_SHEET) {
      throw file.refused(SpreadsheetProblem.MACROS);
    }
    if (kind == Biff.WORKSHEET) {
      sheets.add(new Sheet(name, offset, hidden && Spreadsheets.isLeftOut(name)));
    }
    if (sheets.size() > MOST_SHEETS) {
      throw file.refused(SpreadsheetProblem.TOO_MUCH, name);
    }
  }

  private SharedStrings readStrings(BiffRecords records) {
    var read = new SharedStrings();
    records.skip(4);
    var count = records.four();
    for (var i = 0; i < count; i++) {
      if (!read.add(records.richText())) {
        throw file.refused(SpreadsheetProblem.TOO_MUCH, STREAM);
      }
    }
    return read;
  }

  private SharedStrings strings(OleFile ole) {
    var kept = strings.get();
    if (kept != null) {
      return kept;
    }
    var read = new SharedStrings();
    var records = records(ole, 0);
    while (records.next() && records.kind() != Biff.END) {
      if (records.kind() == Biff.STRINGS) {
        read = readStrings(records);
      }
    }
    strings = new SoftReference<>(read);
    return read;
  }

  private CellTexts texts() {
    var builtIn = new HashMap<Integer, NumberFormat>();
    var formats = new ArrayList<NumberFormat>();
    for (var style : styles) {
      var format = own.get(style);
      formats.add(format == null ? builtIn.computeIfAbsent(style, NumberFormat::builtIn) : format);
    }
    return new CellTexts(formats, dates);
  }

  private List<Table> readSheets(OleFile ole) {
    var hidden = sheets.stream().filter(Sheet::hidden).map(Sheet::name).toList();
    var tables = new ArrayList<Table>();
    for (var sheet : sheets) {
      if (sheet.hidden()) {
        continue;
      }
      var findings = new Findings();
      rows(ole, sheet).findInto(findings);
      var place = new SheetTable.Place(file, sheet.name(), CODING);
      SheetTable.of(place, findings, hidden, () -> open(sheet)).ifPresent(tables::add);
    }
    return tables;
  }

  private XlsRows rows(OleFile ole, Sheet sheet) {
    var context = new XlsRows.Context(file, strings(ole), texts(), sheet.name());
    return new XlsRows(context, ole, records(ole, sheet.offset()));
  }

  private RawRows open(Sheet sheet) {
    var ole = OleFile.open(file);
    try {
      return rows(ole, sheet);
    } catch (RuntimeException e) {
      ole.close();
      throw e;
    }
  }
}
