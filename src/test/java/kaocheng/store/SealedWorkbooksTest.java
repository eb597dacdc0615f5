package kaocheng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import kaocheng.model.signoff.Seal;
import kaocheng.usecase.Desks;
import kaocheng.usecase.ReplaySeals;
import kaocheng.usecase.ReplaySeals.Replayed;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was sealed in workbooks of every version comes to the same digits today. A workbook is kept
 * of each version of the tables before the present one, from the first one that had seals: the
 * sample year with its second and fourth quarter sealed.
 */
final class SealedWorkbooksTest {
  private static final int FIRST = 9;

  @TempDir Path folder;

  static IntStream versions() {
    return IntStream.range(FIRST, Math.max(FIRST + 1, Schema.CURRENT.version()));
  }

  private Path kept(int version) throws IOException {
    var name = "sealed-" + version + ".mv.db.gz";
    var file = folder.resolve("sealed.mv.db");
    try (var packed = SealedWorkbooksTest.class.getResourceAsStream(name)) {
      assertThat(packed).as(name).isNotNull();
      Files.copy(new GZIPInputStream(packed), file);
    }
    return file;
  }

  @ParameterizedTest
  @MethodSource("versions")
  void replayToTheSameDigits(int version) throws IOException {
    try (var desk = new Desks("测试员", Given.CLOCK).open(kept(version))) {
      var replayed = new ReplaySeals(desk).run();
      assertThat(replayed)
          .hasSize(2)
          .allMatch(Replayed::isSame)
          .allMatch(one -> one.cards() == 14)
          .extracting(Replayed::seal)
          .extracting(Seal::code)
          .containsExactly("e6e8-1409-80d5-6e4f", "1253-a4f4-b1ff-cd8d");
    }
    assertThat(Examination.of(folder.resolve("sealed.mv.db")).findings()).isEmpty();
  }
}
