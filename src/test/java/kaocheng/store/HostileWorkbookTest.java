package kaocheng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kaocheng.model.text.Refused;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook into which somebody has put a program: not a line of it is run, whatever is done. */
final class HostileWorkbookTest {
  @TempDir private Path folder;
  private Path file = Path.of("none");

  @BeforeEach
  void makeAWorkbook() {
    var workbook = Given.workbook(folder);
    workbook.close();
    file = workbook.file();
  }

  private Path mark() {
    return folder.resolve("ran");
  }

  private String program() {
    return "java.nio.file.Files.write(java.nio.file.Path.of(\"%s\"), new byte[1]);"
        .formatted(mark());
  }

  private void hide(String... statements) throws Exception {
    OpeningTest.sql(file, statements);
    Files.deleteIfExists(mark());
  }

  private void assertRefusedWithoutRunning() {
    assertThat(OpeningTest.refusal(() -> Workbook.open(file, Given.CLOCK)))
        .isEqualTo(StoreRefusal.STRANGE_CONTENTS);
    assertThat(mark()).doesNotExist();
  }

  @Test
  void aTriggerInSource() throws Exception {
    hide(
        "create force trigger evil before insert on trace for each row as $$"
            + " org.h2.api.Trigger create() throws Exception { "
            + program()
            + " return null; } $$");

    assertRefusedWithoutRunning();
  }

  @Test
  void aFunctionInARuleOfATable() throws Exception {
    hide(function(), "create table other (id int default evil(), check (evil() = 1))");

    assertRefusedWithoutRunning();
  }

  @Test
  void aFunctionInAView() throws Exception {
    hide(function(), "create view other as select evil() as one");

    assertRefusedWithoutRunning();
  }

  private String function() {
    return "create alias evil deterministic as $$ int evil() throws Exception { "
        + program()
        + " return 1; } $$";
  }

  /** A rule of one of our own tables would write a file whenever a row is kept. */
  @Test
  void aRuleThatWritesAFile() throws Exception {
    hide("alter table trace add constraint evil check (file_write('x', '" + mark() + "') > 0)");

    assertRefusedWithoutRunning();
  }

  @Test
  void aColumnThatFetchesAFile() throws Exception {
    hide("alter table goal alter column title set default file_read('http://localhost/')");

    assertRefusedWithoutRunning();
  }

  @Test
  void aTableThatLiesInAnotherDatabase() throws Exception {
    var other = "jdbc:h2:file:" + folder.resolve("ran");
    hide("create force linked table other('', '" + other + "', 'sa', '', 'other')");
    Files.deleteIfExists(folder.resolve("ran.mv.db"));

    assertRefusedWithoutRunning();
    assertThat(folder.resolve("ran.mv.db")).doesNotExist();
  }

  /** And not about the copy that it was looked at in. */
  private void assertIsAboutTheFile(ThrowingCallable work) {
    var reason = Assertions.catchThrowableOfType(Refused.class, work).reason();
    assertThat(reason.key()).isEqualTo(StoreRefusal.STRANGE_CONTENTS);
    assertThat(reason.values().getFirst()).isEqualTo(file);
  }

  /** Looking at it runs as little as opening it does. */
  @Test
  void isRefusedByACheckAsABackupAndBySalvage() throws Exception {
    var copy = folder.resolve("copy.mv.db");
    Files.copy(file, copy);
    hide("alter table trace add constraint evil check (file_write('x', '" + mark() + "') > 0)");

    assertThat(Examination.of(file).findings())
        .singleElement()
        .satisfies(found -> assertThat(found.key()).isEqualTo(StoreRefusal.STRANGE_CONTENTS))
        .satisfies(found -> assertThat(found.values().get(1).toString()).contains("FILE_WRITE"));
    var target = folder.resolve("salvaged.mv.db");
    assertIsAboutTheFile(() -> Workbook.look(file, Given.CLOCK));
    assertIsAboutTheFile(() -> new Salvage(file, target, Given.CLOCK).run("王工", _ -> {}));
    assertThat(mark()).doesNotExist();
    assertThat(target).doesNotExist();
    Workbook.open(copy, Given.CLOCK).close();
  }

  /** The database would make an object of any class that the file names for its values. */
  @Test
  void aClassOfAnotherProgram() throws Exception {
    var plain = "org.h2.mvstore.type.LongDataType";
    var strange = "org.h2.mvstore.type.ObjectDataType".substring(0, plain.length());
    var bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
    assertThat(bytes).contains(plain);
    Files.writeString(file, bytes.replace(plain, strange), StandardCharsets.ISO_8859_1);

    assertRefusedWithoutRunning();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE FORCE TRIGGER \"PUBLIC\".\"X\" BEFORE INSERT ON \"PUBLIC\".\"T\" AS 'x'",
        "CREATE FORCE ALIAS \"PUBLIC\".\"X\" AS 'x'",
        "CREATE FORCE LINKED TABLE \"PUBLIC\".\"X\"('', 'jdbc:x', '', '', 'y')",
        "CREATE CACHED TABLE \"PUBLIC\".\"X\"(\"A\" INTEGER) ENGINE \"x.Y\"",
        "ALTER TABLE \"X\" ADD CONSTRAINT \"C\" CHECK(FILE_READ('x') IS NULL)",
        "ALTER TABLE \"X\" ADD CONSTRAINT \"C\" CHECK(\"FILE_READ\"('x') IS NULL)",
        "ALTER TABLE \"X\" ADD CONSTRAINT \"C\" CHECK(\"FILE_READ\" ('x') IS NULL)",
        "ALTER TABLE \"X\" ADD CONSTRAINT \"C\" CHECK(`FILE_READ`('x') IS NULL)",
        "ALTER TABLE \"X\" ADD CONSTRAINT \"C\" CHECK(U&\"FILE_READ\"('x') IS NULL)",
        "SET WRITE_DELAY 0; CALL 1",
        "SET WRITE_DELAY 0 -- 'x",
        "SET WRITE_DELAY 0 /* ' */",
        "SET WRITE_DELAY $$0$$",
        "CREATE USER \"X",
        "CREATE USER 'x"
      })
  void isNoStatementOfAWorkbook(String statement) {
    assertThat(PlainStatement.is(statement)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "SET CREATE_BUILD 240",
        "CREATE CACHED TABLE \"PUBLIC\".\"X\"( \"A \"\" ;B\" DECIMAL(30, 10) DEFAULT -1 )",
        "ALTER TABLE \"X\" ADD CONSTRAINT \"C\" CHECK(TRIM(\"A\") <> 'it''s FILE_READ(1); --')"
      })
  void isAStatementOfAWorkbook(String statement) {
    assertThat(PlainStatement.is(statement)).isTrue();
  }
}
