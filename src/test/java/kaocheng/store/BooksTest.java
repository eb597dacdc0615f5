package kaocheng.store;

import static kaocheng.store.Given.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import kaocheng.model.Benchmark;
import kaocheng.model.Benchmark.Comparability;
import kaocheng.model.Cycle;
import kaocheng.model.Department;
import kaocheng.model.Dossier;
import kaocheng.model.Goal;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Measurement;
import kaocheng.model.Policy;
import kaocheng.model.Policy.TieRule;
import kaocheng.model.Qualifier;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.ValueKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is put into the books, and what is found in them afterwards. */
final class BooksTest {
  @TempDir Path folder;
  private Workbook workbook;

  @BeforeEach
  void create() {
    workbook = Given.workbook(folder);
  }

  @AfterEach
  void close() {
    workbook.close();
  }

  private Effect put(Reading<Effect> putting) {
    return workbook.change(
        Given.change(Action.DEFINITIONS_IMPORTED),
        books -> new Decision.Keep<>(putting.run(books)));
  }

  private Dossier dossier() {
    return workbook.read(books -> books.dossiers().load(YEAR));
  }

  private List<TraceEntry> trace() {
    return workbook.read(books -> books.traces().latest(100));
  }

  @Test
  void findsAnUnusualPolicyAgain() {
    var policy =
        new Policy(
            Rounding.of(6, RoundingMode.HALF_EVEN),
            Rounding.of(1, RoundingMode.DOWN),
            TieRule.DENSE,
            Rational.parse("0.3333333333"),
            List.of(new Policy.GradeBand("甲", Rational.parse("85.5"))));
    Given.keep(workbook, books -> books.cycles().add(new Cycle(2022, policy)));

    assertThat(workbook.<Cycle>read(books -> books.cycles().require(2022)).policy())
        .isEqualTo(policy);
  }

  @Test
  void changesNothingWhenTheSameIsPutAgain() {
    var before = dossier();

    assertThat(put(books -> books.departments().put(YEAR, Given.OFFICE))).isEqualTo(Effect.SAME);
    assertThat(put(books -> books.goals().put(YEAR, Given.SPEED))).isEqualTo(Effect.SAME);
    assertThat(put(books -> books.indicators().put(YEAR, Given.RATE))).isEqualTo(Effect.SAME);
    assertThat(dossier()).isEqualTo(before);
    assertThat(trace()).extracting(TraceEntry::action).doesNotContain(Action.ENTRY_CHANGED);
  }

  @Test
  void tracesWhatAChangedEntryReadBeforeAndReadsNow() {
    assertThat(put(books -> books.goals().put(YEAR, Given.goal("1", "新名", "12.5"))))
        .isEqualTo(Effect.CHANGED);

    assertThat(dossier().goals()).containsExactly(Given.goal("1", "新名", "12.5"));
    var entry = trace().getFirst();
    assertThat(entry.action()).isEqualTo(Action.ENTRY_CHANGED);
    assertThat(entry.subject()).isEqualTo("2021 D01 1");
    assertThat(entry.was()).isEqualTo("TITLE=公文办理提速\nWEIGHT=10");
    assertThat(entry.became()).isEqualTo("TITLE=新名\nWEIGHT=12.5");
  }

  @Test
  void seesWhatWasPutEarlierInTheSameWork() {
    Given.keep(
        workbook,
        books -> {
          var added = new Department("D02", "发改委", "综合");
          assertThat(books.departments().put(YEAR, added)).isEqualTo(Effect.NEW);
          assertThat(books.departments().put(YEAR, added)).isEqualTo(Effect.SAME);
          assertThat(books.departments().contains(YEAR, "D02")).isTrue();
          assertThat(books.departments().all(YEAR)).containsExactly(Given.OFFICE, added);
          assertThat(books.departments().put(YEAR, new Department("D02", "改名", "综合")))
              .isEqualTo(Effect.CHANGED);
          assertThat(books.departments().all(YEAR).getLast().name()).isEqualTo("改名");
        });
  }

  @Test
  void keepsTheOrderInWhichEntriesWerePut() {
    Given.keep(
        workbook,
        books -> {
          for (var number : List.of("10", "2", "C1")) {
            assertThat(books.goals().put(YEAR, Given.goal(number, "目标", "1")))
                .isEqualTo(Effect.NEW);
          }
        });

    assertThat(dossier().goals())
        .extracting((Goal goal) -> goal.key().number())
        .containsExactly("1", "10", "2", "C1");
  }

  @Test
  void refusesWhatBelongsToNothing() {
    assertThat(OpeningTest.refusal(() -> put(books -> books.goals().put(1999, Given.SPEED))))
        .isEqualTo(StoreRefusal.NO_SUCH_CYCLE);
    assertThat(
            OpeningTest.refusal(() -> workbook.<Dossier>read(books -> books.dossiers().load(2030))))
        .isEqualTo(StoreRefusal.NO_SUCH_CYCLE);
    assertThat(
            OpeningTest.refusal(
                () -> workbook.<Standing>read(books -> books.measurements().standing(YEAR, "X"))))
        .isEqualTo(StoreRefusal.NO_SUCH_DEPARTMENT);
  }

