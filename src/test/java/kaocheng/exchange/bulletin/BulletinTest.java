package kaocheng.exchange.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import kaocheng.exchange.sheet.CsvWriter;
import kaocheng.exchange.sheet.Leaf;
import kaocheng.exchange.sheet.PdfText;
import kaocheng.exchange.sheet.XlsxWriter;
import kaocheng.model.Category;
import kaocheng.model.Cycle;
import kaocheng.model.Department;
import kaocheng.model.Dossier;
import kaocheng.model.Goal;
import kaocheng.model.GoalKey;
import kaocheng.model.Policy;
import kaocheng.model.Quarter;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Language;
import kaocheng.scoring.Scorer;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bulletin has all its chapters, also where there is nothing to tell. */
final class BulletinTest {
  private static final Cycle CYCLE = new Cycle(2021, Policy.USUAL);

  private static Edition edition(Language language, int quarters, Department... departments) {
    var dossier =
        new Dossier(
            CYCLE,
            List.of(departments),
            List.of(departments).stream()
                .map(one -> new GoalKey(one.code(), "1"))
                .map(key -> new Goal(key, Category.KEY, "目标", "", Rational.HUNDRED))
                .toList(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    var cards =
        IntStream.rangeClosed(1, quarters)
            .mapToObj(at -> new Scorer(dossier).score(Quarter.of(at).orElseThrow()))
            .toList();
    return new Edition(language, CYCLE, cards, Map.of(), List.of());
  }

  private static String text(Bulletin bulletin) throws IOException {
    return PdfText.of(BulletinPdf.bytes(bulletin)).replaceAll("[\\s\\u3000]", "");
  }

  private static List<String> chapters(Bulletin bulletin) {
    return bulletin.blocks().stream()
        .filter(block -> block instanceof Block.Heading(var text, var depth) && depth == 1)
        .map(block -> ((Block.Heading) block).text())
        .toList();
  }

  @Test
  void saysThatThereIsNothingInEveryChapter() throws IOException {
    var bulletin = Bulletin.of(edition(Language.CHINESE, 2));
    assertThat(chapters(bulletin)).hasSize(9);
    assertThat(text(bulletin))
        .contains("2021年第二季度业务目标考核通报（预评）")
        .contains("还没有任何指标计分")
        .contains("本年度没有登记单位")
        .contains("没有在两个季度都有总分的单位")
        .contains("没有未达标或进度滞后的")
        .contains("应报的指标均已报送")
        .contains("没有登记标杆值")
        .contains("第1页共");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void saysThatTheFirstQuarterHasNoneBefore(Language language) throws IOException {
    var bulletin = Bulletin.of(edition(language, 1, new Department("A", "市甲局", "序列")));
    assertThat(chapters(bulletin)).hasSize(9);
    assertThat(text(bulletin))
        .contains("市甲局")
        .contains(language == Language.CHINESE ? "第一季度没有上一季度" : "noquarterbeforeit");
  }

  @Test
  void isNoLongerProvisionalWithTheFourthQuarter() throws IOException {
    var bulletin = Bulletin.of(edition(Language.CHINESE, 4, new Department("A", "市甲局", "序列")));
    assertThat(text(bulletin)).contains("2021年度业务目标考核通报").doesNotContain("预评");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1+1", "@x"})
  void keepsWhatLooksLikeAFormulaAsText(String name) throws IOException {
    var bulletin = Bulletin.of(edition(Language.CHINESE, 2, new Department("A", name, name)));
    assertThat(text(bulletin)).contains(name.replace(" ", ""));
    try (var zip = new ZipInputStream(workbook(bulletin))) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).doesNotContain("<f>");
      }
    }
    for (var table : bulletin.tables()) {
      assertThat(new String(CsvWriter.bytes(table), StandardCharsets.UTF_8))
          .doesNotContain("\"" + name);
    }
  }

  /** Names that differ only behind the length of a tab, and signs that no tab takes. */
  @Test
  void givesEveryTableATabOfItsOwn() throws IOException {
    var long1 = "示例市推进长三角一体化发展和现代化产业体系建设领导小组办公室和成员单位序列/甲";
    var long2 = "示例市推进长三角一体化发展和现代化产业体系建设领导小组办公室和成员单位序列/乙";
    var bulletin =
        Bulletin.of(
            edition(
                Language.CHINESE,
                2,
                new Department("A", "市甲局", long1),
                new Department("B", "市乙局", long2)));
    var tabs = new ArrayList<String>();
    try (var book = new ReadableWorkbook(workbook(bulletin))) {
      book.getSheets().forEach(sheet -> tabs.add(sheet.getName()));
    }
    assertThat(tabs)
        .hasSameSizeAs(bulletin.tables())
        .doesNotHaveDuplicates()
        .allMatch(tab -> tab.length() <= 31 && !tab.contains("/"));
  }

  private static InputStream workbook(Bulletin bulletin) {
    return new ByteArrayInputStream(
        XlsxWriter.charted("通报", bulletin.tables().stream().map(Leaf::plain).toList()));
  }

  @Test
  void leavesNoPageAndLosesNoRowOfManyDepartments() throws IOException {
    var departments =
        IntStream.range(0, 120)
            .mapToObj(at -> new Department("D" + at, "示例市第" + at + "局", "序列" + at / 60))
            .toArray(Department[]::new);
    var pdf = BulletinPdf.bytes(Bulletin.of(edition(Language.CHINESE, 3, departments)));
    var runs = PdfText.runs(pdf);
    assertThat(runs).allMatch(run -> run.left() > 50 && run.right() < 545 && run.base() < 825);
    var text = runs.stream().map(PdfText.Run::text).collect(Collectors.joining("\n"));
    assertThat(departments).allMatch(one -> text.contains(one.name()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "甲", "=cmd|' /C calc'!A0", "Mmmmmmmmmmmmmmmmmmmmmmmmm", "第一行\n\n第三行"})
  void losesNoLetterInLines(String text) {
    var ink = Typeset.plain(9);
    for (var width : new double[] {1, 20, 60, 480}) {
      var lines = Typeset.lines(text.repeat(3), width, ink);
      assertThat(String.join("", lines)).isEqualTo(text.repeat(3).replace("\n", ""));
      assertThat(lines)
          .allMatch(
              line ->
                  line.codePointCount(0, line.length()) == 1
                      || ink.face().width(line.stripTrailing(), 9) <= width);
    }
  }

  @Test
  void writesTheSameBytesTwice() {
    var edition = edition(Language.CHINESE, 2, new Department("A", "市甲局", "序列"));
    assertThat(BulletinPdf.bytes(Bulletin.of(edition)))
        .isEqualTo(BulletinPdf.bytes(Bulletin.of(edition)));
  }
}
