package kaocheng.exchange.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made to exhaust whoever reads them, or to reach what is not theirs. */
final class HostileFiles {
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String OPEN = "<worksheet><sheetData>";
  private static final String CLOSE = "</sheetData></worksheet>";

  private final Path folder;

  HostileFiles(Path folder) {
    this.folder = folder;
  }

  void writeAll(String address) throws IOException {
    writeBombs();
    writeEntities(address);
    writeSheets();
    writeNames();
    writeStrings();
    writeOds();
    writeOle();
    writeTruncated();
  }

  private void writeBombs() throws IOException {
    var spaces = " ".repeat(200 << 20);
    var bomb = packed("bomb-honest.xlsx", SHEET, OPEN + spaces + CLOSE);
    var bytes = Files.readAllBytes(bomb);
    Files.write(folder.resolve("bomb-lying.xlsx"), withSmallSize(bytes));
    var many = new XlsxMade();
    for (var i = 0; i < 20_000; i++) {
      many.part("xl/media/" + i, "x");
    }
    many.write(folder.resolve("bomb-entries.xlsx"));
    Files.write(folder.resolve("bomb-overlapping.xlsx"), overlapping());
    var sound = Files.readAllBytes(new XlsxMade().write(folder.resolve("empty.xlsx")));
    new XlsxMade()
        .rows("<row><c><v>1</v></c></row>")
        .part("xl/media/image.zip", sound)
        .write(folder.resolve("nested.xlsx"));
    try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("only-nested.xlsx")))) {
      zip.putNextEntry(new ZipEntry("nested.xlsx"));
      zip.write(sound);
    }
  }

  /** The same file, but its directory says that the sheet unpacks to a few bytes. */
  private static byte[] withSmallSize(byte[] zip) {
    var bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
    for (var place = 0; place < zip.length - 46; place++) {
      if (bytes.getInt(place) == 0x02014b50 && bytes.getInt(place + 24) > 1 << 20) {
        bytes.putInt(place + 24, 1000);
      }
    }
    return bytes.array();
  }

  /** Hundreds of parts that are all the same packed bytes. */
  private static byte[] overlapping() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/00000"));
      zip.write(new byte[7 << 20]);
    }
    var one = out.toByteArray();
    var bytes = ByteBuffer.wrap(one).order(ByteOrder.LITTLE_ENDIAN);
    var directory = bytes.getInt(one.length - 6);
    var entry = Arrays.copyOfRange(one, directory, one.length - 22);
    var all = new ByteArrayOutputStream();
    all.write(one, 0, directory);
    for (var i = 0; i < 900; i++) {
      System.arraycopy("%05d".formatted(i).getBytes(UTF_8), 0, entry, 49, 5);
      all.write(entry);
    }
    var end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN).putInt(0x06054b50).putInt(0);
    end.putShort((short) 900).putShort((short) 900).putInt(900 * entry.length).putInt(directory);
    all.write(end.array());
    return all.toByteArray();
  }

  private void writeEntities(String address) {
    var laughs =
        IntStream.range(1, 10)
            .mapToObj(i -> "<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)))
            .collect(Collectors.joining());
    var declared = "<!DOCTYPE x [<!ENTITY l0 \"ha\">" + laughs + "]>";
    var outside =
        "<!DOCTYPE x SYSTEM \"%s\" [<!ENTITY e SYSTEM \"%s\">]>".formatted(address, address);
    var late = "<!--" + " ".repeat(5000) + "-->";
    for (var part : new XlsxMade().parts().keySet()) {
      var name = part.replaceAll("[^a-z0-9]", "-") + ".xlsx";
      new XlsxMade().part(part, declared + "<x>&l9;</x>").write(folder.resolve("laughs-" + name));
      new XlsxMade().part(part, outside + "<x>&e;</x>").write(folder.resolve("outside-" + name));
      new XlsxMade()
          .part(part, late + outside + "<x>&e;</x>")
          .write(folder.resolve("late-" + name));
    }
    new XlsxMade()
        .part(SHEET, (outside + OPEN + CLOSE).getBytes(UTF_16))
        .write(folder.resolve("outside-utf-16.xlsx"));
  }

  private void writeSheets() throws IOException {
    new XlsxMade()
        .sheet(
            "<dimension ref=\"A1:XFD1048576\"/><sheetData><row><c><v>1</v></c></row></sheetData>")
        .write(folder.resolve("dimension.xlsx"));
    new XlsxMade()
        .rows("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>")
        .write(folder.resolve("last-cell.xlsx"));
    stored(
        "empty-cells.xlsx", SHEET, repeated(1000, i -> "<row>" + "<c/>".repeat(10_000) + "</row>"));
    stored(
        "far-cells.xlsx",
        SHEET,
        repeated(200_000, i -> "<row><c/><c r=\"XFD" + (i + 1) + "\"><v>1</v></c></row>"));
    stored("deep.xlsx", SHEET, "<x>".repeat(2_000_000));
    stored("deep-cell.xlsx", SHEET, "<row><c>" + "<x>".repeat(2_000_000));
    stored(
        "long-text.xlsx", SHEET, "<row><c t=\"str\"><v>" + "长".repeat(10 << 20) + "</v></c></row>");
    stored("long-number.xlsx", SHEET, "<row><c><v>" + "1".repeat(1 << 20) + "</v></c></row>");
    stored("long-comment.xlsx", SHEET, "<!--" + "x".repeat(30 << 20) + "-->");
    store("merged.xlsx", new XlsxMade().sheet("<mergeCells>" + areas(200_000) + "</mergeCells>"));
    store("merged-wide.xlsx", new XlsxMade().sheet(merged()));
    var sheets = repeated(5000, i -> "<sheet name=\"s" + i + "\" sheetId=\"1\" r:id=\"rId1\"/>");
    new XlsxMade()
        .part(
            "xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets>" + sheets + "</sheets></workbook>")
        .write(folder.resolve("many-sheets.xlsx"));
  }

  private static String areas(int count) {
    return repeated(count, i -> "<mergeCell ref=\"A%d:B%d\"/>".formatted(i + 1, i + 1));
  }

  private static String merged() {
    return "<sheetData>"
        + repeated(100_000, i -> "<row><c><v>" + i + "</v></c></row>")
        + "</sheetData><mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>";
  }

  private void writeNames() throws IOException {
    stored("many-names.xlsx", SHEET, repeated(1_000_000, i -> "<n" + i + "/>"));
    stored("many-attribute-names.xlsx", SHEET, repeated(1_000_000, i -> "<row a" + i + "=\"\"/>"));
    stored(
        "many-attributes.xlsx",
        SHEET,
        "<row " + repeated(1_000_000, i -> "a" + i + "=\"\" ") + "/>");
    stored("many-spaces.xlsx", SHEET, repeated(500_000, i -> "<row xmlns:a" + i + "=\"x\"/>"));
    stored("many-instructions.xlsx", SHEET, repeated(500_000, i -> "<?p" + i + " ?>"));
  }

  private void writeStrings() throws IOException {
    var few = "<sst>" + repeated(6_000_000, i -> "<si><t>" + i % 10 + "</t></si>") + "</sst>";
    store("many-strings.xlsx", new XlsxMade().part("xl/sharedStrings.xml", few));
  }

  private void writeOds() {
    var cell =
        "<t:table-cell t:number-columns-repeated=\"%d\""
            + " o:value-type=\"string\"><x:p>a</x:p></t:table-cell>";
    ods(
        "repeated.ods",
        "<t:table-row t:number-rows-repeated=\"1048576\">"
            + cell.formatted(16_384)
            + "</t:table-row>");
    ods(
        "repeated-900.ods",
        "<t:table-row t:number-rows-repeated=\"1048576\">"
            + cell.formatted(900)
            + "</t:table-row>");
    ods(
        "repeated-ever.ods",
        "<t:table-row t:number-rows-repeated=\"2000000000\">"
            + cell.formatted(1)
            + "</t:table-row>");
    ods(
        "spaces.ods",
        "<t:table-row><t:table-cell o:value-type=\"string\"><x:p>"
            + "<x:s x:c=\"90000000\"/>".repeat(1000)
            + "</x:p></t:table-cell></t:table-row>");
  }

  private void ods(String name, String rows) {
    var content =
        "<o:document-content xmlns:o=\"urn:office:1.0\" xmlns:t=\"t\" xmlns:x=\"x\">"
            + "<o:body><o:spreadsheet><t:table t:name=\"a\">"
            + rows
            + "</t:table></o:spreadsheet></o:body></o:document-content>";
    var made = new XlsxMade();
    made.parts().clear();
    made.part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        .part("META-INF/manifest.xml", "<manifest/>")
        .part("content.xml", content)
        .write(folder.resolve(name));
  }

  private void writeOle() throws IOException {
    var xls = resource("libreoffice.xls");
    for (var place = 0; place < xls.length - 12; place++) {
      if (xls[place] == (byte) 0xfc && xls[place + 1] == 0 && xls[place + 3] == 0) {
        var bytes = ByteBuffer.wrap(xls.clone()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(place + 8, Integer.MAX_VALUE);
        Files.write(folder.resolve("strings-" + place + ".xls"), bytes.array());
      }
    }
    for (var place = 0; place < 512; place += 4) {
      var bytes = ByteBuffer.wrap(xls.clone()).order(ByteOrder.LITTLE_ENDIAN);
      bytes.putInt(place, place < 8 ? bytes.getInt(place) : 0x7fff_ffff);
      Files.write(folder.resolve("header-" + place + ".xls"), bytes.array());
    }
    var large = Arrays.copyOf(xls, 60 << 20);
    Files.write(folder.resolve("padded.xls"), large);
    Files.write(folder.resolve("nothing.xls"), Arrays.copyOf(xls, 8));
  }

  private void writeTruncated() throws IOException {
    for (var name : new String[] {"libreoffice.xls", "libreoffice.xlsx", "libreoffice.ods"}) {
      var bytes = resource(name);
      for (var i = 1; i < 16; i++) {
        var cut = Arrays.copyOf(bytes, bytes.length * i / 16);
        Files.write(folder.resolve("cut-" + i + "-" + name), cut);
      }
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (var stream = HostileFiles.class.getResourceAsStream(name)) {
      return stream.readAllBytes();
    }
  }

  private static String repeated(int count, IntFunction<String> one) {
    var all = new StringBuilder();
    for (var i = 0; i < count; i++) {
      all.append(one.apply(i));
    }
    return all.toString();
  }

  private Path packed(String name, String part, String text) {
    return new XlsxMade().part(part, text).write(folder.resolve(name));
  }

  private void stored(String name, String part, String rows) throws IOException {
    store(name, new XlsxMade().part(part, OPEN + rows + CLOSE));
  }

  /** Packs nothing, so that no part looks like a bomb. */
  private void store(String name, XlsxMade made) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      zip.setMethod(ZipOutputStream.STORED);
      for (var part : made.parts().entrySet()) {
        var crc = new CRC32();
        crc.update(part.getValue());
        var entry = new ZipEntry(part.getKey());
        entry.setSize(part.getValue().length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    }
  }
}
