package kaocheng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One byte turns a stored text into bytes that read the same, or a zero into one of fewer places;
 * no digest of what is read differs, and it is found all the same.
 */
final class StrangeTypesTest {
  /** What the database writes before a short text, before short bytes and before a number. */
  private static final int TEXT = 68;

  private static final int BYTES = 100;
  private static final int NUMBER = 59;
  private static final int SCALE = 10;

  @TempDir private Path folder;
  private Path file = Path.of("none");

  @BeforeEach
  void makeAWorkbook() {
    try (var workbook = Given.workbook(folder)) {
      Given.keep(
          workbook,
          books -> {
            var id = Given.begin(books, ImportKind.MEASUREMENTS);
            var nothing = new Reported.Amount(Rational.ZERO);
            books.measurements().appender(id).add(Given.measurement(1, 1, nothing));
          });
      file = workbook.file();
    }
  }

  @Test
  void findsATextThatBecameBytesOfTheSameLetters() throws Exception {
    var text = "PERIOD".getBytes(StandardCharsets.US_ASCII);

    replace((byte) (TEXT + text.length), (byte) (BYTES + text.length), text);

    assertThat(findings()).containsExactly(Message.of(Damage.TYPE_DIFFERS, "indicator", "entry"));
  }

  @Test
  void findsAZeroThatLostAPlace() throws Exception {
    replace((byte) SCALE, (byte) (SCALE - 1), new byte[] {0}, (byte) NUMBER);

    assertThat(findings())
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.key()).isEqualTo(Damage.TYPE_DIFFERS));
  }

  private List<Message> findings() {
    return Examination.of(file).findings();
  }

  /** Puts one byte for another wherever it stands between these. */
  private void replace(byte was, byte now, byte[] after, byte... before) throws Exception {
    var bytes = Files.readAllBytes(file);
    var replaced = 0;
    for (var at = before.length; at + after.length < bytes.length; at++) {
      if (bytes[at] == was
          && isAt(bytes, at - before.length, before)
          && isAt(bytes, at + 1, after)) {
        bytes[at] = now;
        replaced++;
      }
    }
    assertThat(replaced).isPositive();
    Files.write(file, bytes);
  }

  private static boolean isAt(byte[] bytes, int at, byte[] sought) {
    for (var i = 0; i < sought.length; i++) {
      if (bytes[at + i] != sought[i]) {
        return false;
      }
    }
    return true;
  }
}
