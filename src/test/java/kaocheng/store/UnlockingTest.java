package kaocheng.store;

import static kaocheng.store.Given.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.model.text.Secret;
import kaocheng.store.vault.CheapKeyFile;
import kaocheng.store.vault.VaultRefusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why an encrypted workbook does not open is told apart. */
final class UnlockingTest {
  @TempDir private Path folder = Path.of("");
  private Path file = Path.of("");
  private Path key = Path.of("");

  @BeforeEach
  void encrypt() {
    file = Locked.encrypted(folder);
    key = folder.resolve("city.key");
  }

  private Message refusal(String typed, int seconds) {
    var clock = Clock.offset(CLOCK, Duration.ofSeconds(seconds));
    return catchThrowableOfType(
            Refused.class,
            () -> {
              new Unlocking(file, clock).run(Secret.of(typed));
              Workbook.open(file, CLOCK).close();
            })
        .reason();
  }

  @Test
  void tellsAWrongPasswordFromADamagedKeyFileAndADamagedWorkbook() throws IOException {
    assertThat(refusal("falsch!!", 0)).isEqualTo(Message.of(VaultRefusal.WRONG_PASSWORD, file, 1L));

    var bytes = Files.readAllBytes(key);
    bytes[bytes.length / 2] ^= 1;
    var good = Files.copy(key, folder.resolve("good"));
    Files.write(key, bytes);
    assertThat(refusal(Locked.PASSWORD, 1)).isEqualTo(Message.of(VaultRefusal.KEY_DAMAGED, key));
    Files.move(good, key, StandardCopyOption.REPLACE_EXISTING);

    try (var data = new RandomAccessFile(file.toFile(), "rw")) {
      data.seek(4096);
      data.write(new byte[2 * 4096]);
    }
    assertThat(refusal(Locked.PASSWORD, 1)).isEqualTo(Message.of(StoreRefusal.DAMAGED, file));
  }

  @Test
  void tellsAMissingKeyFileAndThatOfAnotherWorkbook() throws IOException {
    var other = Files.createDirectory(folder.resolve("other"));
    var another = Locked.encrypted(other).resolveSibling("city.key");
    Files.copy(another, key, StandardCopyOption.REPLACE_EXISTING);
    assertThat(refusal(Locked.PASSWORD, 0))
        .isEqualTo(Message.of(VaultRefusal.KEY_OF_ANOTHER, file, key));
    Files.delete(key);
    assertThat(refusal(Locked.PASSWORD, 0))
        .isEqualTo(Message.of(VaultRefusal.KEY_MISSING, file, key));
  }

  @Test
  void makesEachWrongPasswordWaitLonger() {
    assertThat(refusal("falsch!!", 0).values()).containsExactly(file, 1L);
    assertThat(refusal(Locked.PASSWORD, 0)).isEqualTo(Message.of(VaultRefusal.TOO_SOON, file, 1L));
    assertThat(refusal("falsch!!", 1).values()).containsExactly(file, 2L);
    assertThat(refusal("falsch!!", 3).values()).containsExactly(file, 4L);
    var later = new Unlocking(file, Clock.offset(CLOCK, Duration.ofSeconds(7)));
    assertThat(later.secondsLeft()).isZero();
    assertThat(later.run(Locked.password())).isEqualTo(new Unlocking.Unlocked(false, 3));
  }

  @Test
  void verifiesWhileTheWorkbookIsOpenWithoutLettingGoOfItsLock() throws Exception {
    assertThat(Locked.unlock(file).byRecovery()).isFalse();
    try (var workbook = Workbook.open(file, CLOCK)) {
      assertThat(Locked.unlock(workbook.file()).byRecovery()).isFalse();
      new Unlocking(file, CLOCK).require();
      assertThat(new Unlocking(file, CLOCK).isEncrypted()).isTrue();
      var child = Child.start("holding", file);
      try (var lines = child.inputReader(StandardCharsets.UTF_8)) {
        assertThat(lines.readLine()).isEqualTo("held elsewhere");
      }
      assertThat(child.waitFor()).isZero();
    }
  }

  @Test
  void rewrapsTheKeyWhereItsCostIsOutdated() throws Exception {
    CheapKeyFile.write(key, Locked.PASSWORD);
    assertThat(Files.readString(key)).contains("m=19456");
    assertThat(Locked.unlock(file).byRecovery()).isFalse();
    assertThat(Files.readString(key)).doesNotContain("m=19456");
    Locked.forget(file);
    assertThat(Locked.unlock(file).byRecovery()).isFalse();
  }
}
