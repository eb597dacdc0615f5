package kaocheng.store;

import static kaocheng.store.Given.CLOCK;
import static kaocheng.store.Given.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import kaocheng.model.Baseline;
import kaocheng.model.Clause;
import kaocheng.model.Dossier;
import kaocheng.model.Measurement;
import kaocheng.model.Policy;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook of the first release is brought up to date with everything in it. */
final class OldWorkbookTest {
  private static final List<String> ROWS =
      List.of(
          "insert into cycle values (2021, 4, 'HALF_UP', 2, 'HALF_EVEN', 'DENSE', 0.6)",
          "insert into grade_band values (2021, 1, '达标', 60)",
          "insert into department values (1, 2021, 'D01', '示例市政府办公室', '综合')",
          "insert into goal values (1, 1, '1', 'KEY', '提速', '原文', 10)",
          "insert into indicator values (1, 1, 1, '1.1', '办结率', '%', 'PERIOD', 'RATIO_OF_SUMS',"
              + " 'ANNUAL', '不低于 96%', '按完成率得分，封顶 100%', 5, '')",
          "insert into indicator values (2, 1, 1, '1.2', '名次', '', 'PERIOD', 'LAST', 'EVEN',"
              + " '位次进入前 3', '达标得满分，否则 0 分', 5, '')",
          "insert into file_import values (1, '数据.csv', '"
              + "0".repeat(64)
              + "',"
              + " timestamp with time zone '2021-04-01 00:00:00+08:00', '王工', 'MEASUREMENTS',"
              + " 'UTF-8', 3, 3, 0, 0, 0)",
          "insert into baseline values (1, 2020, 0.955, '2020年台账', 1, 2)",
          "insert into measurement (indicator_id, quarter, version, shape, numerator, denominator,"
              + " qualifier, as_of, note, import_id, line, written) values (1, 1, 1, 'SHARE', 46,"
              + " 50, 'EXACT', date '2021-03-31', '', 1, 2, '46/50')",
          "insert into measurement (indicator_id, quarter, version, shape, numerator, denominator,"
              + " qualifier, as_of, note, import_id, line, written) values (1, 1, 2, 'SHARE', 47,"
              + " 50, 'EXACT', date '2021-03-31', '更正', 1, 3, '47/50')",
          "insert into measurement (indicator_id, quarter, version, shape, place, field,"
              + " qualifier, as_of, note, import_id, line, written) values (2, 1, 1, 'PLACE', 3,"
              + " 16, 'EXACT', date '2021-03-31', '', 1, 4, '3/16')",
          "insert into trace values (1, timestamp with time zone '2021-04-01 00:00:00+08:00',"
              + " '王工', 'CYCLE_OPENED', '2021', '', '')");

  @TempDir Path folder;
  private WorkbookFile file = new WorkbookFile(Path.of("none"));

  @BeforeEach
  void writeAnOldWorkbook() throws SQLException {
    file = WorkbookFile.named(folder.resolve("old"));
    var source = new JdbcDataSource();
    source.setURL(file.address());
    source.setUser(Connections.USER);
    Flyway.configure()
        .dataSource(source)
        .table(Schema.HISTORY)
        .locations("classpath:kaocheng/store/migration")
        .target("1")
        .load()
        .migrate();
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      for (var row : ROWS) {
        assertThat(statement.executeUpdate(row)).isOne();
      }
    }
  }

  @Test
  void opensWithEverythingThatWasInIt() {
    try (var workbook = Workbook.open(file.path(), CLOCK)) {
      var dossier = workbook.<Dossier>read(books -> books.dossiers().load(YEAR));

      assertThat(dossier.indicators()).hasSize(2);
      assertThat(dossier.baselines())
          .extracting(Baseline::quarter, Baseline::value)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(Quarter.FOURTH, Rational.parse("0.955")));
      assertThat(dossier.measurements())
          .extracting(Measurement::part, Measurement::reported)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(
                  null, new Reported.Share(Rational.of(47), Rational.of(50))),
              org.assertj.core.groups.Tuple.tuple(null, new Reported.Place(3, 16)));
      assertThat(dossier.references()).isEmpty();
      assertThat(dossier.ledger()).isEmpty();
      assertThat(dossier.adjustments()).isEmpty();
    }
  }

  @Test
  void isChainedAndCoveredByDigestsFromThenOn() {
    Workbook.open(file.path(), CLOCK).close();

    var verification = Examination.of(file.path());
    assertThat(verification.findings()).isEmpty();
    assertThat(verification.counts().entries()).isEqualTo(2);
    assertThat(verification.counts().rows()).isEqualTo(ROWS.size() - 1L);
    try (var workbook = Workbook.look(file.path(), CLOCK)) {
      assertThat(workbook.<List<TraceEntry>>read(books -> books.traces().latest(1)))
          .extracting(TraceEntry::became)
          .containsExactly("HASH=1–1");
    }
  }

  @Test
  void keepsOriginalsAndDecisionsAfterwards() {
    var bytes = "年度,季度\n".getBytes(StandardCharsets.UTF_8);
    try (var workbook = Workbook.open(file.path(), CLOCK)) {
      assertThat(workbook.<List<ImportEntry>>read(books -> books.imports().all()))
          .extracting(entry -> entry.file().sheet())
          .containsExactly("");
      Given.keep(
          workbook,
          books -> {
            assertThat(books.originals().holds("0".repeat(64))).isFalse();
            assertThat(OriginalsTest.keep(books, bytes)).isEqualTo(Effect.NEW);
            assertThat(books.intakeMemories().remember("D01", "表", "读法")).isEqualTo(Effect.NEW);
            assertThat(books.aliases().remember(Alias.ofDepartment("市府办"), "D01"))
                .isEqualTo(Effect.NEW);
          });
    }
    assertThat(folder.resolve("old.version1.mv.db")).exists();
  }

  @Test
  void goesByThePolicyOfItsColumnsUntilAClauseIsPut() {
    var old =
        new Policy(
            Rounding.STORED,
            Rounding.of(2, RoundingMode.HALF_EVEN),
            Policy.TieRule.DENSE,
            Rational.of(3, 5),
            List.of(new Policy.GradeBand("达标", Rational.of(60))));
    var cap = new Clause.TotalCap(Rational.of(110));
    try (var workbook = Workbook.open(file.path(), CLOCK)) {
      assertThat(workbook.<Policy>read(books -> books.cycles().require(YEAR).policy()))
          .isEqualTo(old);
      Given.keep(
          workbook, books -> assertThat(books.cycles().put(YEAR, cap)).isEqualTo(Effect.CHANGED));
      assertThat(workbook.<Policy>read(books -> books.cycles().require(YEAR).policy()))
          .isEqualTo(old.with(cap));
    }
  }

  @Test
  void takesTheNewFiguresAfterwards() {
    try (var workbook = Workbook.open(file.path(), CLOCK)) {
      Given.keep(
          workbook,
          books ->
              books
                  .measurements()
                  .appender(Given.begin(books, ImportKind.PLACES))
                  .add(
                      new NewMeasurement(
                          2,
                          Quarter.SECOND,
                          1,
                          new Content(
                              new Reported.Place(2, 16, 3, 16),
                              kaocheng.model.Qualifier.EXACT,
                              LocalDate.of(2021, 6, 30),
                              ""),
                          2,
                          "2/16 上年 3/16")));
      assertThat(workbook.<Dossier>read(books -> books.dossiers().load(YEAR)).measurements())
          .extracting(Measurement::reported)
          .contains(new Reported.Place(2, 16, 3, 16));
    }
  }
}
