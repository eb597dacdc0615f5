package kaocheng.exchange.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {
  private static final Charset GB18030 = Charset.forName("GB18030");

  @TempDir private Path folder;

  @Test
  void tellsTheEncodingFromTheWholeFile() throws IOException {
    assertThat(encodingOf("年度,说明\n".getBytes(UTF_8))).isEqualTo(Encoding.UTF_8);
    assertThat(encodingOf("\ufeff年度\n".getBytes(UTF_8))).isEqualTo(Encoding.UTF_8_WITH_BOM);
    assertThat(encodingOf("\ufeff年度\n".getBytes(UTF_16LE)))
        .isEqualTo(Encoding.UTF_16_LITTLE_ENDIAN);
    assertThat(encodingOf("\ufeff年度\n".getBytes(UTF_16BE))).isEqualTo(Encoding.UTF_16_BIG_ENDIAN);
    assertThat(encodingOf("年度,㛃𠮷\n".getBytes(GB18030))).isEqualTo(Encoding.GB18030);
    var lateChinese = "plain\n".repeat(40_000) + "年度";
    assertThat(encodingOf(lateChinese.getBytes(GB18030))).isEqualTo(Encoding.GB18030);
  }

  @Test
  void namesTheBytesByTheirDigest() throws IOException {
    var file = CsvFile.open(write("abc".getBytes(UTF_8)));

    assertThat(file.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(file.size()).isEqualTo(3);
  }

  @Test
  void everyEncodingReadsTheSameText() throws IOException {
    var text = "年度,\"说明，“好”\",𠮷,㛃\r\n".repeat(9_000);
    for (var bytes :
        List.of(
            text.getBytes(UTF_8),
            ("\ufeff" + text).getBytes(UTF_8),
            ("\ufeff" + text).getBytes(UTF_16LE),
            ("\ufeff" + text).getBytes(UTF_16BE),
            text.getBytes(GB18030))) {
      var rows = rows(bytes);
      assertThat(rows).hasSize(9_000).containsOnly(List.of("年度", "说明，“好”", "𠮷", "㛃"));
    }
  }

  @Test
  void refusesBytesThatAreNoText() throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.write("a,b\r\n1,2\r\n".getBytes(UTF_8));
    bytes.write(0xff);

    assertThat(refusal(bytes.toByteArray()))
        .isEqualTo(Message.of(FileProblem.NOT_TEXT, "sent.csv", "GB18030", 10L, 3L));
  }

  @Test
  void refusesDamagedUtf8RatherThanGuessAnotherEncoding() throws IOException {
    var bytes = "一二三四五六七八\n九十\n".getBytes(UTF_8);
    bytes[26] = 'x';

    assertThat(refusal(bytes))
        .isEqualTo(Message.of(FileProblem.DAMAGED_UTF_8, "sent.csv", 25L, 2L));
  }

  @Test
  void refusesNul() throws IOException {
    assertThat(refusal("a,b\r\n1,\0\n".getBytes(UTF_8)))
        .isEqualTo(Message.of(FileProblem.HOLDS_NUL, "sent.csv", 2L));
    assertThat(refusal("\ufeffa,b\r1,\0\n".getBytes(UTF_16LE)))
        .isEqualTo(Message.of(FileProblem.HOLDS_NUL, "sent.csv", 2L));
    assertThat(refusal("a,b".getBytes(UTF_16LE)))
        .isEqualTo(Message.of(FileProblem.HOLDS_NUL, "sent.csv", 1L));
  }

  @Test
  void refusesWhatIsNoCsvFile() throws IOException {
    assertThat(refusal(new byte[0])).isEqualTo(Message.of(FileProblem.EMPTY, "sent.csv"));
    assertThat(refusal(HexFormat.of().parseHex("504b030414000000")))
        .isEqualTo(Message.of(FileProblem.IS_A_SPREADSHEET, "sent.csv"));
    assertThat(refusal(folder)).extracting(Message::key).isEqualTo(FileProblem.NOT_A_FILE);
    assertThat(refusal(folder.resolve("none.csv")))
        .isEqualTo(Message.of(FileProblem.NOT_A_FILE, "none.csv"));
  }

  @Test
  void refusesAFileBeyondTheLimit() throws IOException {
    var path = folder.resolve("sent.csv");
    try (var channel =
        Files.newByteChannel(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.position(CsvFile.MOST_BYTES);
      channel.write(java.nio.ByteBuffer.wrap(new byte[1]));
    }
    assertThat(refusal(path))
        .isEqualTo(
            Message.of(
                FileProblem.TOO_LARGE, "sent.csv", CsvFile.MOST_BYTES + 1, CsvFile.MOST_BYTES));
  }

  @Test
  void refusesAFileThatChangesBetweenLookingAndReading() throws IOException {
    var path = write("a,b\n1,2\n".getBytes(UTF_8));
    var file = CsvFile.open(path);
    Files.writeString(path, "a,b\n1,3\n");

    assertThat(changed(file)).isEqualTo(Message.of(FileProblem.CHANGED_WHILE_READING, "sent.csv"));
    Files.write(path, new byte[] {'a', (byte) 0xff, '\n'});
    assertThat(changed(file)).isEqualTo(Message.of(FileProblem.CHANGED_WHILE_READING, "sent.csv"));
  }

  private static Message changed(CsvFile file) {
    return catchThrowableOfType(
            Refused.class,
            () -> {
              try (var rows = file.rows()) {
                while (rows.next()) {}
              }
            })
        .reason();
  }

  private Encoding encodingOf(byte[] bytes) throws IOException {
    return CsvFile.open(write(bytes)).encoding();
  }

  private List<List<String>> rows(byte[] bytes) throws IOException {
    var all = new ArrayList<List<String>>();
    try (var rows = CsvFile.open(write(bytes)).rows()) {
      while (rows.next()) {
        all.add(CsvRowsTest.cells(rows));
      }
    }
    return all;
  }

  private Message refusal(byte[] bytes) throws IOException {
    return refusal(write(bytes));
  }

  private static Message refusal(Path path) {
    return catchThrowableOfType(Refused.class, () -> CsvFile.open(path)).reason();
  }

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("sent.csv"), bytes);
  }
}
