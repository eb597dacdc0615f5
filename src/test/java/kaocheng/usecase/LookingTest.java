package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.text.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the screens show of a year: the grid, the overview, searches and comparisons. */
class LookingTest {
  private static final IndicatorKey ARTICLES = new IndicatorKey("A", "1.9");

  @TempDir Path folder;
  private City city = null;

  @BeforeEach
  void openCity() throws IOException {
    city = new City(folder);
    city.take("年度,季度,单位代码,指标编号,填报值\n2021,1,A,1.9,20\n");
    type("1.9", 1, "30");
    type("1.9", 2, "60");
    type("1.13", 1, "未报");
    type("1.5", 1, "不适用（没有评选）");
  }

  @AfterEach
  void closeCity() {
    city.close();
  }

  private void type(String indicator, int quarter, String text) {
    var slot = new FigureSlot(new IndicatorKey("A", indicator), Quarter.of(quarter).orElseThrow());
    var edited =
        new TypeIn(city.desk()).one(2021, new FigureText(slot, text), ImportMode.WHOLE_FILES);
    assertThat(edited.faults()).isEmpty();
  }

  private GridRow row(String indicator) {
    return new QuarterGrid(city.desk())
        .ofDepartment(2021, "A").stream()
            .filter(row -> row.indicator().key().number().equals(indicator))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void theGridTellsWhatStandsInEveryCell() {
    var first = row("1.9").cell(Quarter.FIRST);

    assertThat(first.state()).isEqualTo(FigureState.VALUE);
    assertThat(first.text()).isEqualTo("30");
    assertThat(first.versions()).isEqualTo(2);
    assertThat(first.standing().orElseThrow().source().row().isTyped()).isTrue();
    assertThat(first.before()).isEmpty();
    var second = row("1.9").cell(Quarter.SECOND);
    assertThat(second.before().orElseThrow().reported())
        .isEqualTo(new Reported.Amount(Rational.of(30)));
    assertThat(row("1.9").cell(Quarter.THIRD).state()).isEqualTo(FigureState.MISSING);
    assertThat(row("1.13").cell(Quarter.FIRST).state()).isEqualTo(FigureState.NOT_REPORTED);
    assertThat(row("1.5").cell(Quarter.FIRST).state()).isEqualTo(FigureState.NOT_APPLICABLE);
    assertThat(row("1.4").cell(Quarter.FIRST).state()).isEqualTo(FigureState.NOT_DUE);
    assertThat(row("1.4").cell(Quarter.FOURTH).state()).isEqualTo(FigureState.OVERDUE);
  }

  @Test
  void aCompositeHasARowForEachFigure() {
    assertThat(new QuarterGrid(city.desk()).ofAll(2021))
        .filteredOn(row -> row.indicator().key().number().equals("1.7"))
        .extracting(GridRow::part)
        .containsExactly(null, ValueKind.PLACE);
    assertThatThrownBy(() -> new QuarterGrid(city.desk()).ofDepartment(2021, "X"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("NO_SUCH_DEPARTMENT");
  }

  @Test
  void aCellTellsItsHistory() {
    var versions =
        new QuarterGrid(city.desk()).history(2021, new FigureSlot(ARTICLES, Quarter.FIRST));

    assertThat(versions).extracting(GridVersion::written).containsExactly("20", "30");
    assertThat(versions).extracting(GridVersion::by).containsOnly("测试员");
    assertThat(versions.getFirst().measurement().source().row().file()).isEqualTo("数据.csv");
  }

  @Test
  void whatHappenedSinceAMomentIsTold() {
    var overview = new Overview(city.desk());

    var all = overview.since(0, 100);
    assertThat(all)
        .anyMatch(one -> one.was().contains("WRITTEN=20") && one.became().contains("30"));
    assertThat(overview.since(all.get(2).number(), 100)).isEqualTo(all.subList(0, 2));
    assertThat(overview.since(all.getFirst().number(), 100)).isEmpty();
  }

  @Test
  void nothingIsDueBeforeItsQuarterIsOver() {
    var september = Clock.fixed(Instant.parse("2021-09-10T08:00:00Z"), ZoneOffset.UTC);
    city.close();
    try (var desk = new Desks("测试员", september).open(folder.resolve("city"))) {
      assertThat(
              new QuarterGrid(desk).ofDepartment(2021, "A").getFirst().cell(Quarter.FOURTH).state())
          .isEqualTo(FigureState.NOT_DUE);
    }
  }

  @Test
  void searchesFindChineseWordsAndNumbers() {
    var search = new SearchWorkbook(city.desk());

    assertThat(search.find(2021, "甲局", 10))
        .extracting(SearchWorkbook.Hit::number)
        .containsExactly("A");
    assertThat(search.find(2021, "信息", 10))
        .extracting(SearchWorkbook.Hit::sort, SearchWorkbook.Hit::number)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(EntrySort.INDICATOR, "1.9"));
    assertThat(search.find(2021, "１.１３ 发文", 10)).hasSize(1);
    assertThat(search.find(2021, "办文 没有的词", 10)).isEmpty();
    assertThat(search.find(2021, "A 1.13", 10))
        .extracting(SearchWorkbook.Hit::number)
        .containsExactly("1.13");
    assertThat(search.find(2021, "甲局 发文", 10)).hasSize(1);
    assertThat(search.find(2021, "  ", 10)).isEmpty();
    assertThat(search.find(2021, "1", 3)).hasSize(3);
  }

  @Test
  void departmentsAndQuartersStandSideBySide() {
    var compare = new Comparisons(city.desk());

    var departments = compare.departments(2021, Quarter.SECOND, "A", "B");
    assertThat(departments.indicators()).hasSize(15);
    assertThat(departments.indicators()).allMatch(pair -> pair.other().isEmpty());
    var quarters = compare.quarters(2021, "A", Quarter.FIRST, Quarter.SECOND);
    assertThat(quarters.one().quarter()).isEqualTo(Quarter.FIRST);
    assertThat(quarters.indicators())
        .allMatch(pair -> pair.one().isPresent() && pair.other().isPresent());
  }

  @Test
  void thePaceStandsBesideWhatIsAsked() {
    var pace = new Comparisons(city.desk()).pace(2021, ARTICLES);

    assertThat(pace).hasSize(4);
    assertThat(pace.getFirst().measured()).contains(Rational.of(30));
    assertThat(pace.getFirst().asked()).contains(Rational.of(25));
    assertThat(pace.get(1).measured()).contains(Rational.of(60));
    assertThat(pace.get(1).asked()).contains(Rational.of(50));
    assertThat(pace.get(2).measured()).isEmpty();
    assertThat(pace.get(2).asked()).contains(Rational.of(75));
    assertThat(pace.get(3).asked()).contains(Rational.of(100));
  }

  @Test
  void aForecastIsToldAsSuch() {
    type("1.9", 3, "预计 80");
    var third = new Comparisons(city.desk()).pace(2021, ARTICLES).get(2);

    assertThat(third.isForecast()).isTrue();
    assertThat(third.measured()).contains(Rational.of(80));
  }

  @Test
  void aBenchmarkTellsTheGap() throws IOException {
    city.take("年度,单位代码,指标编号,标杆城市,标杆值,标杆年度\n2021,A,1.9,苏州,50,2020\n");

    var gaps = new Comparisons(city.desk()).benchmarks(2021, Quarter.SECOND, ARTICLES);
    assertThat(gaps).hasSize(1);
    assertThat(gaps.getFirst().ahead()).contains(Rational.of(10));
  }

  @Test
  void anIndicatorIsFoundInAnotherYearByItsName() throws IOException {
    city.take("年度,单位代码,单位名称,考核序列\n2022,A,市甲局,序列\n");
    city.take("年度,单位代码,目标编号,目标类别,目标名称,目标内容,权重\n2022,A,1,重点目标,办文,办文,100\n");
    city.take(
        """
        年度,单位代码,目标编号,指标编号,指标名称,计量单位,填报方式,指标值,计分方法,权重
        2022,A,1,1.1,信息,篇,累计,不少于 120 篇,"按完成率得分，封顶 100%",100
        """);

    var cards = new Comparisons(city.desk()).years(2022, Quarter.SECOND, "A", 2021);
    var pair = cards.indicators().getFirst();
    assertThat(pair.one().orElseThrow().indicator().key().number()).isEqualTo("1.1");
    assertThat(pair.other().orElseThrow().indicator().key()).isEqualTo(ARTICLES);
    assertThatThrownBy(() -> new Comparisons(city.desk()).years(2022, Quarter.SECOND, "A", 2020))
        .hasMessageContaining("NO_SUCH_YEAR");
  }
}
