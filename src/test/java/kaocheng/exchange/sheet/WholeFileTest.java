package kaocheng.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kaocheng.model.text.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WholeFileTest {
  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @Test
  void replacesAnOlderFile() throws IOException {
    var target = Files.writeString(folder.resolve("sheet.csv"), "old");
    WholeFile.write(target, stream -> stream.write(NEW));
    assertThat(target).hasContent("new");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void keepsTheOlderFileWhenWritingFails() throws IOException {
    var target = Files.writeString(folder.resolve("sheet.csv"), "old");
    assertRefused(
        target,
        stream -> {
          stream.write(NEW);
          throw new IOException("disk full");
        },
        SheetRefusal.NOT_WRITTEN);
    assertThat(target).hasContent("old");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(target);
    }
  }

  @Test
  void sweepsAwayWhatAKilledProgramLeftAndNothingElse() throws IOException {
    var left = folder.resolve(".kaocheng-0f0e0d0c-0b0a-0908-0706-050403020100.part");
    var young = folder.resolve(".kaocheng-1f0e0d0c-0b0a-0908-0706-050403020100.part");
    var other = folder.resolve("sheet.part");
    for (var file : List.of(left, young, other)) {
      Files.writeString(file, "half");
    }
    var yesterday = FileTime.from(Instant.now().minus(Duration.ofDays(1)));
    Files.setLastModifiedTime(left, yesterday);
    Files.setLastModifiedTime(other, yesterday);
    var stuck = folder.resolve(".kaocheng-2f0e0d0c-0b0a-0908-0706-050403020100.part");
    Files.createDirectories(stuck.resolve("cannot be deleted"));
    Files.setLastModifiedTime(stuck, yesterday);
    WholeFile.sweep(folder);
    assertThat(left).doesNotExist();
    assertThat(List.of(young, other)).allMatch(Files::exists);
  }

  @Test
  void refusesAFolderThatIsMissing() {
    var target = folder.resolve("missing").resolve("sheet.csv");
    assertRefused(target, stream -> stream.write(NEW), SheetRefusal.NO_FOLDER);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void refusesTheNameOfAFolder() throws IOException {
    var target = Files.createDirectory(folder.resolve("sheet.csv"));
    assertRefused(target, stream -> stream.write(NEW), SheetRefusal.IS_FOLDER);
    assertThat(target).isEmptyDirectory();
  }

  private static void assertRefused(Path target, WholeFile.Content content, SheetRefusal because) {
    assertThatThrownBy(() -> WholeFile.write(target, content))
        .asInstanceOf(type(Refused.class))
        .satisfies(
            refused -> {
              assertThat(refused.reason().key()).isEqualTo(because);
              assertThat(refused.reason().values()).contains(target.toString());
            });
  }
}
