package kaocheng.store;

import static kaocheng.store.Given.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import kaocheng.model.text.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is opened only when it is a whole workbook that this program understands. */
final class OpeningTest {
  @TempDir Path folder;

  static StoreRefusal refusal(ThrowingCallable action) {
    var refused = catchThrowableOfType(Refused.class, action);
    assertThat(refused).as("a refusal").isNotNull();
    return (StoreRefusal) refused.reason().key();
  }

  private StoreRefusal opening(Path path) {
    return refusal(() -> Workbook.open(path, CLOCK).close());
  }

  @Test
  void opensWithAndWithoutTheEnding() {
    Workbook.create(folder.resolve("city.kaocheng"), CLOCK).close();

    assertThat(folder.resolve("city.kaocheng.mv.db")).isRegularFile();
    for (var name : List.of("city.kaocheng", "city.kaocheng.mv.db")) {
      assertThat(Workbook.isPresent(folder.resolve(name))).isTrue();
      try (var workbook = Workbook.open(folder.resolve(name), CLOCK)) {
        assertThat(workbook.file()).isEqualTo(folder.resolve("city.kaocheng.mv.db"));
        assertThat(workbook.<Long>read(books -> books.traces().size())).isEqualTo(1);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"考成 2021 年", "a'b%41c", "~", "新 \"城\"", "😀", "a.mv.dbx", "nio:x"})
  void keepsUnusualNamesAsTheyAre(String name) throws IOException {
    Workbook.create(folder.resolve(name), CLOCK).close();
    Workbook.open(folder.resolve(name), CLOCK).close();

    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(name + ".mv.db", name + ".journal");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x;INIT=RUNSCRIPT FROM 'evil.sql'", "a\nb", "a\\b", "\u0085"})
  void refusesNamesThatWouldMeanSomethingToTheDatabase(String name) throws IOException {
    var path = folder.resolve(name);

    assertThat(refusal(() -> Workbook.create(path, CLOCK))).isEqualTo(StoreRefusal.PATH_NOT_USABLE);
    assertThat(opening(path)).isEqualTo(StoreRefusal.PATH_NOT_USABLE);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThat(opening(folder.resolve("none"))).isEqualTo(StoreRefusal.NO_SUCH_FILE);
    assertThat(Workbook.isPresent(folder.resolve("none"))).isFalse();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void refusesAFolder() throws IOException {
    Files.createDirectory(folder.resolve("city"));
    Files.createDirectory(folder.resolve("town.mv.db"));

    assertThat(opening(folder.resolve("city"))).isEqualTo(StoreRefusal.IS_A_FOLDER);
    assertThat(opening(folder.resolve("town"))).isEqualTo(StoreRefusal.IS_A_FOLDER);
    assertThat(opening(Path.of("/"))).isEqualTo(StoreRefusal.IS_A_FOLDER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "年度,季度", "PK\u0003\u0004 zip", "H:2"})
  void refusesAnyOtherFileAndLeavesItAlone(String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    var named = Files.write(folder.resolve("other.csv"), bytes);
    var dressed = Files.write(folder.resolve("other.mv.db"), bytes);

    assertThat(opening(named)).isEqualTo(StoreRefusal.NOT_A_WORKBOOK);
    assertThat(opening(dressed)).isEqualTo(StoreRefusal.NOT_A_WORKBOOK);
    assertThat(named).hasBinaryContent(bytes);
    assertThat(dressed).hasBinaryContent(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"KAOCHENG", "SA"})
  void refusesADatabaseOfAnotherProgram(String user) throws SQLException, IOException {
    var path = folder.resolve("other");
    try (var connection = DriverManager.getConnection("jdbc:h2:file:" + path, user, "");
        var statement = connection.createStatement()) {
      statement.execute("create table customer (id int)");
    }
    var file = Workbook.fileOf(path);
    var before = Files.readAllBytes(file);

    assertThat(opening(path)).isEqualTo(StoreRefusal.NOT_A_WORKBOOK);
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void refusesAFileOfANewerVersionAndWritesNothingToIt() throws SQLException, IOException {
    var file = closedWorkbook();
    sql(file, "update schema_history set \"version\" = '1000'");
    var before = Files.readAllBytes(file);

    assertThat(opening(file)).isEqualTo(StoreRefusal.MADE_BY_NEWER_VERSION);
    assertThat(file).hasBinaryContent(before);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("city.mv.db", "city.journal");
  }

  @Test
  void refusesAFileThatIsOpenInThisProgram() {
    try (var workbook = Given.workbook(folder)) {
      assertThat(opening(workbook.file())).isEqualTo(StoreRefusal.IN_USE);
      assertThat(workbook.<List<Integer>>read(books -> books.cycles().years()))
          .containsExactly(Given.YEAR);
    }
    Workbook.open(folder.resolve("city"), CLOCK).close();
  }

  @Test
  void refusesAFileWhoseHeaderIsDestroyed() throws IOException {
    var file = closedWorkbook();
    try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.write(new byte[8192]);
    }

    assertThat(opening(file)).isEqualTo(StoreRefusal.DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 10, 25, 50, 75, 90})
  void refusesATruncatedFile(int percent) throws IOException {
    var file = closedWorkbook();
    try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.setLength(Math.max(4096, bytes.length() * percent / 100));
    }

    assertThat(opening(file)).isEqualTo(StoreRefusal.DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"trace", "schema_history", "score_line"})
  void refusesAFileFromWhichATableIsGone(String table) throws SQLException {
    var file = closedWorkbook();
    sql(file, "drop table " + table + " cascade");

    assertThat(opening(file)).isEqualTo(StoreRefusal.DAMAGED);
  }

  @Test
  void refusesAFileWithAGapInItsTrace() throws SQLException {
    var file = closedWorkbook();
    sql(file, "set referential_integrity false", "delete from trace where seq = 1");

    assertThat(opening(file)).isEqualTo(StoreRefusal.DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create alias evil as 'int evil() { return 1; }'",
        "create view harmless as select 1 as one",
        "create trigger evil before insert on trace for each row as 'x'"
      })
  void refusesAFileThatHoldsAProgram(String statement) throws SQLException {
    var file = closedWorkbook();
    try {
      sql(file, statement);
    } catch (SQLException refused) {
      return;
    }

    assertThat(opening(file)).isEqualTo(StoreRefusal.STRANGE_CONTENTS);
  }

  private Path closedWorkbook() {
    var workbook = Given.workbook(folder);
    workbook.close();
    return workbook.file();
  }

  static void sql(Path file, String... statements) throws SQLException {
    try (var connection = Connections.to(new WorkbookFile(file)).getConnection();
        var statement = connection.createStatement()) {
      for (var text : statements) {
        statement.execute(text);
      }
    }
  }
}
