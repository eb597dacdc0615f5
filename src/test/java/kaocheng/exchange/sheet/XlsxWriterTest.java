package kaocheng.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import kaocheng.model.Quarter;
import kaocheng.model.text.Language;
import kaocheng.scoring.Scorer;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

final class XlsxWriterTest {

  private static List<Cell> cells(Sheet sheet) throws IOException {
    try (var workbook =
        new ReadableWorkbook(
            new ByteArrayInputStream(XlsxWriter.bytes(sheet)), new ReadingOptions(true, true))) {
      return workbook.getFirstSheet().read().stream()
          .flatMap(Row::stream)
          .filter(cell -> cell != null && cell.getType() != CellType.EMPTY)
          .toList();
    }
  }

  @Test
  void writesFiguresAsNumbers() throws IOException {
    var numbers =
        cells(AssessmentSheetTest.sheet(Quarter.SECOND, Language.CHINESE)).stream()
            .filter(cell -> cell.getType() == CellType.NUMBER)
            .collect(Collectors.toMap(Cell::getDataFormatString, Cell::asNumber, (a, _) -> a));
    assertThat(numbers)
        .containsEntry("0.0000", new BigDecimal("28.0000"))
        .containsEntry("0.00", new BigDecimal("96.67"))
        .containsEntry("0.00%", new BigDecimal("0.6000"))
        .containsEntry("0", new BigDecimal("2021"));
  }

  @Test
  void writesTheSameBytesTwice() {
    var first = XlsxWriter.bytes(AssessmentSheetTest.sheet(Quarter.SECOND, Language.CHINESE));
    var second = XlsxWriter.bytes(AssessmentSheetTest.sheet(Quarter.SECOND, Language.CHINESE));
    assertThat(second).isEqualTo(first);
  }

  @Test
  void losesNothingOfATextTallerThanAPage() throws IOException {
    var words = "目标".repeat(4000);
    var dossier = Cases.office(Cases.OFFICE, words);
    var card = new Scorer(dossier).score(Quarter.SECOND).getFirst();
    var text =
        cells(AssessmentSheet.of(card, References.of(dossier), Language.CHINESE)).stream()
            .filter(cell -> cell.getType() == CellType.STRING)
            .map(Cell::asString)
            .peek(part -> assertThat(part).hasSizeLessThan(32_768))
            .collect(Collectors.joining());
    assertThat(text.codePoints().filter(point -> point == '标').count()).isGreaterThan(7 * 4000);
  }
}
