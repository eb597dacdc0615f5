package kaocheng.store;

import static kaocheng.store.Given.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kaocheng.model.text.Refused;
import kaocheng.model.text.Secret;
import kaocheng.store.vault.VaultRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook with a password is encrypted with all that lies around it. */
final class EncryptionTest {
  @TempDir private Path folder = Path.of("");

  private static Object refusal(Runnable work) {
    return catchThrowableOfType(Refused.class, work::run).reason().key();
  }

  private static void open(Path file) {
    Workbook.open(file, CLOCK).close();
  }

  private static List<Action> latest(Path file, int entries) {
    try (var workbook = Workbook.open(file, CLOCK)) {
      assertThat(workbook.reservation()).isEmpty();
      return workbook.<List<TraceEntry>>read(books -> books.traces().latest(entries)).stream()
          .map(TraceEntry::action)
          .toList();
    }
  }

  @Test
  void leavesNothingThatCanBeReadInWorkbookJournalAndNewBackups() throws IOException {
    var file = Locked.plain(folder);
    assertThat(Locked.holding(folder, Locked.MARKER))
        .as("what is looked for can be found")
        .containsExactly(folder.resolve("city.journal"), folder.resolve("city.mv.db"));
    new Encryption(file, CLOCK).encrypt("王工", Locked.password()).close();
    BackupsTest.enter(file);
    try (var workbook = Workbook.open(file, CLOCK)) {
      Given.keep(workbook, _ -> {});
      assertThat(Backups.beside(file).make(CLOCK).findings()).as("while open").isEmpty();
      assertThat(Locked.holding(folder, Locked.MARKER)).isEmpty();
    }
    BackupsTest.enter(file);
    assertThat(Backups.beside(file).make(CLOCK).findings()).isEmpty();
    assertThat(Locked.holding(folder, Locked.MARKER)).isEmpty();
    assertThat(Locked.holding(folder, "H:2,block")).isEmpty();
    assertThat(Locked.holding(folder, Locked.PASSWORD)).isEmpty();
    assertThat(Backups.beside(file).checked()).hasSize(2).allMatch(CheckedBackup::isGood);
  }

  @Test
  void opensWithThePasswordAlone() throws IOException {
    var file = Locked.encrypted(folder);
    assertThat(refusal(() -> open(file))).isEqualTo(VaultRefusal.LOCKED);
    assertThat(refusal(() -> Examination.of(file))).isEqualTo(VaultRefusal.LOCKED);
    assertThat(refusal(() -> Workbook.look(file, CLOCK))).isEqualTo(VaultRefusal.LOCKED);

    assertThat(Locked.unlock(file)).isEqualTo(new Unlocking.Unlocked(false, 0));

    assertThat(latest(file, 1)).containsExactly(Action.PASSWORD_SET);
    assertThat(Examination.of(file).findings()).isEmpty();
    try (var open = Workbook.open(file, CLOCK);
        var looked = Workbook.look(file, CLOCK)) {
      assertThat(looked.<Long>read(books -> books.traces().size()))
          .isEqualTo(open.<Long>read(books -> books.traces().size()));
    }
    assertThat(refusal(() -> new Encryption(file, CLOCK).encrypt("王工", Locked.password())))
        .isEqualTo(VaultRefusal.HAS_PASSWORD);
  }

  @Test
  void becomesPlainAgain() throws IOException {
    var file = Locked.encrypted(folder);
    assertThat(refusal(() -> new Encryption(file, CLOCK).decrypt("王工")))
        .isEqualTo(VaultRefusal.LOCKED);
    assertThat(Locked.unlock(file).wrongBefore()).isZero();

    new Encryption(file, CLOCK).decrypt("王工");

    assertThat(latest(file, 2)).containsExactly(Action.PASSWORD_REMOVED, Action.PASSWORD_SET);
    assertThat(Examination.of(file).findings()).isEmpty();
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("city.mv.db", "city.journal");
    assertThat(Files.readString(folder.resolve("city.journal"))).contains(Locked.MARKER);
    assertThat(refusal(() -> new Encryption(file, CLOCK).decrypt("王工")))
        .isEqualTo(VaultRefusal.HAS_NO_PASSWORD);
  }

