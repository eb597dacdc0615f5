package kaocheng.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kaocheng.model.Department;
import kaocheng.model.Quarter;
import kaocheng.model.text.Language;
import kaocheng.scoring.Scorer;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FormulaTest {

  private static List<Sheet> sheets(String start) {
    var department = new Department(start + "D", start + "单位", start + "序列");
    var dossier = Cases.office(department, start + "1+1");
    var cards = new Scorer(dossier).score(Quarter.SECOND);
    return List.of(
        AssessmentSheet.of(cards.getFirst(), References.of(dossier), Language.CHINESE),
        RankingTable.of(cards, Language.CHINESE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=", "+", "-", "@", "\t", "\r=", "＝", "＋", "－", "＠", "  =", "　＝", "\u00A0@"})
  void staysTextInCsv(String start) throws IOException {
    for (var sheet : sheets(start)) {
      var text = new String(CsvWriter.bytes(sheet), StandardCharsets.UTF_8);
      for (var record : CSVFormat.RFC4180.parse(new StringReader(text))) {
        assertThat(record).noneMatch(field -> field.startsWith(start));
      }
      assertThat(text).contains("'" + start);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=", "+", "-", "@", "\t=", "＝", "  ="})
  void staysTextInWorkbooks(String start) throws IOException {
    for (var sheet : sheets(start)) {
      try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(XlsxWriter.bytes(sheet)))) {
        var rows = workbook.getFirstSheet().read();
        var cells = rows.stream().flatMap(Row::stream).filter(cell -> cell != null).toList();
        assertThat(cells).noneMatch(cell -> cell.getType() == CellType.FORMULA);
        assertThat(cells)
            .anyMatch(
                cell ->
                    cell.getType() == CellType.STRING && cell.asString().startsWith(start + "单位"));
      }
    }
  }
}
