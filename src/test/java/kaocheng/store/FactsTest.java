package kaocheng.store;

import static kaocheng.store.Given.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kaocheng.model.Adjustment;
import kaocheng.model.Adjustment.Effect.Bonus;
import kaocheng.model.Adjustment.Effect.Deduction;
import kaocheng.model.Adjustment.Effect.Exemption;
import kaocheng.model.Adjustment.Effect.Lifting;
import kaocheng.model.Adjustment.Effect.Veto;
import kaocheng.model.Adjustment.Papers;
import kaocheng.model.Adjustment.Scope;
import kaocheng.model.Aggregation;
import kaocheng.model.Baseline;
import kaocheng.model.Category;
import kaocheng.model.Dossier;
import kaocheng.model.EntryForm;
import kaocheng.model.Indicator;
import kaocheng.model.LedgerItem;
import kaocheng.model.LedgerItem.State;
import kaocheng.model.Measurement;
import kaocheng.model.Pace;
import kaocheng.model.Quarter;
import kaocheng.model.Reference;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.rule.ValueKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** References, ledgers, adjustments and parts, put into the books and found again. */
final class FactsTest {
  private static final Source.Row ROW = new Source.Row("数据.csv", 2);
  private static final LocalDate DAY = LocalDate.of(2021, 5, 1);

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

  private Effect put(ImportKind kind, Putting putting) {
    return workbook.change(
        Given.change(Action.REFERENCES_IMPORTED),
        books -> new Decision.Keep<>(putting.run(books, Given.begin(books, kind))));
  }

  /** Puts something under the number of an import. */
  private interface Putting {
    Effect run(Books books, long importId);
  }

  private Dossier dossier() {
    return workbook.read(books -> books.dossiers().load(YEAR));
  }

  private TraceEntry lastTrace() {
    return workbook.<List<TraceEntry>>read(books -> books.traces().latest(1)).getFirst();
  }

  private Effect put(Reference reference) {
    return put(ImportKind.REFERENCES, (books, id) -> books.references().put(YEAR, reference, id));
  }

  private Effect put(LedgerItem item) {
    return put(ImportKind.LEDGER, (books, id) -> books.ledgers().put(YEAR, item, id));
  }

  private Effect put(Adjustment adjustment) {
    return put(
        ImportKind.ADJUSTMENTS, (books, id) -> books.adjustments().put(YEAR, adjustment, id));
  }

  private static Reference reference(Quarter quarter, String value) {
    return new Reference(
        Given.RATE.key(),
        "全省平均",
        quarter,
        new Reference.Value.Numeric(Rational.parse(value)),
        new Source.Document("统计月报", ROW));
  }

  @Test
  void findsReferencesAgainAndTracesTheirRevision() {
    var deadline =
        new Reference(
            Given.COUNT.key(),
            Reference.SUPERIOR_DUE,
            Quarter.FIRST,
            new Reference.Value.Day(DAY),
            ROW);
    assertThat(put(reference(Quarter.FIRST, "0.031"))).isEqualTo(Effect.NEW);
    assertThat(put(reference(Quarter.THIRD, "0.034"))).isEqualTo(Effect.NEW);
    assertThat(put(deadline)).isEqualTo(Effect.NEW);
    assertThat(put(deadline)).isEqualTo(Effect.SAME);
    assertThat(put(reference(Quarter.FIRST, "0.0315"))).isEqualTo(Effect.CHANGED);

    assertThat(dossier().references())
        .containsExactly(
            reference(Quarter.FIRST, "0.0315"), reference(Quarter.THIRD, "0.034"), deadline);
    assertThat(lastTrace().action()).isEqualTo(Action.ENTRY_CHANGED);
    assertThat(lastTrace().subject()).isEqualTo("2021 D01 1.1 全省平均");
    assertThat(lastTrace().was()).isEqualTo("AMOUNT=0.031");
    assertThat(lastTrace().became()).isEqualTo("AMOUNT=0.0315");
  }

  private static LedgerItem item(String number, State state) {
    return new LedgerItem(
        Given.RATE.key(),
        number,
        new LedgerItem.Place("营商环境战役", "目标一"),
        "流程再造",
        Rational.parse("1.5"),
        LocalDate.of(2021, 3, 1),
        null,
        state,
        "佐证",
        ROW);
  }

