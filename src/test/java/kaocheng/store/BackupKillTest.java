package kaocheng.store;

import static kaocheng.store.Given.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import kaocheng.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process killed while it backs up or restores leaves the old or the new, never between. */
final class BackupKillTest {
  private static final int ROUNDS = Integer.getInteger("kaocheng.kills", 5);
  private static final RandomGenerator MOMENTS =
      RandomGeneratorFactory.of("L64X128MixRandom").create(20210706);

  @TempDir private Path folder = Path.of("");

  private void killedWhile(String task) throws IOException, InterruptedException {
    var child = Child.start(task, folder.resolve("city"));
    try (var lines = child.inputReader(StandardCharsets.UTF_8)) {
      assertThat(lines.readLine()).contains("city");
      Thread.sleep(MOMENTS.nextInt(5, 900));
      assertThat(child.toHandle().destroyForcibly()).isTrue();
      assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void eachBackupThatHasItsNameIsWhole() throws Exception {
    Given.workbook(folder).close();
    for (var round = 0; round < ROUNDS; round++) {
      killedWhile("backup");
      var backups = Backups.beside(folder.resolve("city"));
      assertThat(backups.checked()).allMatch(CheckedBackup::isGood);
      assertThat(Examination.of(folder.resolve("city")).findings()).isEmpty();
    }
    assertThat(Backups.beside(folder.resolve("city")).all()).isNotEmpty();
    Tally.tell("kills while backing up", ROUNDS + " kills, each backup whole");
  }

  @Test
  void theWorkbookIsTheOldOneOrTheRestoredOne() throws Exception {
    Given.workbook(folder).close();
    var city = folder.resolve("city.mv.db");
    Files.copy(Backups.beside(city).make(CLOCK).backup().file(), folder.resolve("backup.mv.db"));
    for (var round = 0; round < ROUNDS; round++) {
      BackupsTest.enter(city);
      var before = kept();
      killedWhile("restore");
      assertThat(Examination.of(city).findings()).isEmpty();
      assertThat(kept()).containsAllEntriesOf(before);
      Workbook.open(city, CLOCK).close();
    }
    Tally.tell("kills while restoring", ROUNDS + " kills, the old or the restored one there");
  }

  @Test
  void theWorkbookHasItsPasswordOrHasNot() throws Exception {
    var city = Locked.plain(folder);
    for (var round = 0; round < ROUNDS; round++) {
      killedWhile("encrypt");
      if (new Unlocking(city, CLOCK).isEncrypted()) {
        assertThat(Locked.unlock(city).byRecovery()).isFalse();
      }
      try (var workbook = Workbook.open(city, CLOCK)) {
        assertThat(workbook.reservation()).isEmpty();
      }
      assertThat(Examination.of(city).findings()).isEmpty();
    }
    Tally.tell("kills while setting a password", ROUNDS + " kills, with it or without it");
  }

  /** The files kept aside, which never change. */
  private Map<String, Long> kept() throws IOException {
    var kept = new HashMap<String, Long>();
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        if (file.toString().contains(".replaced-")) {
          kept.put(file.toString(), (long) Arrays.hashCode(Files.readAllBytes(file)));
        }
      }
    }
    return kept;
  }
}
