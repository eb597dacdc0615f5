package kaocheng.store;

import static kaocheng.store.Given.CLOCK;
import static kaocheng.store.Given.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import kaocheng.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process killed at any moment loses nothing it reported, and leaves nothing half done. */
final class KillTest {
  private static final int ROUNDS = Integer.getInteger("kaocheng.kills", 5);
  private static final RandomGenerator MOMENTS =
      RandomGeneratorFactory.of("L64X128MixRandom").create(20210705);

  @TempDir Path folder;

  @Test
  void losesNothingInANewFile() throws Exception {
    for (var round = 0; round < ROUNDS; round++) {
      var fresh = Files.createDirectory(folder.resolve("round" + round));
      Given.workbook(fresh).close();
      assertNothingLost(fresh, killedWhileWriting(fresh));
    }
    Tally.tell("kills while writing to a new workbook", ROUNDS + " kills, 0 imports lost or half");
  }

  @Test
  void leavesNothingOfAnImportThatWasUnderWay() throws Exception {
    Given.workbook(folder).close();
    var child = Child.start("bulk", folder.resolve("city"));
    try (var lines = child.inputReader(StandardCharsets.UTF_8)) {
      assertThat(lines.readLine()).isEqualTo("50000");
      kill(child);
      assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    assertNothingLost(folder, 0);
    Tally.tell("kills in the middle of an import", "1 kill, nothing of it there");
  }

  @Test
  void losesNothingInAGrowingFile() throws Exception {
    Given.workbook(folder).close();
    for (var round = 0; round < ROUNDS; round++) {
      assertNothingLost(folder, killedWhileWriting(folder));
    }
    Tally.tell(
        "kills while writing to a grown workbook", ROUNDS + " kills, 0 imports lost or half");
  }

  /** Gives the number of the last import that was reported as kept. */
  private static long killedWhileWriting(Path folder) throws IOException, InterruptedException {
    var child = Child.start("write", folder.resolve("city"));
    try (var lines =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      var last = Long.parseLong(lines.readLine());
      Thread.sleep(MOMENTS.nextInt(20, 700));
      kill(child);
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        last = Math.max(last, Long.parseLong(line));
      }
      assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
      return last;
    }
  }

  /** By its handle, so that what it said before can still be read. */
  private static void kill(Process child) {
    assertThat(child.toHandle().destroyForcibly()).isTrue();
  }

  private static void assertNothingLost(Path folder, long reported) throws IOException {
    try (var workbook = Workbook.open(folder.resolve("city"), CLOCK)) {
      assertThat(workbook.reservation()).isEmpty();
      var imports = workbook.<List<ImportEntry>>read(books -> books.imports().all());
      var traced = workbook.<Long>read(books -> books.traces().size());
      var versions =
          workbook.<List<Revision>>read(
              books -> books.measurements().history(YEAR, Given.RATE.key()));

      var journaled = Journaled.of(folder.resolve("city.journal"), JournalHand.plain());
      assertThat(journaled.kept()).hasSize(traced.intValue());
      assertThat(journaled.begun()).isEmpty();
      assertThat(imports).hasSizeBetween((int) reported, (int) reported + 1);
      assertThat(imports).allMatch(entry -> entry.counts().added() == Child.ROWS);
      assertThat(imports)
          .allMatch(
              entry -> Arrays.equals(original(workbook, entry.id()), Child.original(entry.id())));
      assertThat(workbook.<Boolean>read(books -> holdsOriginal(books, imports.size() + 1)))
          .isFalse();
      assertThat(traced).isEqualTo(imports.size() + 2L);
      assertThat(versions).hasSize(imports.size() * Child.ROWS);
      assertThat(imports).allMatch(entry -> rowsOf(versions, entry) == Child.ROWS);
    }
    assertThat(Examination.of(folder.resolve("city")).findings()).isEmpty();
  }

  private static byte[] original(Workbook workbook, long id) {
    return workbook.read(
        books -> OriginalsTest.kept(books, OriginalsTest.digest(Child.original(id))));
  }

  private static boolean holdsOriginal(Books books, long id) {
    return books.originals().holds(OriginalsTest.digest(Child.original(id)));
  }

  private static long rowsOf(List<Revision> versions, ImportEntry entry) {
    return versions.stream().filter(version -> version.importId() == entry.id()).count();
  }

  @Test
  void tellsOnceThatMemoryIsExhaustedAndLosesNothing() throws Exception {
    Given.workbook(folder).close();
    var child = Child.start("exhaust", folder.resolve("city"));
    try (var lines = child.inputReader(StandardCharsets.UTF_8)) {
      assertThat(lines.lines().toList())
          .containsExactly("1", "2", "3", "4", "5", "NOT_SAVED", "OUT_OF_ORDER", "closed");
      assertThat(child.waitFor()).isZero();
    }
    assertNothingLost(folder, 5);
  }

  @Test
  void refusesAFileThatIsOpenInAnotherProgram() throws Exception {
    try (var workbook = Given.workbook(folder)) {
      assertThat(said(Child.start("open", workbook.file()))).isEqualTo("IN_USE");
      Given.keep(workbook, books -> {});
    }
    assertThat(said(Child.start("open", folder.resolve("city")))).isEqualTo("opened 3");
  }

  @Test
  void refusesToShareWithAProgramThatHoldsTheFile() throws Exception {
    Given.workbook(folder).close();
    var child = Child.start("write", folder.resolve("city"));
    try (var lines = child.inputReader(StandardCharsets.UTF_8)) {
      assertThat(lines.readLine()).isEqualTo("1");
      assertThat(OpeningTest.refusal(() -> Workbook.open(folder.resolve("city"), CLOCK)))
          .isEqualTo(StoreRefusal.IN_USE);
    } finally {
      kill(child);
      assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  static String said(Process child) throws IOException, InterruptedException {
    try (var lines = child.inputReader(StandardCharsets.UTF_8)) {
      var line = lines.readLine();
      assertThat(child.waitFor()).isZero();
      return line;
    }
  }
}