  @Test
  void findsReferencesWithTheirDocumentAndRow() {
    var benchmarks =
        List.of(
            benchmark("苏州", new Benchmark.Value.Numeric(Rational.parse("0.54"))),
            benchmark("上海", new Benchmark.Value.Prose("居全国领先位置")));
    Given.keep(
        workbook,
        books -> {
          var id = Given.begin(books, ImportKind.BENCHMARKS);
          assertThat(books.baselines().put(YEAR, Given.baseline("180"), id)).isEqualTo(Effect.NEW);
          for (var benchmark : benchmarks) {
            assertThat(books.benchmarks().put(YEAR, new Benchmarks.Told(benchmark, "口径", id)))
                .isEqualTo(Effect.NEW);
          }
          books.imports().finish(id, new ImportCounts(3, 0, 0, 0));
        });

    assertThat(dossier().baselines()).containsExactly(Given.baseline("180"));
    assertThat(dossier().benchmarks()).containsExactlyInAnyOrderElementsOf(benchmarks);
  }

  private static Benchmark benchmark(String city, Benchmark.Value value) {
    return new Benchmark(
        Given.RATE.key(),
        city,
        2020,
        value,
        Comparability.DIFFERENT_DEFINITION,
        new Source.Document("公开材料", new Source.Row("数据.csv", 7)));
  }

  @Test
  void keepsTheImportOfAReferenceThatDidNotChange() {
    for (var effect : List.of(Effect.NEW, Effect.SAME)) {
      Given.keep(
          workbook,
          books -> {
            var id = Given.begin(books, ImportKind.BASELINES);
            assertThat(books.baselines().put(YEAR, Given.baseline("180"), id)).isEqualTo(effect);
          });
    }
    Given.keep(
        workbook,
        books -> {
          var id = Given.begin(books, ImportKind.BASELINES);
          assertThat(books.baselines().put(YEAR, Given.baseline("179.5"), id))
              .isEqualTo(Effect.CHANGED);
        });

    assertThat(dossier().baselines()).containsExactly(Given.baseline("179.5"));
    assertThat(trace().getFirst().was()).isEqualTo("AMOUNT=180");
  }

  @Test
  void remembersImports() {
    var counts = new ImportCounts(3, 2, 1, 4);
    Given.keep(
        workbook,
        books -> books.imports().finish(Given.begin(books, ImportKind.MEASUREMENTS), counts));

    var entry = workbook.<List<ImportEntry>>read(books -> books.imports().all()).getFirst();
    assertThat(entry.counts()).isEqualTo(counts);
    assertThat(entry.counts().rows()).isEqualTo(10);
    assertThat(entry.takenAt()).isEqualTo(Moment.now(Given.CLOCK));
    assertThat(entry.file().fileName()).isEqualTo("数据.csv");
  }

  @Test
  void indexesIndicatorsByDepartmentAndNumber() {
    Given.keep(
        workbook,
        books ->
            assertThat(books.departments().put(YEAR, new Department("D02", "空", "综合")))
                .isEqualTo(Effect.NEW));

    var index = workbook.<IndicatorIndex>read(books -> books.indicators().index(YEAR));
    assertThat(index.size()).isEqualTo(2);
    assertThat(index.departments()).containsExactlyInAnyOrder("D01", "D02");
    assertThat(index.find("D01", "1.1"))
        .hasValueSatisfying(
            found -> {
              assertThat(found.kind()).isEqualTo(ValueKind.RATIO);
              assertThat(found.unit()).isEqualTo(Unit.PERCENT);
              assertThat(found.habit()).isEqualTo(Given.RATE.habit());
            });
    assertThat(index.find(new IndicatorKey("D02", "1.1"))).isEmpty();
    assertThat(index.find("D99", "1.1")).isEmpty();
  }

  @Test
  void takesTheLatestVersionAndKeepsTheOthers() {
    var first = new Reported.Amount(Rational.of(42));
    var second = new Reported.Amount(Rational.of(43));
    var indicator = id("1.2");
    append(indicator, 1, first);
    append(indicator, 2, second);

    var expected = new Source.Report(new Source.Row("数据.csv", 2), Given.content(first).asOf(), 2);
    assertThat(dossier().measurements())
        .containsExactly(
            new Measurement(Given.COUNT.key(), Quarter.FIRST, second, Qualifier.EXACT, expected));
    assertThat(workbook.<List<Measurement>>read(b -> b.measurements().current(YEAR, "D01")))
        .isEqualTo(dossier().measurements());
    assertThat(
            workbook.<List<Revision>>read(b -> b.measurements().history(YEAR, Given.COUNT.key())))
        .extracting(revision -> revision.measurement().reported(), Revision::written)
        .containsExactly(tuple(first, "原文 1"), tuple(second, "原文 2"));
    var standing = workbook.<Standing>read(b -> b.measurements().standing(YEAR, "D01"));
    assertThat(standing.size()).isEqualTo(1);
    assertThat(standing.find(indicator, Quarter.FIRST))
        .contains(new Standing.Current(2, Given.content(second)));
    assertThat(standing.nextVersion(new Standing.Slot(indicator, Quarter.FIRST))).isEqualTo(3);
    assertThat(standing.nextVersion(new Standing.Slot(indicator, Quarter.SECOND))).isEqualTo(1);
  }

  private long id(String number) {
    return workbook.read(
        books -> books.indicators().index(YEAR).find("D01", number).orElseThrow().id());
  }

  private void append(long indicator, int version, Reported reported) {
    Given.keep(
        workbook,
        books ->
            books
                .measurements()
                .appender(Given.begin(books, ImportKind.MEASUREMENTS))
                .add(Given.measurement(indicator, version, reported)));
  }
}
