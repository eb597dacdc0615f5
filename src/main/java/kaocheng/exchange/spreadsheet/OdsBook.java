package kaocheng.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kaocheng.exchange.table.Table;

/** An OpenDocument spreadsheet: all of its sheets stand in one part. */
final class OdsBook {
  private static final String CODING = "ODS";
  private static final String CONTENT = "content.xml";
  private static final String MIME = "application/vnd.oasis.opendocument.spreadsheet";
  private static final int MOST_SHEETS = 1000;

  private final SentBytes file;
  private final Set<String> hiding = new HashSet<>();
  private final List<Found> found = new ArrayList<>();
  private int sheets;

  /** What was found out about a visible sheet, and as which of all it stands in the file. */
  private record Found(String name, int number, Findings findings) {}

  private OdsBook(SentBytes file) {
    this.file = file;
  }

  static boolean is(ZipParts parts) {
    return parts.has("mimetype") && parts.start("mimetype").startsWith(MIME);
  }

  /** The visible sheets that hold anything. */
  static List<Table> tables(SentBytes file, ZipParts parts) {
    if (parts.hasUnder("basic/") || parts.hasUnder("scripts/")) {
      throw file.refused(SpreadsheetProblem.MACROS);
    }
    if (isEncrypted(parts)) {
      throw file.refused(SpreadsheetProblem.PASSWORD);
    }
    return new OdsBook(file).tables(parts);
  }

  private static boolean isEncrypted(ZipParts parts) {
    try (var xml = parts.xml("META-INF/manifest.xml")) {
      xml.root();
      while (xml.child()) {
        while (xml.child()) {
          if (xml.name().equals("encryption-data")) {
            return true;
          }
          xml.skip();
        }
      }
      return false;
    }
  }

  private List<Table> tables(ZipParts parts) {
    var hidden = new ArrayList<String>();
    try (var xml = parts.xml(CONTENT)) {
      enter(xml);
      while (xml.child()) {
        readSheet(xml, hidden);
      }
      xml.finish();
    }
    var tables = new ArrayList<Table>();
    for (var sheet : found) {
      var place = new SheetTable.Place(file, sheet.name(), CODING);
      SheetTable.of(place, sheet.findings(), hidden, () -> open(sheet)).ifPresent(tables::add);
    }
    return tables;
  }

  private void readSheet(XmlPart xml, List<String> hidden) {
    if (!xml.name().equals("table")) {
      xml.skip();
      return;
    }
    var name = xml.attribute("name");
    var number = sheets++;
    if (hiding.contains(xml.attribute("style-name")) && Spreadsheets.isLeftOut(name)) {
      hidden.add(name);
      xml.skip();
    } else {
      var findings = new Findings();
      new OdsRows(file, name, xml).findInto(findings);
      found.add(new Found(name, number, findings));
    }
    if (sheets > MOST_SHEETS) {
      throw xml.refusedAs(SpreadsheetProblem.TOO_MUCH);
    }
  }

  /** Goes to where the sheets begin; on the way stands which of them are hidden. */
  private void enter(XmlPart xml) {
    if (!xml.root().equals("document-content")) {
      throw xml.damaged();
    }
    while (xml.child()) {
      switch (xml.name()) {
        case "automatic-styles" -> readStyles(xml);
        case "body" -> {
          if (!xml.child() || !xml.name().equals("spreadsheet")) {
            throw xml.damaged();
          }
          return;
        }
        default -> xml.skip();
      }
    }
    throw xml.damaged();
  }

  private void readStyles(XmlPart xml) {
    while (xml.child()) {
      var name = xml.attribute("name");
      while (xml.child()) {
        if (xml.name().equals("table-properties") && xml.attribute("display").equals("false")) {
          hiding.add(name);
        }
        xml.skip();
      }
    }
  }

  private RawRows open(Found sheet) {
    var parts = ZipParts.open(file);
    try {
      var xml = parts.xml(CONTENT);
      enter(xml);
      var before = 0;
      while (xml.child()) {
        if (xml.name().equals("table") && before++ == sheet.number()) {
          return new OdsRows(file, sheet.name(), xml).closing(parts);
        }
        xml.skip();
      }
      throw xml.damaged();
    } catch (RuntimeException e) {
      parts.close();
      throw e;
    }
  }
}
