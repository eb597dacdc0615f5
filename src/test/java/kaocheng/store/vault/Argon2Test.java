package kaocheng.store.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import kaocheng.model.text.Secret;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A password becomes a key as the standard says, at the cost that is asked of it. */
final class Argon2Test {
  private static byte[] filled(int length, int value) {
    var bytes = new byte[length];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }

  @Test
  void theLibraryComputesTheExampleOfRfc9106() {
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(32)
            .withIterations(3)
            .withParallelism(4)
            .withSalt(filled(16, 2))
            .withSecret(filled(8, 3))
            .withAdditional(filled(12, 4))
            .build());
    var tag = new byte[32];
    generator.generateBytes(filled(32, 1), tag);
    assertThat(HexFormat.of().formatHex(tag))
        .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
  }

  @Test
  void computesTheExampleOfTheReferenceProgram() {
    var salt = Base64.getEncoder().encodeToString("somesalt".getBytes(StandardCharsets.US_ASCII));
    var key = new Argon2(64 * 1024, 2, 1, salt).key(Secret.of("password"));
    assertThat(HexFormat.of().formatHex(key))
        .isEqualTo("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
  }

  @Test
  void costsSixtyFourMebibytesAndThreePasses() {
    var fresh = Argon2.fresh();
    assertThat(fresh.text()).matches("\\$argon2id\\$v=19\\$m=65536,t=3,p=1\\$[A-Za-z0-9+/]{22}");
    assertThat(fresh.isOutdated()).isFalse();
    assertThat(fresh.salt()).isNotEqualTo(Argon2.fresh().salt());
    assertThat(Argon2.read(fresh.text())).contains(fresh);
  }

  @Test
  void knowsWhatCostsLessThanToday() {
    var cheap = "$argon2id$v=19$m=19456,t=2,p=1$" + "A".repeat(22);
    assertThat(Argon2.read(cheap)).map(Argon2::isOutdated).contains(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$argon2id$v=19$m=1048576,t=3,p=1$",
        "$argon2id$v=19$m=8,t=3,p=1$",
        "$argon2id$v=19$m=65536,t=0,p=1$",
        "$argon2id$v=19$m=65536,t=11,p=1$",
        "$argon2id$v=19$m=65536,t=3,p=9$",
        "$argon2id$v=19$m=9999999999,t=3,p=1$",
        "$argon2i$v=19$m=65536,t=3,p=1$",
        "$argon2id$v=16$m=65536,t=3,p=1$"
      })
  void refusesWhatAsksForTooMuchOrTooLittle(String told) {
    assertThat(Argon2.read(told + "A".repeat(22))).isEmpty();
  }
}
