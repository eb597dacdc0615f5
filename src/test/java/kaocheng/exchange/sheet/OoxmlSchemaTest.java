package kaocheng.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kaocheng.model.Quarter;
import kaocheng.model.text.Language;
import org.junit.jupiter.api.Test;

/** The check of Office files sees what is wrong with a broken one, and where. */
class OoxmlSchemaTest {
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String TYPES = "[Content_Types].xml";
  private static final byte[] GOOD =
      XlsxWriter.bytes(AssessmentSheetTest.sheet(Quarter.SECOND, Language.CHINESE));
  private static final byte[] GOOD_DOCUMENT =
      SheetFormat.DOCX.bytes(AssessmentSheetTest.sheet(Quarter.SECOND, Language.CHINESE));

  private static byte[] changed(Consumer<Map<String, byte[]>> change) throws IOException {
    var parts = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(GOOD))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    change.accept(parts);
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static Consumer<Map<String, byte[]>> text(String part, UnaryOperator<String> change) {
    return parts ->
        parts.compute(
            part,
            (_, content) ->
                change
                    .apply(new String(content, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void checksEveryPartThatMatters() throws IOException {
    assertThat(OoxmlSchema.complaints(GOOD)).isEmpty();
    assertThat(OoxmlSchema.checked(GOOD))
        .contains(SHEET, "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml");
    assertThat(OoxmlSchema.complaints(GOOD_DOCUMENT)).isEmpty();
    assertThat(OoxmlSchema.checked(GOOD_DOCUMENT))
        .contains("word/document.xml", "word/styles.xml", "word/settings.xml");
  }

  @Test
  void seesWhatTheSchemaForbids() throws IOException {
    var misplaced = changed(text(SHEET, text -> text.replace("<sheetData>", "<data/><sheetData>")));
    assertThat(OoxmlSchema.complaints(misplaced))
        .singleElement()
        .asString()
        .startsWith(SHEET + ":1:")
        .contains("data");
    var nonsense = changed(text(SHEET, text -> text.replaceFirst("min=\"1\"", "min=\"one\"")));
    assertThat(OoxmlSchema.complaints(nonsense)).singleElement().asString().contains("decimal");
    var torn = changed(text(SHEET, text -> text.replace("</sheetData>", "")));
    assertThat(OoxmlSchema.complaints(torn)).singleElement().asString().startsWith(SHEET);
  }

  @Test
  void seesPartsThatDoNotHangTogether() throws IOException {
    assertThat(OoxmlSchema.complaints(changed(parts -> parts.remove(SHEET))))
        .anyMatch(text -> text.contains("leads to nothing: " + SHEET))
        .anyMatch(text -> text.contains("no part /" + SHEET));
    assertThat(OoxmlSchema.complaints(changed(parts -> parts.put("xl/lost.xml", new byte[0]))))
        .anyMatch(text -> text.equals("xl/lost.xml: no relation leads here"));
    assertThat(OoxmlSchema.complaints(changed(parts -> parts.put("xl/lost.bin", new byte[0]))))
        .anyMatch(text -> text.equals("xl/lost.bin: no content type"));
    assertThat(OoxmlSchema.complaints(changed(parts -> parts.remove(TYPES))))
        .anyMatch(text -> text.equals(TYPES + ": missing"));
  }
}
