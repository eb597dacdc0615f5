package kaocheng.exchange.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An XLSX file put together from its parts, sound unless a part is replaced. */
final class XlsxMade {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  XlsxMade() {
    part("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
    workbook("<workbookPr/>");
    part(
        "xl/_rels/workbook.xml.rels",
        relations(
            relation("rId1", "worksheet", "worksheets/sheet1.xml")
                + relation("rId2", "styles", "styles.xml")
                + relation("rId3", "sharedStrings", "sharedStrings.xml")));
    styles("0", "9", "14", "22");
    strings("<si><t>甲</t></si>");
    rows("");
  }

  private static String relations(String all) {
    return RELATIONS + all + "</Relationships>";
  }

  private static String relation(String id, String kind, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, kind, target);
  }

  XlsxMade workbook(String properties) {
    return part(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s"
            .concat("<sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
            .formatted(MAIN, OFFICE, properties));
  }

  /** The formats of the cells: numbers of built-in ones, or their codes. */
  XlsxMade styles(String... formats) {
    var own = new StringBuilder();
    var cells = new StringBuilder();
    for (var i = 0; i < formats.length; i++) {
      var number = formats[i].matches("\\d\\d?") ? formats[i] : Integer.toString(200 + i);
      var code = formats[i].replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
      own.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(200 + i, code));
      cells.append("<xf numFmtId=\"%s\"/>".formatted(number));
    }
    return part(
        "xl/styles.xml",
        "<styleSheet xmlns=\"%s\"><numFmts>%s</numFmts><cellXfs>%s</cellXfs></styleSheet>"
            .formatted(MAIN, own, cells));
  }

  XlsxMade strings(String items) {
    return part("xl/sharedStrings.xml", "<sst xmlns=\"%s\">%s</sst>".formatted(MAIN, items));
  }

  XlsxMade rows(String rows) {
    return sheet("<sheetData>" + rows + "</sheetData>");
  }

  XlsxMade sheet(String content) {
    return part(
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns=\"%s\" xmlns:r=\"%s\">%s</worksheet>".formatted(MAIN, OFFICE, content));
  }

  XlsxMade part(String name, String text) {
    return part(name, text.getBytes(UTF_8));
  }

  XlsxMade part(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  Map<String, byte[]> parts() {
    return parts;
  }

  Path write(Path path) {
    try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return path;
  }
}
