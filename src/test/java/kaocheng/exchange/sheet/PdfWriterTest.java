package kaocheng.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kaocheng.exchange.print.Face;
import kaocheng.exchange.sheet.Column.Kind;
import kaocheng.exchange.sheet.Column.Medium;
import kaocheng.exchange.sheet.PaperPage.Box;
import kaocheng.model.Department;
import kaocheng.model.Quarter;
import kaocheng.model.text.Language;
import kaocheng.scoring.Scorer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PdfWriterTest {
  private static final String WORDING_ONCE = "规范收文、拟办、催办各环节时限，全年请示报告两类来文的办结比例保持在96%及以上；全年请示报告";
  private static final String WORDING = "规范收文、拟办、催办各环节时限，全年请示报告两类来文的办结比例保持在96%及以上；".repeat(4);

  /** So many goals with an indicator each, all of long wording. */
  private static Sheet goals(int goals, String wording) {
    var columns =
        List.of(
            new Column("序号", Medium.BOTH, Kind.WORD, 8),
            new Column("目标和指标", Medium.BOTH, Kind.TEXT, 60),
            new Column("得分", Medium.BOTH, Kind.FIGURE, 12));
    var rows = new ArrayList<Row>();
    for (var goal = 1; goal <= goals; goal++) {
      rows.add(row(Level.GOAL, "G" + goal, wording, Cell.JOINED));
      for (var at = 1; at <= goal % 4 + 1; at++) {
        rows.add(row(Level.INDICATOR, goal + "." + at, wording, figure(goal + "." + at + "000")));
      }
    }
    return sheet(columns, rows);
  }

  private static Cell figure(String digits) {
    return Cell.number(new BigDecimal(digits));
  }

  private static Row row(Level level, String number, String text, Cell last) {
    return new Row(level, List.of(Cell.text(number), Cell.text(text), last));
  }

  private static Sheet sheet(List<Column> columns, List<Row> rows) {
    var asOf = LocalDate.of(2021, 12, 31);
    return new Sheet(
        new Sheet.Heading(Language.CHINESE, "表", "考核评分表（预评）", "示例市政府办公室", asOf, 9),
        List.of(),
        columns,
        rows,
        List.of(),
        new Sheet.Closing(List.of("说明"), List.of("盖章")));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void saysEveryFigureAndWordOfThePages(Language language) throws IOException {
    var sheet = AssessmentSheetTest.sheet(Quarter.SECOND, language);
    var text = together(PdfText.of(PdfWriter.bytes(sheet)));
    for (var page : PaperPage.of(sheet)) {
      for (var box : page.boxes()) {
        box.lines().forEach(line -> assertThat(text).contains(together(line)));
      }
    }
    assertThat(text).contains("28.0000", "96.67", "60.00%");
  }

  private static String together(String text) {
    return text.replaceAll("[\\s\\u3000]", "");
  }

  @Test
  void tellsItsTitleOwnerLanguageAndDay() throws IOException {
    try (var document = Loader.loadPDF(PdfWriter.bytes(goals(3, "目标")))) {
      var about = document.getDocumentInformation();
      assertThat(about.getTitle()).isEqualTo("考核评分表（预评）");
      assertThat(about.getAuthor()).isEqualTo("示例市政府办公室");
      assertThat(about.getCreationDate().toInstant()).hasToString("2021-12-31T00:00:00Z");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
      assertThat(document.getDocumentCatalog().getDocumentOutline().children())
          .extracting(item -> item.getTitle())
          .containsExactly("G1　目标", "G2　目标", "G3　目标");
    }
  }

  @Test
  void writesTheSameBytesTwice() {
    var sheet = AssessmentSheetTest.sheet(Quarter.SECOND, Language.CHINESE);
    var first = PdfWriter.bytes(sheet);
    assertThat(PdfWriter.bytes(sheet)).isEqualTo(first);
    assertThat(first).hasSizeLessThan(200_000);
  }

  @Test
  void embedsOnlyTheLettersItUsesAndSaysWhatTheyMean() throws IOException {
    var sheet = AssessmentSheetTest.sheet(Quarter.SECOND, Language.CHINESE);
    try (var document = Loader.loadPDF(PdfWriter.bytes(sheet))) {
      for (var name : names(document)) {
        var font = (PDType0Font) document.getPage(0).getResources().getFont(name);
        assertThat(font.isEmbedded()).isTrue();
        assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)");
        assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE)).isTrue();
      }
    }
  }

  private static List<COSName> names(PDDocument document) {
    var names = new ArrayList<COSName>();
    document.getPage(0).getResources().getFontNames().forEach(names::add);
    return names;
  }

  /** The radical ⼀ and the blank of an em share their glyphs with these. */
  @Test
  void isReadWithTheCharactersThatWereWritten() throws IOException {
    var text = "一二十人八入　大女小—…①－〈〉·";
    assertThat(PdfText.of(PdfWriter.bytes(goals(1, "始" + text + "终")))).contains("始" + text + "终");
  }

  @Test
  void showsASignForACharacterTheFontLacksAndTellsWhich() throws IOException {
    var text = PdfText.of(PdfWriter.bytes(goals(1, "张\uD842\uDFB7\uD83D\uDE00某\u200B某")));
    assertThat(text).contains("张〓〓某某").contains("U+1F600 U+20BB7");
    assertThat(PdfText.of(PdfWriter.bytes(goals(1, "目标")))).doesNotContain("〓");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"目", WORDING_ONCE, "Wholly Western MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM"})
  void partsNoGoalFromItsFirstIndicator(String wording) throws IOException {
    var runs = PdfText.runs(PdfWriter.bytes(goals(60, wording)));
    for (var goal = 1; goal <= 60; goal++) {
      assertThat(page(runs, "G" + goal)).isEqualTo(page(runs, goal + ".1"));
    }
    assertThat(runs).filteredOn(run -> run.text().equals("序号")).hasSize(runs.getLast().page() + 1);
  }

  private static int page(List<PdfText.Run> runs, String text) {
    return runs.stream().filter(run -> run.text().equals(text)).findFirst().orElseThrow().page();
  }

  @Test
  void printsSixtyGoalsOfLongWordingWithinThePaper() throws IOException {
    var runs = PdfText.runs(PdfWriter.bytes(goals(60, WORDING)));
    assertThat(runs).allMatch(run -> run.left() > 28 && run.right() < 814 && run.base() < 585);
    assertThat(runs)
        .filteredOn(run -> run.base() > 570)
        .allMatch(run -> run.text().startsWith("示例市政府办公室"));
  }

  @Test
  void letsNoTextLeaveItsBox() {
    var digits = "-" + "123456789".repeat(5) + ".1234";
    var words =
        List.of("WWWWWW@@@@%%%%mmmmmm".repeat(9), "，。；".repeat(60), "—…".repeat(50), WORDING);
    var rows = new ArrayList<Row>();
    words.forEach(text -> rows.add(row(Level.INDICATOR, text, text, figure(digits))));
    var pages = PaperPage.of(sheet(goals(1, "").columns(), rows));
    for (var page : pages) {
      page.boxes().forEach(PdfWriterTest::fits);
    }
    assertThat(pages.getFirst().boxes()).anyMatch(box -> box.lines().equals(List.of(digits)));
  }

  private static void fits(Box box) {
    var face = box.type().isHeavy() ? Face.BOLD : Face.REGULAR;
    for (var line : box.lines()) {
      assertThat(face.width(line, box.type().size()))
          .as(line)
          .isLessThanOrEqualTo(box.frame().width() - 4);
    }
    assertThat(box.lines().size() * box.type().size() * 1.2)
        .isLessThanOrEqualTo(box.frame().height());
  }

  @Test
  void foreseesEveryLetterOfTheFontWideEnough() {
    var tooWide =
        IntStream.range(' ', 0x2FFFF)
            .filter(Face.BOLD::has)
            .filter(point -> !Character.isISOControl(point))
            .mapToObj(Character::toString)
            .filter(
                letter ->
                    Math.max(Face.BOLD.width(letter, 40), Face.REGULAR.width(letter, 40))
                        > Wrapping.size(letter) * 1.09);
    assertThat(tooWide).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1+1", "-1", "@x"})
  void keepsWhatLooksLikeAFormulaAsText(String start) throws IOException {
    var department = new Department("D", start + "单位", "序列");
    var dossier = Cases.office(department, start);
    var card = new Scorer(dossier).score(Quarter.SECOND).getFirst();
    var pdf = PdfWriter.bytes(AssessmentSheet.of(card, References.of(dossier), Language.CHINESE));
    assertThat(together(PdfText.of(pdf))).contains(together(start + "单位"));
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
      assertThat(document.getPage(0).getAnnotations()).isEmpty();
    }
  }
}
