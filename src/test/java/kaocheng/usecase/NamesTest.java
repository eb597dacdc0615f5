package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import kaocheng.exchange.intake.FoldedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measurements whose department and indicator are called by name. */
class NamesTest extends OfACity {
  private static final String NAMED = "年度,季度,单位名称,指标名称,填报值\n";
  private static final String BOTH = "年度,季度,单位代码,单位名称,指标编号,指标名称,填报值\n";

  @Test
  void takesANameThatOnlyOneHasAndSaysSo() throws IOException {
    assertThat(city().remarks(NAMED + "2021,1,甲局,信 息,30\n2021,2,示例市甲局,信息。,40\n"))
        .containsExactly(
            "2 Message[key=NAME_TAKEN_FOR, values=[A, 市甲局]]",
            "2 Message[key=NAME_TAKEN_FOR, values=[1.9, 信息]]",
            "3 Message[key=NAME_TAKEN_FOR, values=[A, 市甲局]]",
            "3 Message[key=NAME_TAKEN_FOR, values=[1.9, 信息]]");
    assertThat(reported("1.9")).hasSize(2);
  }

  @Test
  void offersTheNearestAndTakesNone() throws IOException {
    var report = city().send(NAMED + "2021,1,市申局,信息,30\n", ImportMode.GOOD_ROWS);

    assertThat(report.problems()).hasSize(1);
    assertThat(report.problems().getFirst().reason().key()).isEqualTo(RowFault.NAME_UNKNOWN);
    assertThat(report.problems().getFirst().advice().values())
        .containsExactly(List.of("A 市甲局", "B 市乙局"));
    assertThat(city().faults(NAMED + "2021,1,水务处,信息,30\n2021,1,甲局,讯息量,30\n,1,甲局,信息,30\n"))
        .containsExactly("2 单位名称 NAME_UNKNOWN", "3 指标名称 NAME_UNKNOWN", "4 年度 BLANK");
  }

  @Test
  void refusesANameThatSeveralHave() throws IOException {
    city().take("年度,单位代码,单位名称,考核序列\n2021,C,甲局,序列\n2021,D,示例市丁局,序列\n2021,E,丁局（筹）,序列\n");

    assertThat(city().faults(NAMED + "2021,1,示例市甲局,信息,30\n"))
        .containsExactly("2 单位名称 NAME_OF_SEVERAL");
    assertThat(city().faults(NAMED + "2021,1,丁局,信息,30\n2021,1,别的市丁局,信息,30\n"))
        .as("found by name; the indicator is not")
        .containsExactly("2 指标名称 NAME_UNKNOWN", "3 单位名称 NAME_UNKNOWN");
  }

  @Test
  void holdsCodeAndNameAgainstEachOther() throws IOException {
    assertThat(city().remarks(BOTH + "2021,1,A,市甲局,1.9,信息,30\n2021,2,A,,,信 息,40\n")).hasSize(1);
    assertThat(city().remarks(BOTH + "2021,3,A,,,信息,41\n")).as("the very name").isEmpty();
    assertThat(city().faults(BOTH + "2021,4,A,市乙局,1.9,信息,50\n2021,3,A,甲局,1.9,发文,50\n"))
        .containsExactly("2 单位名称 NAME_OF_ANOTHER", "3 指标名称 NAME_OF_ANOTHER");
    assertThat(city().faults(BOTH + "2021,3,Z,市甲局,1.9,信息,50\n2021,3,,,,,50\n"))
        .containsExactly("2 单位代码 UNKNOWN_DEPARTMENT", "3 单位代码 BLANK", "3 指标编号 BLANK");
  }

  @ParameterizedTest
  @CsvSource({
    "財政局,示例市财政局,true",
    "示例市財政局,市财政局,true",
    "市財政局,财 政 局,true",
    "市市场监督管理局,市场监督管理局,true",
    "示例市市场监督管理局,市場監督管理局,true",
    "新华市财政局,示例市财政局,false",
    "城市管理局,管理局,false",
    "区财政局,财政局,false",
    "ＡＢＣ局,abc 局,true"
  })
  void comparesNamesAsPeopleDo(String one, String other, boolean same) {
    assertThat(FoldedName.of(one).isSameOffice(FoldedName.of(other))).isEqualTo(same);
    assertThat(FoldedName.of(other).isSameOffice(FoldedName.of(one))).isEqualTo(same);
  }

  @Test
  void countsTheCharactersThatDiffer() {
    assertThat(FoldedName.of("甲局").distance(FoldedName.of("市甲局"))).isOne();
  }
}
