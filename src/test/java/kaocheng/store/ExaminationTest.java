package kaocheng.store;

import static kaocheng.store.Given.CLOCK;
import static kaocheng.store.generated.Tables.TRACE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Message;
import kaocheng.store.generated.DefaultSchema;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is changed in a workbook behind the program's back is found, and where. */
final class ExaminationTest {
  @TempDir static Path shared;
  @TempDir Path folder;
  private static Connection open;

  @BeforeAll
  static void makeAWorkbookWithRowsInEveryTable() throws Exception {
    var workbook = Given.workbook(shared);
    Given.keep(workbook, ExaminationTest::report);
    workbook.close();
    OpeningTest.sql(workbook.file(), SparseTables.ROWS.toArray(String[]::new));
    OpeningTest.sql(workbook.file(), "delete from content_digest");
    OpeningTest.sql(workbook.file(), "update trace set content = X'', previous = X'', hash = X''");
    Stamp.leaveChained(new WorkbookFile(workbook.file()), CLOCK, "6 → 7");
    openWithoutRules(workbook.file());
  }

  /** As somebody would who does not want to be stopped by what the tables refuse. */
  private static void openWithoutRules(Path sound) throws Exception {
    var file = Files.copy(sound, shared.resolve("bare.mv.db"));
    var rules =
        DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
            .flatMap(
                table ->
                    Stream.of(table.getReferences(), table.getChecks(), table.getKeys())
                        .flatMap(List::stream)
                        .map(
                            rule ->
                                "alter table "
                                    + table.getName()
                                    + " drop constraint if exists \""
                                    + rule.getName()
                                    + "\" cascade"));
    OpeningTest.sql(file, rules.toArray(String[]::new));
    open = Connections.open(new WorkbookFile(file));
  }

  @AfterAll
  static void close() throws SQLException {
    open.close();
  }