  @Test
  void opensWithTheNewPasswordOnceItIsChanged() throws IOException {
    var file = Locked.plain(folder);
    var encryption = new Encryption(file, CLOCK);
    var code = encryption.encrypt("王工", Locked.password());
    var data = Files.readAllBytes(file);
    try (var workbook = Workbook.open(file, CLOCK)) {
      var change = new PasswordChange(workbook, CLOCK);
      assertThat(change.run("王工", code, Secret.of("另一个很长的密码")).length()).isEqualTo(29);
    }
    assertThat(Files.readAllBytes(file)).startsWith(Arrays.copyOf(data, 4096));
    Locked.forget(file);
    assertThat(refusal(() -> Locked.unlock(file))).isEqualTo(VaultRefusal.WRONG_PASSWORD);
    later(file, 1).run(Secret.of("另一个很长的密码"));
    assertThat(latest(file, 1)).containsExactly(Action.PASSWORD_CHANGED);
    Locked.forget(file);
    assertThat(refusal(() -> later(file, 1).run(code))).isEqualTo(VaultRefusal.WRONG_PASSWORD);
  }

  private static Unlocking later(Path file, int seconds) {
    return new Unlocking(file, Clock.offset(CLOCK, Duration.ofSeconds(seconds)));
  }

  @Test
  void theKeyFileOfTheMomentTravelsWithABackup() throws IOException {
    var file = Locked.encrypted(folder);
    assertThat(Locked.unlock(file).byRecovery()).isFalse();
    var backup = Backups.beside(file).make(CLOCK).backup().file();
    var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    var key = backup.resolveSibling(backup.getFileName().toString().replace(".mv.db", ".key"));
    Files.copy(backup, elsewhere.resolve("copy.mv.db"));
    Files.copy(key, elsewhere.resolve("copy.key"));
    Locked.forget(file);
    var town = elsewhere.resolve("town.mv.db");
    assertThat(refusal(() -> new Restoration(town, elsewhere.resolve("copy"), CLOCK).run("王工")))
        .isEqualTo(VaultRefusal.LOCKED);
    assertThat(Locked.unlock(elsewhere.resolve("copy")).byRecovery()).isFalse();
    assertThat(new Restoration(town, elsewhere.resolve("copy"), CLOCK).run("王工")).isEmpty();
    Locked.forget(town);
    assertThat(Locked.unlock(town).byRecovery()).isFalse();
    assertThat(latest(town, 1)).containsExactly(Action.WORKBOOK_RESTORED);
    assertThat(Locked.holding(elsewhere, Locked.MARKER)).isEmpty();
  }

  @Test
  void restoringGivesUpNeitherKey() throws IOException {
    var file = Locked.plain(folder);
    var plainBackup = Backups.beside(file).make(CLOCK).backup().file();
    new Encryption(file, CLOCK).encrypt("王工", Locked.password()).close();
    var aside = new Restoration(file, plainBackup, CLOCK).run("王工").orElseThrow();
    assertThat(latest(file, 1)).containsExactly(Action.WORKBOOK_RESTORED);
    Locked.forget(aside);
    assertThat(Locked.unlock(aside).byRecovery()).isFalse();

    new Encryption(file, CLOCK).encrypt("王工", Secret.of("第二次设的密码")).close();
    var again = new Restoration(file, aside, CLOCK).run("王工").orElseThrow();
    Locked.forgetAll(file, aside, again);
    assertThat(Locked.unlock(file).byRecovery()).isFalse();
    assertThat(new Unlocking(again, CLOCK).run(Secret.of("第二次设的密码")).byRecovery()).isFalse();
    assertThat(latest(file, 1)).containsExactly(Action.WORKBOOK_RESTORED);
  }

  @Test
  void anUpgradeStaysEncryptedAndKeepsTheOldFileWithItsKey() throws IOException {
    var file = Locked.encrypted(folder);
    assertThat(Locked.unlock(file).byRecovery()).isFalse();
    var next =
        new Schema(
            List.of("classpath:kaocheng/store/migration", "classpath:kaocheng/store/next"), 900);
    Workbook.open(file, CLOCK, next).close();
    assertThat(Locked.holding(folder, Locked.MARKER)).isEmpty();
    var kept = folder.resolve("city.version" + Schema.CURRENT.version() + ".mv.db");
    Locked.forgetAll(file, kept);
    assertThat(Locked.unlock(kept).byRecovery()).isFalse();
    assertThat(latest(kept, 1)).containsExactly(Action.PASSWORD_SET);
  }

  @Test
  void namesTheOlderFilesThatAnybodyCanRead() throws IOException {
    var file = Locked.plain(folder);
    var backup = Backups.beside(file).make(CLOCK).backup().file();
    var aside = Files.copy(file, folder.resolve("city.replaced-20200101T000000Z.mv.db"));
    var journal = Files.copy(folder.resolve("city.journal"), folder.resolve("city.journal.1"));
    new Encryption(file, CLOCK).encrypt("王工", Locked.password()).close();
    assertThat(Backups.beside(file).make(CLOCK).outcome()).isEqualTo(MadeBackup.Outcome.MADE);
    assertThat(new PlainCopies(file).all(List.of(Backups.beside(file))))
        .containsExactlyInAnyOrder(backup, aside, journal);
  }