  @Test
  void findsLedgerItemsOfEveryStateAndTracesTheStrikingOff() {
    var open = item("1", new State.Open());
    var closed = item("2", new State.Closed(DAY));
    var withdrawn = item("3", new State.Withdrawn(DAY, "青办〔2021〕5号"));
    for (var item : List.of(open, closed, withdrawn)) {
      assertThat(put(item)).isEqualTo(Effect.NEW);
      assertThat(put(item)).isEqualTo(Effect.SAME);
    }
    assertThat(dossier().ledger()).containsExactly(open, closed, withdrawn);

    assertThat(put(item("1", new State.Closed(DAY)))).isEqualTo(Effect.CHANGED);
    assertThat(lastTrace().subject()).isEqualTo("2021 D01 1.1 1");
    assertThat(lastTrace().was()).isEqualTo("STATE=OPEN\nSTATE_DAY=");
    assertThat(lastTrace().became()).isEqualTo("STATE=CLOSED\nSTATE_DAY=2021-05-01");
  }

  private static Adjustment adjustment(String number, Scope scope, Adjustment.Effect effect) {
    var papers = new Papers("获评先进", "工作突出", "青办〔2021〕5号", "张三", "李四");
    return new Adjustment("D01", number, scope, effect, papers, DAY, ROW);
  }

  @Test
  void findsAdjustmentsOfEverySortAgain() {
    var all =
        List.of(
            adjustment("1", new Scope.OfDepartment(), new Bonus(Rational.TWO, null)),
            adjustment("2", new Scope.OfGoal("1"), new Bonus(Rational.ONE, Rational.TWO)),
            adjustment("3", new Scope.OfDepartment(), new Deduction(Rational.ONE, 3, Rational.TWO)),
            adjustment("4", new Scope.OfIndicator("1.1"), new Exemption()),
            adjustment("5", new Scope.OfCategory(Category.KEY), new Veto("合格")),
            adjustment("6", new Scope.OfCategory(Category.KEY), new Lifting("5")));
    for (var one : all) {
      assertThat(put(one)).isEqualTo(Effect.NEW);
      assertThat(put(one)).isEqualTo(Effect.SAME);
    }
    assertThat(dossier().adjustments()).isEqualTo(all);

    assertThat(put(adjustment("5", new Scope.OfCategory(Category.KEY), new Veto("不合格"))))
        .isEqualTo(Effect.CHANGED);
    assertThat(lastTrace().subject()).isEqualTo("2021 D01 5");
    assertThat(lastTrace().became()).isEqualTo("NOT_ABOVE=不合格");
  }

  @Test
  void keepsBaselinesOfSeveralQuartersApart() {
    var half = new Baseline(Given.COUNT.key(), 2020, Quarter.SECOND, Rational.of(88), ROW);
    assertThat(put(ImportKind.BASELINES, (books, id) -> books.baselines().put(YEAR, half, id)))
        .isEqualTo(Effect.NEW);
    var whole = Given.baseline("180");
    assertThat(put(ImportKind.BASELINES, (books, id) -> books.baselines().put(YEAR, whole, id)))
        .isEqualTo(Effect.NEW);
    assertThat(dossier().baselines()).containsExactly(half, whole);
  }

  @Test
  void keepsThePartsOfACompositeApart() {
    var indicator =
        workbook.<Long>read(
            books -> books.indicators().index(YEAR).find("D01", "1.1").orElseThrow().id());
    var rate = new Reported.Share(Rational.of(47), Rational.of(50));
    Given.keep(
        workbook,
        books -> {
          var appender = books.measurements().appender(Given.begin(books, ImportKind.MEASUREMENTS));
          appender.add(Given.measurement(indicator, 1, rate));
          for (var version = 1; version <= 2; version++) {
            var place = new Reported.Place(version, 16, 6, 15);
            appender.add(
                new NewMeasurement(
                    indicator,
                    Quarter.FIRST,
                    ValueKind.PLACE,
                    version,
                    Given.content(place),
                    3,
                    "原文"));
          }
        });

    assertThat(dossier().measurements())
        .extracting(Measurement::part, Measurement::reported)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(null, rate),
            org.assertj.core.groups.Tuple.tuple(ValueKind.PLACE, new Reported.Place(2, 16, 6, 15)));
  }

  @Test
  void keepsACurveAndAnIndicatorThatOnlyCounts() {
    var curve =
        new Pace.Curve(
            List.of(
                Rational.parse("0.1"),
                Rational.parse("0.35"),
                Rational.parse("0.655"),
                Rational.ONE));
    var habit = new Indicator.Habit(EntryForm.CUMULATIVE, Aggregation.PERIODS_MET, curve);
    var given = Given.COUNT;
    var indicator =
        new Indicator(
            given.key(),
            given.goal(),
            given.name(),
            given.unit(),
            habit,
            given.target(),
            given.method(),
            Rational.ZERO,
            given.definition());
    assertThat(put(ImportKind.INDICATORS, (books, id) -> books.indicators().put(YEAR, indicator)))
        .isEqualTo(Effect.CHANGED);
    assertThat(lastTrace().became()).contains("PACE=CURVE 10% 35% 65.5% 100%");
    assertThat(dossier().indicators()).contains(indicator);
  }
}
