package kaocheng.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kaocheng.model.text.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The encodings and damages in which the same table arrives, and what becomes of each. */
class EncodingsTest {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset GBK = Charset.forName("GBK");
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final String TABLE = "年度,单位,说明\r\n2021,市财政局,完成事项，成功\r\n2022,市教育局,未完成\r\n";

  @TempDir private Path folder;

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (var part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] cut(byte[] bytes, int count) {
    return Arrays.copyOf(bytes, bytes.length - count);
  }

  static Stream<Arguments> files() {
    return Stream.concat(sound(), damaged());
  }

  private static Stream<Arguments> sound() {
    var le = StandardCharsets.UTF_16LE;
    var be = StandardCharsets.UTF_16BE;
    var marked = "\ufeff" + TABLE;
    var tabs = marked.replace(',', '\t');
    return Stream.of(
        Arguments.of("UTF-8", utf8(TABLE), "UTF_8"),
        Arguments.of("UTF-8 with mark", utf8(marked), "UTF_8_WITH_BOM"),
        Arguments.of("GBK", TABLE.getBytes(GBK), "GB18030"),
        Arguments.of("GB18030", (TABLE + "𠮷,㛃,x\r\n").getBytes(GB18030), "GB18030"),
        Arguments.of("UTF-16 LE with mark", marked.getBytes(le), "UTF_16_LITTLE_ENDIAN"),
        Arguments.of("UTF-16 BE with mark", marked.getBytes(be), "UTF_16_BIG_ENDIAN"),
        Arguments.of("Unicode text with tabs", tabs.getBytes(le), "UTF_16_LITTLE_ENDIAN"),
        Arguments.of("UTF-16 LE", TABLE.getBytes(le), "UTF_16_LITTLE_ENDIAN_UNMARKED"),
        Arguments.of("UTF-16 BE", TABLE.getBytes(be), "UTF_16_BIG_ENDIAN_UNMARKED"),
        Arguments.of("a mark alone", utf8("\ufeff"), "UTF_8_WITH_BOM"),
        Arguments.of("plain letters", utf8("a,b\r\n1,2\r\n"), "UTF_8"),
        Arguments.of(
            "plain letters in UTF-16", "a,b\n1,2\n".getBytes(le), "UTF_16_LITTLE_ENDIAN_UNMARKED"));
  }

  private static Stream<Arguments> damaged() {
    var marked = "\ufeff" + TABLE;
    var le = StandardCharsets.UTF_16LE;
    return Stream.of(
        Arguments.of("UTF-8 read as GBK", utf8(new String(utf8(TABLE), GBK)), "DECODED_TWICE 1"),
        Arguments.of(
            "UTF-8 read as Latin",
            utf8(new String(utf8("year,note\r\n2021,有\r\n"), StandardCharsets.ISO_8859_1)),
            "DECODED_TWICE 2"),
        Arguments.of(
            "UTF-8 read as Windows Latin", utf8("year,note\r\n2021,æœ‰\r\n"), "DECODED_TWICE 2"),
        Arguments.of(
            "GBK read as Latin",
            utf8(new String("year,note\r\n2021,成功完成\r\n".getBytes(GBK), WESTERN)),
            "DECODED_TWICE 2"),
        Arguments.of("replaced twice", utf8("年度,说明\r\n2021,锟斤拷锟斤拷\r\n"), "DECODED_TWICE 2"),
        Arguments.of(
            "GBK rows behind UTF-8 rows",
            joined(utf8(TABLE), "2023,市卫生局,已办结\r\n".getBytes(GBK)),
            "MIXED_ENCODINGS 4"),
        Arguments.of(
            "UTF-8 rows behind GBK rows",
            joined(TABLE.getBytes(GBK), utf8("2023,卫生,完成办结\r\n")),
            "MIXED_ENCODINGS 4"),
        Arguments.of("UTF-8 that lost a byte", lost(utf8(TABLE), 48), "DAMAGED_UTF_8 2"),
        Arguments.of("UTF-8 cut off", cut(utf8(TABLE), 3), "DAMAGED_UTF_8 3"),
        Arguments.of("GBK cut off", cut(TABLE.getBytes(GBK), 3), "NOT_TEXT 3"),
        Arguments.of("UTF-16 cut off", cut(marked.getBytes(le), 1), "NOT_TEXT 4"),
        Arguments.of("NUL", utf8("a,b\r\n1,\0\r\n"), "HOLDS_NUL 2"),
        Arguments.of("nothing", new byte[0], "EMPTY -"));
  }

