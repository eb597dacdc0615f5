package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import kaocheng.model.text.Language;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.model.text.Secret;
import kaocheng.store.Examination;
import kaocheng.usecase.SalvageWorkbook.Done;
import kaocheng.usecase.SalvageWorkbook.Order;
import kaocheng.usecase.SalvageWorkbook.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that lost its beginning or its end stays as it is; a backup is named, the rest saved. */
final class SalvageBeginningTest {
  private static final Desks DESKS = new Desks("测试员", Clock.systemUTC());
  private static final String PASSWORD = "青川-考核-2021";
  private static final int BLOCK = 4096;
  private static final int UNITS = 300;

  @TempDir private static Path shared;
  private static Path sound = Path.of("none");
  private static Path locked = Path.of("none");
  @TempDir private Path folder;

  /** Goals so long, and entered so late, that the first half holds some of them and not all. */
  @BeforeAll
  static void makeAYear() throws Exception {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    try (var city = new City(shared)) {
      var units = new StringBuilder("年度,单位代码,单位名称,考核序列\n");
      for (var unit = 1; unit <= UNITS; unit++) {
        units.append("2021,U%d,市第%d局,序列\n".formatted(unit, unit));
      }
      city.take(units.toString());
      for (var goal = 1; goal <= 12; goal++) {
        city.take(goals(goal, random));
      }
      sound = city.desk().file();
    }
    locked = Files.copy(sound, shared.resolve("locked.mv.db"));
    new SetPassword(DESKS).run(locked, Secret.of(PASSWORD)).code().close();
    DESKS.forget(locked);
  }

  private static String goals(int goal, RandomGenerator random) {
    var goals = new StringBuilder("年度,单位代码,目标编号,目标类别,目标名称,目标内容,权重\n");
    for (var unit = 1; unit <= UNITS; unit++) {
      var words = new StringBuilder();
      for (var word = 0; word < 120; word++) {
        words.append(Long.toString(random.nextLong(), 36));
      }
      goals.append("2021,U%d,%d,重点目标,办文,办文%s,10\n".formatted(unit, goal, words));
    }
    return goals.toString();
  }

