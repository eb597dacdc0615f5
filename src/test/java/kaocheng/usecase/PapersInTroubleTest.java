package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kaocheng.SmallDisk;
import kaocheng.exchange.sheet.SheetRefusal;
import kaocheng.model.Quarter;
import kaocheng.model.text.Language;
import kaocheng.model.text.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A full disk or a stick pulled out loses no older paper and leaves no half one. */
class PapersInTroubleTest extends OfACity {
  @TempDir private Path out = Path.of("");

  @BeforeEach
  void report() throws IOException {
    city().take("年度,季度,单位代码,指标编号,填报值\n2021,1,A,1.9,60\n");
  }

  private List<Path> write(Path folder, Set<SheetFormat> formats, Progress progress) {
    var desk = city().desk();
    var assessment = new AssessCycle(desk).look(2021, Quarter.FIRST);
    var order = SheetOrder.all(assessment, formats).of(Set.of(PaperKind.values()));
    return new WritePapers(desk, folder, Language.CHINESE).run(assessment, order, progress);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }

  @ParameterizedTest
  @EnumSource(SheetFormat.class)
  void aFullDiskKeepsWhatWasThere(SheetFormat format) throws IOException {
    try (var disk = SmallDisk.at(out.resolve("disk"), 8000)) {
      var formats = Set.of(format);
      var all = write(disk.folder(), formats, Progress.SILENT);
      for (var file : all) {
        Files.writeString(file, "old");
      }
      disk.fillUpTo(format == SheetFormat.CSV ? 0 : 4);
      var refused =
          catchThrowableOfType(Refused.class, () -> write(disk.folder(), formats, Progress.SILENT));
      assertThat(refused.reason().key()).isEqualTo(SheetRefusal.NOT_WRITTEN);
      assertThat(files(disk.folder()))
          .containsAll(all)
          .noneMatch(file -> file.toString().endsWith(".part"));
      assertThat(all).allSatisfy(file -> assertThat(file).hasContent("old"));
    }
  }

  @Test
  void aStickPulledOutIsTold() throws IOException {
    var stick = Files.createDirectory(out.resolve("stick"));
    var pulled = out.resolve("pulled");
    var refused =
        catchThrowableOfType(
            Refused.class,
            () -> write(stick, Set.of(SheetFormat.values()), new PullOut(stick, pulled)));
    assertThat(refused.reason().key()).isEqualTo(SheetRefusal.NO_FOLDER);
    assertThat(refused.reason().values().toString()).contains("stick");
    assertThat(stick).as("nothing is written where the stick was").doesNotExist();
    assertThat(files(pulled)).hasSize(2);
  }

  @Test
  void whoStopsIsToldWhatIsThere() throws IOException {
    var refused =
        catchThrowableOfType(
            Refused.class, () -> write(out, Set.of(SheetFormat.values()), new StopAfter(3)));
    assertThat(refused.reason().key()).isEqualTo(Refusal.STOPPED_AFTER);
    assertThat(files(out)).hasSize(3);
  }

  /** Pulls the stick out when the second file is written. */
  private record PullOut(Path stick, Path to) implements Progress {
    @Override
    public void reached(long steps) {
      if (steps == 2) {
        try {
          Files.move(stick, to);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }

    @Override
    public boolean isCancelled() {
      return false;
    }
  }

  /** Is asked to stop when so many files are written. */
  private static final class StopAfter implements Progress {
    private final long most;
    private long reached;

    StopAfter(long most) {
      this.most = most;
    }

    @Override
    public void reached(long steps) {
      reached = steps;
    }

    @Override
    public boolean isCancelled() {
      return reached >= most;
    }
  }
}
