package kaocheng.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import kaocheng.model.Quarter;
import kaocheng.model.text.Language;
import kaocheng.scoring.Scorer;
import org.junit.jupiter.api.Test;

/**
 * By hand, as of the second quarter: 1.1 is 92 of 100, 4 points short of 96 %, so 30 − 4 × 0.5 =
 * 28; 1.2 is 81 of half of 180 = 90, 10 % less as asked, so 30; C1.1 lacks quarter 2, C1.2 is not
 * due. Earned 58 of 60 scored: 96.67, coverage 60 %, between 58 and 58 + 40 = 98.
 */
final class AssessmentSheetTest {

  static Sheet sheet(Quarter quarter, Language language) {
    var dossier = Cases.office(Cases.OFFICE, "");
    var card = new Scorer(dossier).score(quarter).getFirst();
    return AssessmentSheet.of(card, References.of(dossier), language);
  }

  @Test
  void carriesWhatWasScoredByHand() throws IOException {
    try (var golden = getClass().getResourceAsStream("2021-Q2-D01.csv")) {
      assertThat(golden).isNotNull();
      var expected = new String(golden.readAllBytes(), StandardCharsets.UTF_8);
      var written = CsvWriter.bytes(sheet(Quarter.SECOND, Language.CHINESE));
      assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(expected);
    }
  }

  @Test
  void saysInTheTitleThatAnEarlyQuarterIsProvisional() {
    var early = sheet(Quarter.SECOND, Language.CHINESE);
    var last = sheet(Quarter.FOURTH, Language.CHINESE);
    assertThat(early.heading().title()).isEqualTo("2021 年第 2 季度目标绩效考核评分表（预评）");
    assertThat(last.heading().title()).isEqualTo("2021 年度目标绩效考核评分表");
  }

  @Test
  void showsNoFigureWhereNothingWasScored() {
    var subtotal =
        sheet(Quarter.SECOND, Language.CHINESE).rows().stream()
            .filter(row -> row.level() == Level.CATEGORY_SUBTOTAL)
            .toList()
            .getLast();
    assertThat(subtotal.cells()).contains(Cell.NONE).contains(Cell.number(40));
  }

  @Test
  void speaksEnglishSaveForWhatWasWrittenInChinese() {
    var dossier = Cases.office(Cases.OFFICE, "");
    var card = new Scorer(dossier).score(Quarter.SECOND).getFirst();
    var sheet = AssessmentSheet.of(card, References.of(dossier), Language.ENGLISH);
    var texts = new String(CsvWriter.bytes(sheet), StandardCharsets.UTF_8);
    var rest = texts;
    for (var data :
        new String[] {
          "示例市政府办公室",
          "综合部门序列",
          "公文",
          "办结96%以上",
          "办结率",
          "发文数量",
          "信息采用",
          "对标评定",
          "苏州",
          "居全国前列",
          "优秀",
          "良好",
          "不合格",
          "合格",
          "件",
          "篇"
        }) {
      rest = rest.replace(data, "");
    }
    assertThat(rest.codePoints().filter(Character::isIdeographic).mapToObj(Character::toString))
        .isEmpty();
    assertThat(sheet.closing().signatures().stream().collect(Collectors.joining()))
        .matches("\\p{ASCII}*");
  }
}
