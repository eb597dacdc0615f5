package kaocheng.exchange.spreadsheet;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kaocheng.exchange.table.Table;
import org.jspecify.annotations.Nullable;

/** An XLSX workbook: its sheets, and what all of them share. */
final class XlsxBook {
  static final String CODING = "XLSX";
  private static final int MOST_SHEETS = 1000;

  private final SentBytes file;
  private final CellTexts texts;
  private final List<String> stringsParts;
  private final List<Sheet> sheets;
  private SoftReference<@Nullable SharedStrings> strings = new SoftReference<>(null);

  /** A sheet that the workbook names. */
  private record Sheet(String name, String part, boolean hidden) {}

  private XlsxBook(SentBytes file, ZipParts parts) {
    this.file = file;
    var main = only(Relations.of(parts, "").parts("officeDocument"), "_rels/.rels");
    var relations = Relations.of(parts, main);
    this.sheets = new ArrayList<>();
    var dates = readWorkbook(parts, main, relations);
    this.stringsParts = relations.parts("sharedStrings");
    var styles = relations.parts("styles");
    this.texts = new CellTexts(styles.isEmpty() ? List.of() : styles(parts, styles), dates);
  }

  /** The visible sheets that hold anything. */
  static List<Table> tables(SentBytes file, ZipParts parts) {
    return new XlsxBook(file, parts).tables(parts);
  }

  private String only(List<String> found, String part) {
    if (found.size() != 1) {
      throw file.refused(SpreadsheetProblem.DAMAGED, part);
    }
    return found.getFirst();
  }

  private List<NumberFormat> styles(ZipParts parts, List<String> found) {
    try (var xml = parts.xml(only(found, "styles"))) {
      return Styles.read(xml);
    }
  }

  private DateTexts readWorkbook(ZipParts parts, String main, Relations relations) {
    var dates = DateTexts.FROM_1900;
    try (var xml = parts.xml(main)) {
      if (!xml.root().equals("workbook")) {
        throw xml.damaged();
      }
      while (xml.child()) {
        switch (xml.name()) {
          case "workbookPr" -> {
            dates = xml.isTrue("date1904") ? DateTexts.FROM_1904 : dates;
            xml.skip();
          }
          case "sheets" -> readSheets(xml, relations);
          default -> xml.skip();
        }
      }
      xml.finish();
    }
    return dates;
  }

  private void readSheets(XmlPart xml, Relations relations) {
    while (xml.child()) {
      var hidden =
          xml.attribute("state").toLowerCase(Locale.ROOT).endsWith("hidden")
              && Spreadsheets.isLeftOut(xml.attribute("name"));
      var relation = relations.byId(xml.attribute("id")).orElseThrow(xml::damaged);
      if (relation.kind().equals("worksheet")) {
        sheets.add(new Sheet(xml.attribute("name"), relation.part(), hidden));
      }
      if (sheets.size() > MOST_SHEETS) {
        throw xml.refusedAs(SpreadsheetProblem.TOO_MUCH);
      }
      xml.skip();
    }
  }

  private List<Table> tables(ZipParts parts) {
    var hidden = sheets.stream().filter(Sheet::hidden).map(Sheet::name).toList();
    var tables = new ArrayList<Table>();
    for (var sheet : sheets) {
      if (sheet.hidden()) {
        continue;
      }
      var findings = new Findings();
      try (var rows = new XlsxRows(looking(parts), sheet.name(), parts.xml(sheet.part()))) {
        rows.findInto(findings);
      }
      SheetTable.of(
              new SheetTable.Place(file, sheet.name(), CODING), findings, hidden, () -> open(sheet))
          .ifPresent(tables::add);
    }
    return tables;
  }

  private RawRows open(Sheet sheet) {
    var parts = ZipParts.open(file);
    try {
      return new XlsxRows(context(parts), sheet.name(), parts.xml(sheet.part())).closing(parts);
    } catch (RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  private XlsxRows.Context context(ZipParts parts) {
    return new XlsxRows.Context(file, strings(parts), texts);
  }

  private XlsxRows.Context looking(ZipParts parts) {
    return new XlsxRows.Context(file, strings(parts), texts.looking());
  }

  private SharedStrings strings(ZipParts parts) {
    var kept = strings.get();
    if (kept != null) {
      return kept;
    }
    var read = readStrings(parts);
    strings = new SoftReference<>(read);
    return read;
  }

  private SharedStrings readStrings(ZipParts parts) {
    if (stringsParts.isEmpty() || !parts.has(stringsParts.getFirst())) {
      return new SharedStrings();
    }
    try (var xml = parts.xml(only(stringsParts, "sharedStrings"))) {
      return SharedStrings.read(xml);
    }
  }
}
