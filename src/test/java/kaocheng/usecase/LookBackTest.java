package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Quarter;
import kaocheng.model.figure.Rational;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Beside an indicator stands what is known of the year before; and weights add up by department.
 */
class LookBackTest {
  @TempDir Path folder;
  private City city = null;

  @BeforeEach
  void openCity() throws IOException {
    city = new City(folder);
  }

  @AfterEach
  void closeCity() {
    city.close();
  }

  private void put(Draft draft) {
    var edited = new EditEntries(city.desk()).put(draft, ImportMode.WHOLE_FILES);
    assertThat(edited.faults()).isEmpty();
  }

  /** An indicator of another number but of the same name as the one of 2021. */
  private void makeTheNextYear() {
    put(
        Draft.blank(EntrySort.DEPARTMENT, 2022)
            .with("department", "A")
            .with("name", "市甲局")
            .with("group", "序列"));
    put(
        Draft.blank(EntrySort.GOAL, 2022)
            .with("department", "A")
            .with("goal", "1")
            .with("category", "重点目标")
            .with("title", "办文")
            .with("wording", "办文")
            .with("weight", "100"));
    put(
        Draft.blank(EntrySort.INDICATOR, 2022)
            .with("department", "A")
            .with("goal", "1")
            .with("indicator", "1.1")
            .with("name", "信息")
            .with("unit", "篇")
            .with("entry", "累计")
            .with("target", "不少于 120 篇")
            .with("method", "按完成率得分，封顶 100%")
            .with("weight", "100"));
  }

  @Test
  void theYearBeforeIsFoundByTheNameOfTheIndicator() {
    var last = new IndicatorKey("A", "1.9");
    new TypeIn(city.desk())
        .one(
            2021,
            new FigureText(new FigureSlot(last, Quarter.FOURTH), "90"),
            ImportMode.WHOLE_FILES);
    makeTheNextYear();
    var before = new LookBack(city.desk()).look(2022, new IndicatorKey("A", "1.1"));
    var line = before.line().orElseThrow();
    assertThat(before.year()).isEqualTo(2021);
    assertThat(line.indicator().key()).isEqualTo(last);
    assertThat(before.baseline()).isEmpty();
  }

  @Test
  void ofAFirstYearNothingIsKnown() {
    var before = new LookBack(city.desk()).look(2021, new IndicatorKey("A", "1.9"));
    assertThat(before.line()).isEmpty();
    assertThat(before.baseline()).isEmpty();
  }

  @Test
  void weightsOfAllDepartmentsAreThoseOfEach() {
    var sums = new WeightSums(city.desk());
    var all = sums.all(2021);
    assertThat(all).extracting(one -> one.department().code()).containsExactly("A", "B");
    assertThat(all.getFirst().sums()).isEqualTo(sums.look(2021, "A"));
    assertThat(all.getFirst().sums().total()).isEqualTo(Rational.of(150));
    assertThat(all.getLast().sums().goals()).isEmpty();
    assertThat(sums.years()).containsExactly(2021);
  }
}
