package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CrashRecordTest {

  private static IllegalStateException failure(String message) {
    return new IllegalStateException(message);
  }

  @Test
  void keepsTheDetailsInAFileOfTheirOwn() throws IOException {
    var crash = CrashRecord.of(new IllegalStateException("坏了", new IOException("磁盘")));
    var file = crash.file().orElseThrow();

    assertThat(file.getFileName().toString()).contains(crash.code());
    assertThat(crash.details()).contains("坏了").contains("磁盘");
    assertThat(file).hasContent(crash.details());
    Files.delete(file);
  }

  @Test
  void givesTheSamePlaceTheSameCode() throws IOException {
    var codes = Stream.of("一", "二").map(CrashRecordTest::failure).map(CrashRecord::of).toList();
    var elsewhere = CrashRecord.of(new IllegalStateException("一"));

    assertThat(codes.getFirst().code()).isEqualTo(codes.getLast().code()).hasSize(6);
    assertThat(elsewhere.code()).isNotEqualTo(codes.getFirst().code());
    for (var one : codes) {
      Files.delete(one.file().orElseThrow());
    }
    Files.delete(elsewhere.file().orElseThrow());
  }
}