  /**
   * The files as they are after each step, put together as a program that is killed leaves them.
   */
  @Test
  void opensInWhicheverStateItIsLeftWhileThePasswordIsSet() throws IOException {
    var file = Locked.plain(folder);
    var before = Locked.files(folder);
    new Encryption(file, CLOCK).encrypt("王工", Locked.password()).close();
    var after = Locked.files(folder);
    var key = folder.resolve("city.key");
    var journal = folder.resolve("city.journal");
    Locked.forget(file);

    lay(before);
    Files.write(key, after.get(key));
    assertThat(latest(file, 1)).as("the key file is there").containsExactly(Action.ENTRY_CHANGED);

    lay(after);
    Files.write(journal, before.get(journal));
    assertThat(Locked.unlock(file).byRecovery()).isFalse();
    assertThat(latest(file, 1)).as("the data are there").containsExactly(Action.PASSWORD_SET);
    assertThat(Locked.holding(folder, Locked.MARKER)).as("the journal is sealed").isEmpty();
    assertThat(latest(file, 1)).as("and can be read").containsExactly(Action.PASSWORD_SET);
  }

  @Test
  void opensInWhicheverStateItIsLeftWhileThePasswordIsRemoved() throws IOException {
    var file = Locked.encrypted(folder);
    var before = Locked.files(folder);
    assertThat(Locked.unlock(file).byRecovery()).isFalse();
    new Encryption(file, CLOCK).decrypt("王工");
    var after = Locked.files(folder);
    var key = folder.resolve("city.key");
    var journal = folder.resolve("city.journal");

    lay(before);
    var plain = Files.readAllLines(journal).size();
    assertThat(plain).isPositive();
    Files.write(journal, plainWithoutTheLast(after.get(journal)));
    assertThat(Locked.unlock(file).byRecovery()).isFalse();
    assertThat(latest(file, 1)).as("the journal is plain").containsExactly(Action.PASSWORD_SET);
    assertThat(Locked.holding(folder, Locked.MARKER)).isEmpty();

    lay(after);
    Files.write(key, before.get(key));
    Files.write(journal, plainWithoutTheLast(after.get(journal)));
    assertThat(latest(file, 1)).as("data are plain").containsExactly(Action.PASSWORD_REMOVED);
    new Encryption(file, CLOCK).encrypt("王工", Secret.of("又一个新密码")).close();
    assertThat(folder.resolve("city.key.1")).as("kept out of the way").exists();
  }

  /**
   * The journal before the entry of the removal, the word that it is kept, and the next opening.
   */
  private static byte[] plainWithoutTheLast(byte[] journal) {
    var lines = new String(journal, StandardCharsets.UTF_8).lines().toList();
    return (String.join("\n", lines.subList(0, lines.size() - 4)) + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private void lay(Map<Path, byte[]> files) throws IOException {
    for (var file : Locked.files(folder).keySet()) {
      Files.delete(file);
    }
    for (var file : files.entrySet()) {
      Files.write(file.getKey(), file.getValue());
    }
  }

  @Test
  void aFailureLeavesEverythingAsItWas() throws IOException {
    var file = Locked.plain(folder);
    var before = Locked.files(folder);
    Files.createDirectories(folder.resolve("city.key.new").resolve("in the way"));
    assertThat(refusal(() -> new Encryption(file, CLOCK).encrypt("王工", Locked.password())))
        .isEqualTo(VaultRefusal.NOT_ENCRYPTED);
    assertThat(Locked.files(folder).keySet()).isEqualTo(before.keySet());
    assertThat(new Unlocking(file, CLOCK).isEncrypted()).isFalse();
    assertThat(latest(file, 1)).containsExactly(Action.ENTRY_CHANGED);
  }

  @Test
  void findsTheRightKeyFileWhereAnotherTookItsPlace() throws IOException {
    var file = Locked.encrypted(folder);
    var key = folder.resolve("city.key");
    var other = Files.createDirectory(folder.resolve("other"));
    Locked.encrypted(other);
    Files.move(key, folder.resolve("city.replaced-20210705T010203Z.key"));
    Files.copy(other.resolve("city.key"), key, StandardCopyOption.REPLACE_EXISTING);
    assertThat(Locked.unlock(file).byRecovery()).isFalse();
  }
}
