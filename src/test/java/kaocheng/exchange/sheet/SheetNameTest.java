package kaocheng.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import kaocheng.model.Department;
import kaocheng.model.Quarter;
import kaocheng.model.text.Language;
import kaocheng.scoring.Scorer;
import kaocheng.wording.TableWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SheetNameTest {

  @Test
  void sortsByYearQuarterAndDepartment() {
    var card = new Scorer(Cases.office(Cases.OFFICE, "")).score(Quarter.FOURTH).getFirst();
    assertThat(SheetName.of(card, TableWord.ASSESSMENT, SheetFormat.XLSX, Language.CHINESE))
        .isEqualTo("2021-Q4-D01-示例市政府办公室-考核评分表.xlsx");
    assertThat(SheetName.ofRanking(card, SheetFormat.CSV, Language.CHINESE))
        .isEqualTo("2021-Q4-综合部门序列-排名表.csv");
  }

  @Test
  void staysShortEnoughForEverySystem() {
    var department = new Department("D", "局".repeat(500), "甲");
    var card = new Scorer(Cases.office(department, "")).score(Quarter.FIRST).getFirst();
    var name = SheetName.of(card, TableWord.ASSESSMENT, SheetFormat.XLSX, Language.CHINESE);
    assertThat(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)).hasSizeLessThan(250);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "a/b\\c:d*e?f\"g|h > a／b＼c：d＊e？f＂g｜h",
        "name. . > name",
        "con > _con",
        "NUL.txt > _NUL.txt",
        "COM1 > _COM1",
        "com10 > com10",
        "... > _",
        "科 室 > 科 室"
      })
  void makesNamesEverySystemTakes(String text, String name) {
    assertThat(SheetName.safe(text)).isEqualTo(name);
  }

  @Test
  void dropsSignsNobodySees() {
    assertThat(SheetName.safe("a\u0000\n\u202Eb<>")).isEqualTo("ab＜＞");
  }
}