  private Path damaged(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("city.mv.db"), bytes);
  }

  private static byte[] zeroed(Path file, int first) throws IOException {
    var bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 0, first, (byte) 0);
    return bytes;
  }

  private Path backedUp() throws IOException {
    Files.copy(sound, folder.resolve("city.mv.db"));
    return DESKS.backups().make(folder.resolve("city.mv.db"), new BackupHabit.Beside()).file();
  }

  private static Message refused(Path damaged) throws IOException {
    var before = Files.readAllBytes(damaged);
    var refused = catchThrowableOfType(Refused.class, () -> DESKS.open(damaged));
    assertThat(damaged).hasBinaryContent(before);
    return refused.reason();
  }

  private static String keyOf(Object message) {
    return message instanceof Message told ? told.key().name() : "";
  }

  private Done salvage(Path damaged) throws IOException {
    var before = Files.readAllBytes(damaged);
    var order =
        new Order(damaged, folder.resolve("out"), Tables.AS_SAFE_AS_THE_WORKBOOK, Language.CHINESE);
    try {
      return DESKS.salvaging().run(order, Progress.SILENT);
    } finally {
      assertThat(damaged).hasBinaryContent(before);
    }
  }

  private static long rows(Done done) {
    return done.parts().stream().mapToLong(part -> part.vouchedFor() + part.unverified()).sum();
  }

  private static Path made(Done done) {
    return Objects.requireNonNull(done.workbook());
  }

  private static List<String> keys(Done done) {
    return done.told().stream().map(SalvageBeginningTest::keyOf).toList();
  }

  @Test
  void withoutItsHeadsAllOfItIsGot() throws IOException {
    var damaged = damaged(zeroed(sound, 2 * BLOCK));

    var reason = refused(damaged);
    assertThat(reason.key()).isEqualTo(BackupSaid.NOT_RESTORABLE);
    assertThat(keyOf(reason.values().getFirst())).isEqualTo("DAMAGED");

    var done = salvage(damaged);
    assertThat(done.parts()).allMatch(part -> part.isEmpty() || part.isWhole());
    assertThat(Examination.of(made(done)).findings()).isEmpty();
    assertThat(keys(done)).contains("UP_TO");
  }

  @Test
  void withoutItsFirst64KiBTheNewestGoodBackupIsNamed() throws IOException {
    var backup = backedUp();
    var damaged = damaged(zeroed(sound, 1 << 16));

    var reason = refused(damaged);
    assertThat(reason.key()).isEqualTo(BackupSaid.RESTORABLE);
    assertThat(keyOf(reason.values().getFirst())).isEqualTo("DAMAGED");
    assertThat(reason.values()).contains(backup);

    var nothing = catchThrowableOfType(Refused.class, () -> salvage(damaged));
    assertThat(nothing.reason().key()).isEqualTo(BackupSaid.RESTORABLE);
    assertThat(keyOf(nothing.reason().values().getFirst())).isEqualTo("NOTHING_SALVAGED");
  }

  @Test
  void ofItsFirstHalfWhatIsThereIsGotAndTheRestToldAsLost() throws IOException {
    var whole = Files.readAllBytes(sound);
    var backup = backedUp();
    var damaged = damaged(Arrays.copyOf(whole, whole.length / 2));

    var reason = refused(damaged);
    assertThat(reason.key()).isEqualTo(BackupSaid.RESTORABLE);
    assertThat(reason.values()).contains(backup);

    var done = salvage(damaged);
    assertThat(rows(done)).isPositive();
    assertThat(keys(done)).contains("BACKUP");
    var goals = done.parts().stream().filter(part -> part.table().equals("goal")).findFirst();
    assertThat(goals.orElseThrow().vouchedFor()).isBetween(1L, 12L * UNITS - 1);
  }

  @Test
  void anEncryptedOneIsKnownByItsKeyFileAndGotWithItsPassword() throws IOException {
    var damaged = damaged(zeroed(locked, BLOCK));
    Files.copy(shared.resolve("locked.key"), folder.resolve("city.key"));

    assertThat(keyOf(refused(damaged))).isEqualTo("LOCKED");
    assertThat(DESKS.salvaging().prospect(damaged, Language.CHINESE).isEncrypted()).isTrue();
    var wrong =
        catchThrowableOfType(
            Refused.class,
            () -> new UnlockWorkbook(DESKS).run(damaged, Secret.of("falsch-falsch")));
    assertThat(UnlockWorkbook.mayBeTriedAgain(wrong)).isTrue();
    assertThat(catchThrowableOfType(Refused.class, () -> salvage(damaged)).reason().key().name())
        .isEqualTo("LOCKED");

    Files.deleteIfExists(folder.resolve("city.key.wrong"));
    unlock(damaged);
    var reason = refused(damaged);
    assertThat(reason.key()).isEqualTo(BackupSaid.NOT_RESTORABLE);
    assertThat(keyOf(reason.values().getFirst())).isEqualTo("LOCKED_DAMAGED");

    var done = salvage(damaged);
    assertThat(keys(done)).contains("SAME_PASSWORD").doesNotContain("ANYBODY_CAN_READ");
    assertThat(done.parts()).allMatch(part -> part.isEmpty() || part.isWhole());
    assertThat(Examination.of(made(done)).findings()).isEmpty();
    DESKS.forget(damaged);
    assertThat(keyOf(refused(damaged))).isEqualTo("LOCKED");
  }

  private static void unlock(Path damaged) {
    new UnlockWorkbook(DESKS).run(damaged, Secret.of(PASSWORD));
  }

  @Test
  void aFileOfSomethingElseWithoutAKeyIsStillNoWorkbook() throws IOException {
    var foreign = damaged("a letter".repeat(999).getBytes(StandardCharsets.UTF_8));

    assertThat(keyOf(refused(foreign))).isEqualTo("NOT_A_WORKBOOK");
  }
}
