package kaocheng.store;

import static kaocheng.store.Given.CLOCK;
import static kaocheng.store.Given.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An older workbook is brought up to date, and its old file is kept. */
final class UpgradeTest {
  private static final Schema NEXT =
      new Schema(
          List.of("classpath:kaocheng/store/migration", "classpath:kaocheng/store/next"), 900);
  private static final Schema BROKEN =
      new Schema(
          List.of("classpath:kaocheng/store/migration", "classpath:kaocheng/store/broken"), 900);

  private static final int VERSION = Schema.CURRENT.version();
  private static final String KEPT = "city.version" + VERSION + ".mv.db";

  @TempDir Path folder;

  @Test
  void knowsTheVersionOfTheNewestScript() throws IOException {
    try (var scripts = Files.list(Path.of("src/main/resources/kaocheng/store/migration"))) {
      assertThat(scripts.map(script -> script.getFileName().toString().substring(1, 4)))
          .hasSize(Schema.CURRENT.version())
          .contains("%03d".formatted(Schema.CURRENT.version()));
    }
  }

  @Test
  void upgradesAnOlderWorkbookAndKeepsTheOldFile() throws IOException {
    var file = closedWorkbook();
    var before = Files.readAllBytes(file);

    try (var workbook = Workbook.open(file, CLOCK, NEXT)) {
      assertThat(workbook.<List<Integer>>read(books -> books.cycles().years()))
          .containsExactly(YEAR);
      assertThat(workbook.<List<TraceEntry>>read(books -> books.traces().latest(1)))
          .extracting(TraceEntry::action, TraceEntry::subject)
          .containsExactly(tuple(Action.WORKBOOK_UPGRADED, VERSION + " → 900"));
    }

    assertThat(folder.resolve(KEPT)).hasBinaryContent(before);
    assertThat(files()).containsExactlyInAnyOrder("city.mv.db", "city.journal", KEPT);
    assertThat(OpeningTest.refusal(() -> Workbook.open(file, CLOCK)))
        .isEqualTo(StoreRefusal.MADE_BY_NEWER_VERSION);
  }

  @Test
  void leavesTheWorkbookAsItWasWhenTheUpgradeFails() throws IOException {
    var file = closedWorkbook();
    var before = Files.readAllBytes(file);

    assertThat(OpeningTest.refusal(() -> Workbook.open(file, CLOCK, BROKEN)))
        .isEqualTo(StoreRefusal.NOT_UPGRADED);
    assertThat(file).hasBinaryContent(before);
    assertThat(files()).containsExactlyInAnyOrder("city.mv.db", "city.journal", KEPT);
    Workbook.open(file, CLOCK).close();
  }

  @Test
  void refusesToReplaceAnOtherCopy() throws IOException {
    var file = closedWorkbook();
    var mine = Files.writeString(folder.resolve(KEPT), "mine");

    assertThat(OpeningTest.refusal(() -> Workbook.open(file, CLOCK, NEXT)))
        .isEqualTo(StoreRefusal.NOT_UPGRADED);
    assertThat(mine).hasContent("mine");
  }

  private Path closedWorkbook() {
    var workbook = Given.workbook(folder);
    workbook.close();
    return workbook.file();
  }

  private List<String> files() {
    return Arrays.asList(folder.toFile().list());
  }
}
