package kaocheng.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kaocheng.exchange.sheet.Column.Kind;
import kaocheng.exchange.sheet.Column.Medium;
import kaocheng.model.Department;
import kaocheng.model.Quarter;
import kaocheng.model.text.Language;
import kaocheng.scoring.Scorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DocxWriterTest {
  private static final String WORDING = "规范收文、拟办、催办各环节时限，全年请示报告两类来文的办结比例保持在96%及以上；".repeat(4);

  private static byte[] bytes(Sheet sheet) {
    return SheetFormat.DOCX.bytes(sheet);
  }

  static Sheet goals(int goals, String wording) {
    var columns =
        List.of(
            new Column("序号", Medium.BOTH, Kind.WORD, 8),
            new Column("目标和指标", Medium.BOTH, Kind.TEXT, 60),
            new Column("得分", Medium.BOTH, Kind.FIGURE, 12));
    var rows = new ArrayList<Row>();
    for (var goal = 1; goal <= goals; goal++) {
      rows.add(row(Level.GOAL, "G" + goal, wording, Cell.JOINED));
      for (var at = 1; at <= goal % 4 + 1; at++) {
        var figure = Cell.number(new BigDecimal(goal + "." + at + "000"));
        rows.add(row(Level.INDICATOR, goal + "." + at, wording, figure));
      }
    }
    var asOf = LocalDate.of(2021, 12, 31);
    return new Sheet(
        new Sheet.Heading(Language.CHINESE, "表", "考核评分表（预评）", "示例市政府办公室", asOf, 9),
        List.of(),
        columns,
        rows,
        List.of(),
        new Sheet.Closing(List.of("说明"), List.of("盖章")));
  }

  private static Row row(Level level, String number, String text, Cell last) {
    return new Row(level, List.of(Cell.text(number), Cell.text(text), last));
  }

  /** What every cell says on paper. */
  static List<String> said(Sheet sheet) {
    var said = new ArrayList<String>();
    sheet.facts().forEach(fact -> said.addAll(List.of(fact.name(), text(fact.value()))));
    PrintedForm.heads(sheet).forEach(piece -> said.add(text(piece.cell())));
    for (var row : sheet.rows()) {
      PrintedForm.pieces(sheet, row).forEach(piece -> said.add(text(piece.cell())));
    }
    sheet.totals().forEach(fact -> said.addAll(List.of(fact.name(), text(fact.value()))));
    said.addAll(sheet.closing().notes());
    said.addAll(sheet.closing().signatures());
    said.add(sheet.heading().title());
    return said;
  }

  private static String text(Cell cell) {
    return switch (cell) {
      case Cell.Text(var text, _) -> text;
      case Cell.Figure _, Cell.Percentage _ -> Cell.digits(cell);
      case Cell.None _ -> "—";
      case Cell.Blank _, Cell.Joined _ -> "";
    };
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void saysEveryFigureAndWordOfTheForm(Language language) throws IOException {
    var sheet = AssessmentSheetTest.sheet(Quarter.SECOND, language);
    var texts = DocxText.of(bytes(sheet));
    assertThat(texts).containsAll(said(sheet)).contains("28.0000", "96.67", "60.00%");
    assertThat(texts).noneMatch(text -> text.contains("{{") || text.contains("}}"));
    assertThat(texts.getLast()).contains("1", "示例市政府办公室");
  }

  @Test
  void leavesTheCountingOfPagesToTheProgramThatShowsThem() throws IOException {
    var fields =
        DocxText.read(
            bytes(goals(1, "目标")),
            document -> document.getFooterList().getFirst()._getHdrFtr().xmlText());
    assertThat(fields).contains("> PAGE <", "> NUMPAGES <");
  }

  @Test
  void writesTheSameBytesTwice() {
    var sheet = AssessmentSheetTest.sheet(Quarter.SECOND, Language.CHINESE);
    var first = bytes(sheet);
    assertThat(bytes(sheet)).isEqualTo(first);
    assertThat(first).hasSizeLessThan(30_000);
  }

  @Test
  void tellsItsTitleAndDay() throws IOException {
    var properties =
        DocxText.read(
            bytes(goals(1, "目标")),
            document -> {
              var core = document.getProperties().getCoreProperties();
              return core.getTitle() + " " + core.getCreated().toInstant();
            });
    assertThat(properties).isEqualTo("考核评分表（预评） 2021-12-31T00:00:00Z");
  }

  @Test
  void repeatsHeadsKeepsRowsWholeAndGoalsWithTheirFirstIndicator() throws IOException {
    var checked =
        DocxText.read(
            bytes(goals(60, WORDING)),
            document -> {
              var rows = document.getTables().getFirst().getRows();
              assertThat(rows.getFirst().isRepeatHeader()).isTrue();
              for (var row : rows) {
                assertThat(row.isCantSplitRow()).isTrue();
                if (row.getCell(0).getText().startsWith("G")) {
                  assertThat(row.getTableCells())
                      .flatMap(cell -> cell.getParagraphs())
                      .allMatch(paragraph -> paragraph.getCTP().getPPr().isSetKeepNext());
                }
              }
              return rows.size();
            });
    assertThat(checked).isEqualTo(goals(60, WORDING).rows().size() + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|' /C calc'!A0",
        "<w:p/>&amp;]]>",
        "{{明细表}}",
        "\"'`<>",
        "张\uD842\uDFB7\uD83D\uDE00"
      })
  void keepsWhateverTextAsText(String start) throws IOException {
    var department = new Department("D", start + "单位", "序列");
    var dossier = Cases.office(department, start);
    var card = new Scorer(dossier).score(Quarter.SECOND).getFirst();
    var sheet = AssessmentSheet.of(card, References.of(dossier), Language.CHINESE);
    assertThat(DocxText.of(bytes(sheet))).containsAll(said(sheet)).contains(start + "单位");
  }

  @Test
  void showsWhatNoWordFileCanHold() throws IOException {
    var odd = "甲\u0000乙\u0007丙\uFFFE丁\uD800戊\uFDD0己\r\n庚\t辛\u2028壬";
    assertThat(DocxText.of(bytes(goals(1, odd)))).contains("甲�乙�丙�丁�戊�己\n庚\t辛\n壬");
  }
}
