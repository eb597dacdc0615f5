package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGeneratorFactory;
import kaocheng.model.text.Language;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.model.text.Secret;
import kaocheng.store.Examination;
import kaocheng.usecase.SalvageWorkbook.Done;
import kaocheng.usecase.SalvageWorkbook.Order;
import kaocheng.usecase.SalvageWorkbook.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is got out of a damaged workbook with a password stays behind it unless asked for. */
final class SalvageLockedTest {
  private static final String MARKER = "ZXQJ7KQWV3";
  private static final String PASSWORD = "青川-考核-2021";
  private static final Desks DESKS = new Desks("测试员", Clock.systemUTC());

  /** An encrypted file begins with a block that a plain one has not. */
  private static final int BLOCK = 4096;

  private static final int HOLE = 64;

  @TempDir private static Path shared;
  private static Path locked = Path.of("none");
  private static LivePages pages = LivePages.NONE;
  private static TableDump rows = TableDump.NOTHING;
  @TempDir private Path folder;

  @BeforeAll
  static void makeAYear() throws Exception {
    try (var city = new City(shared)) {
      var units = new StringBuilder("年度,单位代码,单位名称,考核序列\n");
      for (var unit = 1; unit <= 400; unit++) {
        var words = MARKER + Integer.toString(unit * 7919, 36).repeat(12);
        units.append("2021,U%d,市第%d局%s,序列\n".formatted(unit, unit, words));
      }
      city.take(units.toString());
      locked = city.desk().file();
    }
    pages = LivePages.of(locked);
    rows = TableDump.of(locked);
    new SetPassword(DESKS).run(locked, Secret.of(PASSWORD)).code().close();
  }

  @AfterEach
  void unlock() {
    new UnlockWorkbook(DESKS).run(locked, Secret.of(PASSWORD));
  }

  private Path damaged(int seed) throws Exception {
    var bytes = Files.readAllBytes(locked);
    var at = BLOCK + pages.any(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
    Arrays.fill(bytes, at, Math.min(bytes.length, at + HOLE), (byte) 0);
    Files.copy(keyOf(locked), folder.resolve("city.key"));
    return Files.write(folder.resolve("city.mv.db"), bytes);
  }

  private static Path keyOf(Path workbook) {
    return workbook.resolveSibling(workbook.getFileName().toString().replace(".mv.db", ".key"));
  }

  private Done salvage(Path damaged, Tables tables) {
    var order = new Order(damaged, folder.resolve("out"), tables, Language.CHINESE);
    return DESKS.salvaging().run(order, Progress.SILENT);
  }

  private List<Path> readable() throws IOException {
    var found = new ArrayList<Path>();
    try (var files = Files.list(folder.resolve("out"))) {
      for (var file : files.toList()) {
        var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (bytes.contains(MARKER)) {
          found.add(file.getFileName());
        }
      }
    }
    return found;
  }

  private static List<String> keys(Done done) {
    return done.told().stream().map(Message::key).map(key -> key.name()).toList();
  }

  @Test
  void ofASoundOneTheNewOneIsEncryptedWithTheSamePassword() throws Exception {
    Files.copy(locked, folder.resolve("city.mv.db"));
    Files.copy(keyOf(locked), folder.resolve("city.key"));

    var done = salvage(folder.resolve("city.mv.db"), Tables.AS_SAFE_AS_THE_WORKBOOK);

    assertThat(keys(done)).contains("SAME_PASSWORD").doesNotContain("ANYBODY_CAN_READ");
    assertThat(readable()).isEmpty();
    assertThat(folder.resolve("out").toFile().list())
        .containsExactlyInAnyOrder(
            "抢救清单.csv", "抢救所得-city.mv.db", "抢救所得-city.journal", "抢救所得-city.key");
    DESKS.forget(locked);
    assertThatThrownBy(() -> DESKS.open(made(done)))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(UnlockWorkbook.locked(refused)).isPresent());
    new UnlockWorkbook(DESKS).run(made(done), Secret.of(PASSWORD));
    assertThat(Examination.of(made(done)).findings()).isEmpty();
    try (var desk = DESKS.open(made(done))) {
      assertThat(desk.isReadOnly()).isFalse();
      assertThat(departments(desk)).isEqualTo(rows.rows().get("DEPARTMENT").size());
    }
  }

  private static Path made(Done done) {
    return Objects.requireNonNull(done.workbook());
  }

  private static int departments(Desk desk) {
    return desk.workbook().<Integer>read(books -> books.departments().all(2021).size());
  }

  @Test
  void nothingOfADamagedOneCanBeReadWithoutThePasswordUnlessItIsAskedFor() throws Exception {
    var made = 0;
    for (var seed = 1; seed <= 4; seed++) {
      made += salvageDamaged(seed);
    }
    assertThat(made).as("new workbooks that lost something").isPositive();
  }

  private int salvageDamaged(int seed) throws Exception {
    var damaged = damaged(seed);
    try {
      var done = salvage(damaged, Tables.AS_SAFE_AS_THE_WORKBOOK);
      assertThat(readable()).as("seed %d", seed).isEmpty();
      if (done.workbook() == null) {
        assertThat(keys(done)).contains("ONLY_COUNTED").doesNotContain("DONE");
        return 0;
      }
      var isWhole = Examination.of(done.workbook()).findings().isEmpty();
      emptyOut();
      assertThat(keys(salvage(damaged, Tables.IN_PLAIN_TEXT))).contains("ANYBODY_CAN_READ");
      assertThat(readable()).containsExactly(Path.of("抢救所得-department.csv"));
      return isWhole ? 0 : 1;
    } catch (Refused nothing) {
      assertThat(nothing.reason().key().name()).isEqualTo("NOTHING_SALVAGED");
      return 0;
    } finally {
      emptyOut();
      Files.delete(damaged);
      Files.delete(keyOf(damaged));
    }
  }

  private void emptyOut() throws IOException {
    try (var files = Files.list(folder.resolve("out"))) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  @Test
  void refusesWhereThePasswordWasNotTyped() throws Exception {
    var damaged = damaged(1);
    DESKS.forget(locked);

    assertThatThrownBy(() -> salvage(damaged, Tables.AS_SAFE_AS_THE_WORKBOOK))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(UnlockWorkbook.locked(refused)).contains(damaged));
  }
}
