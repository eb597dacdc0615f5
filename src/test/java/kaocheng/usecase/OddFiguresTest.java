package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import kaocheng.usecase.ImportReport.Move;
import org.junit.jupiter.api.Test;

/** Figures that look odd beside those of other quarters and of last year, and what they move. */
class OddFiguresTest extends OfACity {
  private static final String HEAD = "年度,季度,单位代码,指标编号,填报值,状态,说明\n";
  private static final String BASELINES = "年度,单位代码,指标编号,基期年度,基期值,来源\n";

  @Test
  void refusesACountOfTheYearThatFallsWithoutAReason() throws IOException {
    city().take(HEAD + "2021,1,A,1.9,30,,\n");
    city().take(HEAD + "2021,3,A,1.9,60,,\n");
    assertThat(city().faults(HEAD + "2021,2,A,1.9,29,,\n"))
        .containsExactly("2 填报值 CUMULATIVE_FALLS");
    assertThat(city().faults(HEAD + "2021,2,A,1.9,61,,\n"))
        .containsExactly("2 填报值 CUMULATIVE_FALLS");
    city().take(HEAD + "2021,2,A,1.9,29,,核减重复报送 1 篇\n");
    assertThat(city().faults(HEAD + "2021,4,A,1.9,59,,\n"))
        .containsExactly("2 填报值 CUMULATIVE_FALLS");
    city().take(HEAD + "2021,4,A,1.9,60,,\n");
  }

  @Test
  void seesAFallWithinOneFileInWhateverOrder() throws IOException {
    assertThat(city().faults(HEAD + "2021,2,A,1.9,29,,\n2021,1,A,1.9,30,,\n"))
        .containsExactly("3 填报值 CUMULATIVE_FALLS");
  }

  @Test
  void letsLevelsFallAndQuartersStandAlone() throws IOException {
    city().take(HEAD + "2021,1,A,1.8,9%,,\n2021,1,A,1.13,50,,\n");
    city().take(HEAD + "2021,2,A,1.8,7%,,\n2021,2,A,1.13,40,,\n");
  }

  @Test
  void remarksOnACountThatStandsStill() throws IOException {
    city().take(HEAD + "2021,1,A,1.9,30,,\n2021,1,A,1.6,0/3,,\n");
    assertThat(city().doubts(HEAD + "2021,2,A,1.9,30,,\n2021,2,A,1.6,0/3,,\n"))
        .containsExactly("2 1.9 UNCHANGED_SINCE");
  }

  @Test
  void remarksOnATargetFarBelowLastYear() throws IOException {
    assertThat(city().remarks(BASELINES + "2021,A,1.9,2020,201,台账\n"))
        .containsExactly("2 Message[key=TARGET_FAR_BELOW_LAST_YEAR, values=[201]]");
    assertThat(city().remarks(BASELINES + "2021,A,1.9,2020,200,台账\n")).isEmpty();
    var row = "2021,A,1,1.9,信息,篇,累计,不少于 99 篇,\"按完成率得分，封顶 100%\",10\n";
    assertThat(city().remarks("年度,单位代码,目标编号,指标编号,指标名称,计量单位,填报方式,指标值,计分方法,权重\n" + row))
        .containsExactly("2 Message[key=TARGET_FAR_BELOW_LAST_YEAR, values=[200]]");
  }

  @Test
  void noticesATargetThatWasFarSurpassed() throws IOException {
    assertThat(city().take(HEAD + "2021,4,A,1.9,130,,\n").notices()).isEmpty();
    assertThat(city().take(HEAD + "2021,4,A,1.9,131,,\n").notices())
        .extracting(notice -> notice.key() + " " + notice.values())
        .containsExactly("TARGET_MAY_BE_TOO_LOW [A, 1.9, 131]");
  }

  @Test
  void tellsWhichScoresACorrectionMovesInPreviewAndImportAlike() throws IOException {
    city().take(HEAD + "2021,4,A,1.9,90,,\n2021,4,A,1.13,170,,\n");
    var correction = HEAD + "2021,4,A,1.9,95,,更正\n";
    var expected =
        java.util.List.of(
            new Move(4, "A", "", "75.00", "77.50"), new Move(4, "A", "1.9", "9.0000", "9.5000"));
    assertThat(city().send(correction, ImportMode.PREVIEW).moves()).isEqualTo(expected);
    assertThat(city().take(correction).moves()).isEqualTo(expected);
  }

  @Test
  void tellsWhichScoresABaselineMoves() throws IOException {
    city().take(HEAD + "2021,1,A,1.13,40,,\n2021,2,A,1.13,40,,\n2021,3,A,1.13,40,,\n");
    city().take(HEAD + "2021,4,A,1.13,42,,\n");
    city().take(BASELINES + "2021,A,1.13,2020,180,台账\n");
    assertThat(city().take(BASELINES + "2021,A,1.13,2020,179,台账\n").moves())
        .filteredOn(move -> move.quarter() == 4 && !move.isTotal())
        .containsExactly(new Move(4, "A", "1.13", "10.0000", "0.0000"));
  }

  @Test
  void saysNothingMovedWhereNothingDid() throws IOException {
    city().take(HEAD + "2021,4,A,1.9,100,,\n");
    assertThat(city().take(HEAD + "2021,4,A,1.9,101,,多报一篇\n").moves()).isEmpty();
  }
}
