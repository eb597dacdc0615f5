package kaocheng.exchange.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A table is a department's only where its titles and names call that one and no other. */
class OfficesTest {
  private static final Offices OFFICES =
      new Offices(Set.of("示例市教育局", "示例市教育局考试中心", "示例市财政局", "市民政局"));

  private static Optional<String> called(List<String> titles, String... labels) {
    return OFFICES.calledIn(titles, List.of(labels)).map(Offices.Called::name);
  }

  @Test
  void isCalledInFullOrWithoutTheCity() {
    assertThat(called(List.of("示例市教育局2021年进展情况表"), "表.csv")).hasValue("示例市教育局");
    assertThat(called(List.of(), "", "教育局三季度.xlsx")).hasValue("示例市教育局");
    assertThat(called(List.of("市教育局 目标完成情况"), "教育局.csv")).hasValue("示例市教育局");
    assertThat(called(List.of("示例市教育局目標完成情況表"))).hasValue("示例市教育局");
  }

  @Test
  void theLongerNameIsMeantWhereOneStandsInTheOther() {
    assertThat(called(List.of("示例市教育局考试中心填报表"))).hasValue("示例市教育局考试中心");
  }

  @Test
  void ofTwoNamesNoneIsTaken() {
    assertThat(called(List.of("教育局、财政局目标进展表"))).isEmpty();
    assertThat(called(List.of("教育局目标进展表"), "财政局.csv")).isEmpty();
  }

  @Test
  void whatARemarkOrAnyOtherTextMentionsIsNotMeant() {
    assertThat(called(List.of("注：本表数据由财政局提供"))).isEmpty();
    assertThat(called(List.of("财政局"))).isEmpty();
    assertThat(called(List.of("说明：完成情况经民政局核实", "2021年目标进展表"))).isEmpty();
    assertThat(Offices.NONE.calledIn(List.of("教育局目标表"), List.of())).isEmpty();
  }
}
