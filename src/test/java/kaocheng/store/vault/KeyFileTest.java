package kaocheng.store.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import kaocheng.model.text.Refused;
import kaocheng.model.text.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key of a workbook comes out for its two secrets, and for nothing else. */
final class KeyFileTest {
  private static final String PASSWORD = "考核办-2021-密";

  @TempDir private Path folder = Path.of("");

  private Path written(DataKey key, Secret code) throws IOException {
    var file = folder.resolve("city.key");
    KeyFile.of(key, Secret.of(PASSWORD), code).write(file);
    return file;
  }

  private static Object refusal(Path file) {
    return catchThrowableOfType(Refused.class, () -> KeyFile.read(file)).reason().key();
  }

  @Test
  void opensWithThePasswordAndWithTheCodeHoweverItIsWritten() throws IOException {
    var key = DataKey.random();
    var code = RecoveryCode.random();
    var read = KeyFile.read(written(key, code));

    var byPassword = read.open(Secret.of(PASSWORD)).orElseThrow();
    assertThat(byPassword.key().isSame(key)).isTrue();
    assertThat(byPassword.byRecovery()).isFalse();
    var asTyped = new StringBuilder();
    for (var at = 0; at < code.length(); at++) {
      asTyped.append(Character.toLowerCase(code.at(at) == '-' ? ' ' : code.at(at)));
    }
    var typed = asTyped.toString().replace('0', 'o').replace('1', 'l');
    var byCode = read.open(Secret.of(typed)).orElseThrow();
    assertThat(byCode.key().isSame(key)).isTrue();
    assertThat(byCode.byRecovery()).isTrue();
    assertThat(read.open(Secret.of(PASSWORD + "!"))).isEmpty();
    assertThat(read.open(RecoveryCode.random())).isEmpty();
  }

  @Test
  void holdsNothingButWhatIsNeeded() throws IOException {
    var key = DataKey.random();
    var text = Files.readString(written(key, RecoveryCode.random()));
    assertThat(text)
        .matches(
            """
            kaocheng-key 1
            workbook [0-9a-f]{16}
            password \\$argon2id\\$v=19\\$m=65536,t=3,p=1\\$\\S{22} \\S{80}
            recovery \\$argon2id\\$v=19\\$m=65536,t=3,p=1\\$\\S{22} \\S{80}
            check [0-9a-f]{16}
            """)
        .doesNotContain(PASSWORD)
        .doesNotContain(HexFormat.of().formatHex(key.bytes()));
  }

  @Test
  void knowsItselfToBeDamagedWhicheverByteIsChanged() throws IOException {
    var file = written(DataKey.random(), RecoveryCode.random());
    var bytes = Files.readAllBytes(file);
    for (var at = 0; at < bytes.length; at++) {
      var damaged = bytes.clone();
      damaged[at] ^= 1;
      Files.write(file, damaged);
      assertThat(refusal(file))
          .as("byte " + at)
          .isIn(VaultRefusal.KEY_DAMAGED, VaultRefusal.KEY_NEWER);
    }
    Files.write(file, new byte[0]);
    assertThat(refusal(file)).isEqualTo(VaultRefusal.KEY_DAMAGED);
    Files.write(file, new byte[100_000]);
    assertThat(refusal(file)).isEqualTo(VaultRefusal.KEY_DAMAGED);
  }

  @Test
  void refusesWhatANewerVersionWroteAndWhatCostsTooMuch() throws Exception {
    var file = written(DataKey.random(), RecoveryCode.random());
    var text = Files.readString(file);
    Files.writeString(file, text.replace("kaocheng-key 1\n", "kaocheng-key 2\n"));
    assertThat(refusal(file)).isEqualTo(VaultRefusal.KEY_NEWER);
    var hungry = text.replaceFirst("m=65536", "m=9999999");
    hungry = hungry.substring(0, hungry.indexOf("check "));
    var check =
        MessageDigest.getInstance("SHA-256").digest(hungry.getBytes(StandardCharsets.UTF_8));
    Files.writeString(
        file, hungry + "check " + HexFormat.of().formatHex(check).substring(0, 16) + "\n");
    assertThat(refusal(file)).isEqualTo(VaultRefusal.KEY_DAMAGED);
  }

  @Test
  void envelopesCannotBeExchanged() throws IOException {
    var mine = DataKey.random();
    var envelope = Envelope.of(mine, Secret.of(PASSWORD), "password");
    assertThat(envelope.open(mine.mark(), Secret.of(PASSWORD), "password")).isPresent();
    assertThat(envelope.open(mine.mark(), Secret.of(PASSWORD), "recovery")).isEmpty();
    assertThat(envelope.open(FileMark.random(), Secret.of(PASSWORD), "password")).isEmpty();
  }

  @Test
  void secretsAreNotShownAndAreWiped() {
    var typed = PASSWORD.toCharArray();
    var secret = Secret.of(typed);
    assertThat(typed).containsOnly('\0');
    assertThat(secret).hasToString("***");
    assertThat(DataKey.random()).hasToString("***");
    secret.close();
    assertThat(secret.at(0)).isEqualTo('\0');
    var key = DataKey.random();
    key.close();
    assertThat(key.bytes()).containsOnly(0);
  }
}