  private static void report(Books books) {
    var id = Given.begin(books, ImportKind.MEASUREMENTS);
    books.measurements().appender(id).add(amount(1));
    books.measurements().appender(id).add(amount(2));
    assertThat(OriginalsTest.keep(books, "年度".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Effect.NEW);
    assertThat(books.intakeMemories().remember("D01", "表", "读法")).isEqualTo(Effect.NEW);
    assertThat(books.aliases().remember(Alias.ofDepartment("市府办"), "D01")).isEqualTo(Effect.NEW);
  }

  private static NewMeasurement amount(int version) {
    return Given.measurement(1, version, new Reported.Amount(Rational.of(version)));
  }

  private static List<String> found(Path file) {
    return Examination.of(file).findings().stream().map(ExaminationTest::told).toList();
  }

  private static String told(Message message) {
    return message.key().id() + " " + message.values();
  }

  @Test
  void findsNothingWrongWithASoundWorkbook() throws Exception {
    var file = Files.copy(shared.resolve("city.mv.db"), folder.resolve("city.mv.db"));
    var before = Files.readAllBytes(file);

    var verification = Examination.of(file);

    assertThat(found(file)).isEmpty();
    assertThat(verification.counts().tables()).isEqualTo(tables().count());
    assertThat(verification.counts().originals()).isOne();
    assertThat(file).hasBinaryContent(before);
    try (var workbook = Workbook.open(file, CLOCK)) {
      Given.keep(workbook, books -> books.measurements().appender(1).add(amount(3)));
    }
    assertThat(found(file)).isEmpty();
  }

  @Test
  void everyTableIsCoveredAndHasAName() {
    assertThat(Stream.concat(Sections.tables().stream(), Sections.OF_THE_CHAIN.stream()))
        .containsExactlyInAnyOrderElementsOf(DefaultSchema.DEFAULT_SCHEMA.getTables());
    assertThat(Stream.of(Holding.values()).map(Enum::name))
        .containsExactlyInAnyOrderElementsOf(
            Sections.tables().stream().map(Table::getName).toList());
  }

  static Stream<Table<?>> tables() {
    return DefaultSchema.DEFAULT_SCHEMA.tableStream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void findsARowThatIsGone(Table<?> table) {
    assertFound(table, "gone", sql -> sql.deleteFrom(table).limit(1).execute());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void findsARowThatWasAdded(Table<?> table) {
    assertFound(
        table,
        "added",
        sql -> sql.insertInto(table).select(sql.selectFrom(table).limit(1)).execute());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void findsAnyColumnThatWasChanged(Table<?> table) {
    for (var column : table.fields()) {
      assertFound(table, column.getName(), sql -> change(sql, table, column));
    }
  }

  private static <T> int change(DSLContext sql, Table<?> table, Field<T> column) {
    var value = sql.select(column).from(table).limit(1).fetchSingle(column);
    var other = column.getType().cast(value == null ? some(column) : another(value));
    return sql.update(table).set(column, other).limit(1).execute();
  }

  private static Object some(Field<?> column) {
    return another(
        switch (column.getType().getSimpleName()) {
          case "String" -> "";
          case "BigDecimal" -> BigDecimal.ONE;
          case "Integer" -> 1;
          case "Long" -> 1L;
          case "LocalDate" -> LocalDate.of(2021, 1, 1);
          case "Boolean" -> true;
          default -> throw new AssertionError(column);
        });
  }

  private static Object another(Object value) {
    return switch (value) {
      case String text ->
          text.isEmpty() ? "1" : text.substring(1) + (text.startsWith("x") ? "y" : "x");
      case BigDecimal number -> number.add(BigDecimal.ONE.movePointLeft(10));
      case Integer number -> number + 1;
      case Long number -> number + 1;
      case LocalDate day -> day.plusDays(1);
      case OffsetDateTime moment -> moment.plusSeconds(1);
      case Boolean flag -> !flag;
      case byte[] bytes -> {
        var changed = Arrays.copyOf(bytes, Math.max(1, bytes.length));
        changed[changed.length - 1] ^= 1;
        yield changed;
      }
      default -> throw new AssertionError(value);
    };
  }

  /** What is done to a workbook by somebody who has another program for such files. */
  interface Deed {
    int in(DSLContext sql);
  }

  private static void assertFound(Table<?> table, String how, Deed deed) {
    var sql = DSL.using(open, SQLDialect.H2);
    try {
      assertThat(deed.in(sql)).isOne();
      assertThat(findings()).as(how).anyMatch(finding -> isAbout(finding, table));
    } finally {
      sql.connection(Connection::rollback);
    }
    assertThat(findings()).isEmpty();
  }

  private static List<Message> findings() {
    var findings = new Findings();
    try (var session = new Session(open, OffsetDateTime.MIN, Session.Mode.READING)) {
      var chain = new ChainCheck(session, findings);
      findings.lookAt(Looked.TRACE, () -> chain.run(null));
      findings.lookAt(
          Looked.CONTENTS, () -> new ContentsCheck(session, findings).run(chain.latest()));
    }
    return findings.all();
  }

  private static boolean isAbout(Message finding, Table<?> table) {
    if (Sections.OF_THE_CHAIN.contains(table)) {
      return finding.key() != Damage.ROWS_UNKNOWN;
    }
    return finding.key() instanceof Damage
        && finding.values().getFirst() instanceof Message section
        && section.key() == Holding.valueOf(table.getName());
  }

  @Test
  void findsWhateverIsDoneToTheTrace() {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(20210705);
    var entries = DSL.using(open, SQLDialect.H2).fetchCount(TRACE);
    var all = List.of(Tampering.values());
    for (var round = 0; round < 100; round++) {
      var one = random.nextLong(1, entries + 1L);
      var other = 1 + (one + random.nextLong(entries - 2L)) % entries;
      var tampering = all.get(round % all.size());
      assertFalsified(tampering, one, other);
    }
  }

  private static void assertFalsified(Tampering tampering, long one, long other) {
    var sql = DSL.using(open, SQLDialect.H2);
    try {
      assertThat(tampering.deed(one, other).in(sql)).isPositive();
      assertThat(findings()).as(tampering + " " + one + " " + other).isNotEmpty();
    } finally {
      sql.connection(Connection::rollback);
    }
  }
}
