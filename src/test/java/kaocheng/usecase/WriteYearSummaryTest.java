package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kaocheng.model.Quarter;
import kaocheng.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The year stands beside the year before where the workbook has it. */
class WriteYearSummaryTest extends OfACity {
  @TempDir private Path out = Path.of("");

  private List<String> lines() throws IOException {
    var desk = city().desk();
    var written =
        new WritePapers(desk, out, Language.CHINESE)
            .run(
                new AssessCycle(desk).look(2021, Quarter.FOURTH),
                SheetOrder.ofCity(PaperKind.SUMMARY, Set.of(SheetFormat.CSV)),
                Progress.SILENT);
    assertThat(written).singleElement().hasToString(out.resolve("2021-Q4-年度汇总.csv").toString());
    return Files.readAllLines(written.getFirst());
  }

  @Test
  void leavesTheColumnsOfAnUnknownYearEmpty() throws IOException {
    city().take("年度,季度,单位代码,指标编号,填报值\n2021,4,A,1.9,60\n");
    assertThat(lines())
        .anyMatch(line -> line.contains("\"市甲局\",,,60.00,,,\"13.33%\",,,,,,,,"))
        .anyMatch(line -> line.contains("工作簿里没有 2020 年度"));
  }

  /**
   * Last year 50 of 100 news reports: 50.00 points. Now 60 of them, 6 of 10, and a paper that is
   * late, 6 of 10: 60.00 points of 20 of 150 (13.33%), which is 10.00 more.
   */
  @Test
  void subtractsLastYearsTotal() throws IOException {
    city().takeLastYear();
    city().take("年度,季度,单位代码,指标编号,填报值\n2020,4,A,1.9,50\n");
    city().take("年度,季度,单位代码,指标编号,填报值\n2021,4,A,1.9,60\n");
    assertThat(lines())
        .anyMatch(
            line ->
                line.contains("\"市甲局\",,,60.00,,,\"13.33%\",50.00,1,\"不合格\",\"100.00%\",10.00,"))
        .anyMatch(line -> line.contains("市乙局：2020 年度没有这些单位"));
  }
}