  private static byte[] lost(byte[] bytes, int place) {
    return joined(Arrays.copyOf(bytes, place), Arrays.copyOfRange(bytes, place + 1, bytes.length));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void everyEncodingIsReadOrRefused(String what, byte[] bytes, String outcome) throws IOException {
    var path = Files.write(folder.resolve("sent.csv"), bytes);
    var refused = catchThrowableOfType(Refused.class, () -> CsvFile.open(path));
    if (refused != null) {
      assertThat(told(refused)).isEqualTo(outcome);
      return;
    }
    var file = CsvFile.open(path);
    assertThat(file.encoding().name()).as(what).isEqualTo(outcome);
    var cells = all(file);
    if (cells.size() > 2) {
      assertThat(cells.subList(0, 3))
          .containsExactly(
              List.of("年度", "单位", "说明"),
              List.of("2021", "市财政局", "完成事项，成功"),
              List.of("2022", "市教育局", "未完成"));
    }
  }

  private static String told(Refused refused) {
    var reason = refused.reason();
    var place =
        switch ((FileProblem) reason.key()) {
          case DAMAGED_UTF_8 -> 2;
          case NOT_TEXT -> 3;
          default -> 1;
        };
    var line = place < reason.values().size() ? reason.values().get(place).toString() : "-";
    return reason.key().name() + " " + line;
  }

  private static List<List<String>> all(CsvFile file) {
    var all = new ArrayList<List<String>>();
    try (var rows = file.rows()) {
      while (rows.next()) {
        all.add(CsvRowsTest.cells(rows));
      }
    }
    return all;
  }

  @Test
  void saysWhatGarbledTextWas() throws IOException {
    var path = Files.writeString(folder.resolve("sent.csv"), "a,b\n1,鎴愬姛\n");

    assertThat(catchThrowableOfType(Refused.class, () -> CsvFile.open(path)).reason().values())
        .containsExactly("sent.csv", 2L, "鎴愬姛", "成功");
  }

  @Test
  void whatIsDetectedCanBeOverruled() throws IOException {
    var path = Files.write(folder.resolve("sent.csv"), "单位,值\n联通,1\n".getBytes(GBK));

    assertThat(CsvFile.open(path, Encoding.GB18030).preview(5))
        .containsExactly(List.of("单位", "值"), List.of("联通", "1"));
    assertThat(told(catchThrowableOfType(Refused.class, () -> CsvFile.open(path, Encoding.UTF_8))))
        .isEqualTo("NOT_TEXT 1");
    Files.writeString(path, "\ufeff单位\n教育\n");
    assertThat(CsvFile.open(path, Encoding.UTF_8).preview(1)).containsExactly(List.of("单位"));
    assertThat(CsvFile.open(path, Encoding.UTF_8).encoding()).isEqualTo(Encoding.UTF_8_WITH_BOM);
    Files.writeString(path, "单位\n教育\n");
    assertThat(CsvFile.open(path, Encoding.UTF_8_WITH_BOM).preview(1))
        .containsExactly(List.of("单位"));
  }

  @Test
  void ordinaryTextIsNotTakenForGarbled() throws IOException {
    var text = "联通,谢谢,×××公司,25℃,±0.5,£¥€,café,Ñandú,“引号”,①②③,鄂尔多斯,骅骝驿站,黎明,钰淼,淞沪\n".repeat(50);
    for (var charset : List.of(StandardCharsets.UTF_8, GB18030)) {
      var path = Files.write(folder.resolve("sent.csv"), text.getBytes(charset));
      assertThat(all(CsvFile.open(path))).hasSize(50);
    }
  }
}
