package kaocheng.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kaocheng.exchange.chart.Caption;
import kaocheng.exchange.chart.CellChart;
import kaocheng.exchange.sheet.Column.Kind;
import kaocheng.exchange.sheet.Column.Medium;
import kaocheng.model.text.Language;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/**
 * Charts that a spreadsheet program draws from the cells: the same digits, and no gap as nought.
 */
class SheetChartTest {
  private static final Caption CAPTION = new Caption("甲<乙>&\"丙\"排名", "单位：分");

  private static Leaf leaf(Cell... totals) {
    var columns =
        List.of(
            new Column("序号", Medium.BOTH, Kind.WORD, 8),
            new Column("代码", Medium.FLAT, Kind.TEXT, 8),
            new Column("单位", Medium.BOTH, Kind.TEXT, 30),
            new Column("总分（分）", Medium.BOTH, Kind.FIGURE, 12));
    var rows =
        List.of(totals).stream()
            .map(
                total ->
                    new Row(
                        Level.DEPARTMENT,
                        List.of(Cell.number(1), Cell.text("D"), Cell.text("甲<乙>&"), total)))
            .toList();
    var heading =
        new Sheet.Heading(Language.CHINESE, "甲'排名", "题", "属", LocalDate.of(2021, 6, 30), 10);
    var closing = new Sheet.Closing(List.of("注"), List.of());
    var sheet = new Sheet(heading, List.of(), columns, rows, List.of(), closing);
    var bars =
        new SheetChart.Line(
            Strip.cell(Strip.HEADS, 3), Strip.down(2, rows.size()), Strip.down(3, rows.size()));
    var titles = new CellChart.Titles("单位", "总分（分）");
    return new Leaf(
        sheet,
        List.of(new SheetChart(CellChart.Shape.BARS, CAPTION, titles, List.of(bars))),
        List.of(new Leaf.Shading(Strip.down(3, rows.size()), new BigDecimal(100))));
  }

  private static byte[] bytes(Leaf leaf) {
    return XlsxWriter.charted("题", List.of(Leaf.plain(leaf.sheet()), leaf));
  }

  private static Cell figure(String digits) {
    return Cell.number(new BigDecimal(digits));
  }

  @Test
  void refersToTheCellsAndSaysTheirDigits() throws IOException {
    var bytes = bytes(leaf(figure("85.50"), Cell.NONE, figure("-3.25")));
    assertThat(OoxmlSchema.complaints(bytes)).isEmpty();
    assertThat(OoxmlSchema.checked(bytes))
        .contains("xl/charts/chart1.xml", "xl/drawings/drawing2.xml");
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      var sheet = book.getSheetAt(1);
      var drawing = sheet.createDrawingPatriarch();
      var chart = drawing.getCharts().getFirst();
      assertThat(chart.getTitleText().getString()).isEqualTo(CAPTION.title() + "单位：分");
      var data = (XDDFBarChartData) chart.getChartSeries().getFirst();
      var values = data.getSeries(0).getValuesData();
      assertThat(values.getDataRangeReference()).isEqualTo("'甲＇排名-2'!$C$3:$C$5");
      assertThat(chart.getCTChart().xmlText())
          .contains("idx=\"0\" formatCode=\"0.00\"", "85.50", "-3.25")
          .doesNotContain("idx=\"1\" formatCode");
      assertThat(sheet.getRow(2).getCell(2).getNumericCellValue()).isEqualTo(85.5);
      assertThat(sheet.getRow(3).getCell(2).toString()).isEmpty();
      var anchor = drawing.getCTDrawing().getTwoCellAnchorArray(0);
      assertThat(anchor.getFrom().getRow()).as("below the note").isGreaterThan(5);
    }
  }

  @Test
  void writesTheSameBytesTwice() {
    var leaf = leaf(figure("85.50"), figure("84.25"));
    assertThat(bytes(leaf)).isEqualTo(bytes(leaf));
  }

  @Test
  void drawsNoWords() {
    var leaf = leaf(Cell.text("未报"));
    assertThatThrownBy(() -> bytes(leaf)).isInstanceOf(IllegalArgumentException.class);
  }
}
