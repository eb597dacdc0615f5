package kaocheng.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import kaocheng.exchange.sheet.Column.Kind;
import kaocheng.exchange.sheet.Column.Medium;
import kaocheng.model.Quarter;
import kaocheng.model.text.Language;
import org.junit.jupiter.api.Test;

final class CsvWriterTest {

  private static String csv(Cell cell) {
    var sheet =
        new Sheet(
            new Sheet.Heading(
                Language.ENGLISH, "t", "Title", "Owner", LocalDate.of(2021, 6, 30), 9),
            List.of(),
            List.of(
                new Column("Paper", Medium.PAPER, Kind.TEXT, 9),
                new Column("Value", Medium.BOTH, Kind.TEXT, 9)),
            List.of(new Row(Level.INDICATOR, List.of(Cell.text("paper"), cell))),
            List.of(),
            new Sheet.Closing(List.of(), List.of()));
    return new String(CsvWriter.bytes(sheet), StandardCharsets.UTF_8);
  }

  @Test
  void writesOneTableWithByteOrderMarkAndWindowsLines() {
    assertThat(csv(Cell.text("say \"hi\",\nyou")))
        .isEqualTo(
            String.join(
                "\r\n",
                "\uFEFF\"Level\",\"Value\",\"Notes\"",
                "\"indicator\",\"say \"\"hi\"\",\nyou\",",
                "\"note\",,\"\"",
                ""));
  }

  @Test
  void leavesNegativeNumbersAlone() {
    assertThat(csv(new Cell.Figure(new BigDecimal("-0.5000")))).contains(",-0.5000,");
    assertThat(csv(Cell.text("-0.5"))).contains(",\"'-0.5\",");
  }

  @Test
  void showsSharesAsPercentages() {
    assertThat(csv(new Cell.Percentage(new BigDecimal("0.4999")))).contains("\"49.99%\"");
  }

  @Test
  void leavesUnknownFiguresEmpty() {
    assertThat(csv(Cell.NONE)).contains("\"indicator\",,\r\n");
  }

  @Test
  void writesTheSameBytesTwice() {
    var first = CsvWriter.bytes(AssessmentSheetTest.sheet(Quarter.SECOND, Language.CHINESE));
    var second = CsvWriter.bytes(AssessmentSheetTest.sheet(Quarter.SECOND, Language.CHINESE));
    assertThat(second).isEqualTo(first);
  }
}
