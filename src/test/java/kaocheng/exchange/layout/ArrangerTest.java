package kaocheng.exchange.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kaocheng.exchange.csv.CsvFile;
import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.FileKind;
import kaocheng.exchange.intake.Line;
import kaocheng.exchange.intake.MeasurementColumn;
import kaocheng.exchange.intake.MeasurementRow;
import kaocheng.exchange.intake.SentFile;
import kaocheng.exchange.table.Table;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrangerTest {
  @TempDir private Path folder = Path.of("");

  private Table table(String text) throws IOException {
    return CsvFile.open(Files.writeString(folder.resolve("sent.csv"), text));
  }

  private Arrangement arranged(String text) throws IOException {
    return arranged(text, Choices.NONE);
  }

  private Arrangement arranged(String text, Choices choices) throws IOException {
    var table = table(text);
    return Arranger.of(table, Peek.at(table), choices, Offices.NONE).orElseThrow();
  }

  private List<MeasurementRow> rows(String text) throws IOException {
    var rows = new ArrayList<MeasurementRow>();
    var file = sent(text, Choices.NONE);
    try (var lines = file.measurements()) {
      while (lines.hasNext()) {
        switch (lines.next()) {
          case Line.Accepted<MeasurementRow>(_, var row, _) -> rows.add(row);
          case Line.Rejected<MeasurementRow>(_, var problems) ->
              throw new AssertionError(problems.toString());
        }
      }
    }
    return rows;
  }

  private SentFile sent(String text, Choices choices) throws IOException {
    return Arranged.sent(table(text), arranged(text, choices));
  }

  private static List<Column> columns(Arrangement arrangement) {
    return arrangement.parts().stream().map(part -> part.meaning().column()).toList();
  }

  private static String said(MeasurementRow row) {
    return row.year()
        + " Q"
        + row.quarter().number()
        + " "
        + row.indicator().department()
        + " "
        + row.indicator().number()
        + " "
        + row.text().written();
  }

  @Test
  void aTableAsAskedForIsTakenAsItStands() throws IOException {
    var found = arranged("年度,季度,单位代码,指标编号,填报值\n2021,2,D01,1.1,96.5%\n");
    assertThat(found.kind()).isEqualTo(FileKind.MEASUREMENTS);
    assertThat(found.missing()).isEmpty();
    assertThat(found.parts())
        .extracting(Arrangement.Part::confidence)
        .containsOnly(Confidence.SURE);
  }

  @Test
  void aTitleAboveSaysYearQuarterAndDepartment() throws IOException {
    var text =
        """
        示例市2021年第二季度业务目标完成情况表,,,
        填报单位：示例市财政局,,计量单位：件,
        指标编号,指标名称,完成值,备注
        1.1,请示报告办结率,98.6%,
        1.2,发文数量,160件,同比减少
        合计,,,
        填报人：张三,,审核人：李四,
        """;
    var found = arranged(text);
    assertThat(found.missing()).isEmpty();
    assertThat(found.headings().line()).isEqualTo(3);
    assertThat(found.givens())
        .extracting(Arrangement.Given::text)
        .containsExactlyInAnyOrder("2021", "2", "示例市财政局");
  }

  @Test
  void aTableWithAColumnForEachQuarterBecomesARowForEach() throws IOException {
    var text =
        """
        2021年度业务目标进展,,,,,
        单位代码,指标编号,2021年完成情况,,,
        ,,一季度,二季度,三季度,四季度
        D01,1.1,96.1%,96.5%,,
        D01,1.2,40,85,,
        """;
    assertThat(rows(text))
        .extracting(ArrangerTest::said)
        .containsExactly(
            "2021 Q1 D01 1.1 96.1%",
            "2021 Q2 D01 1.1 96.5%", "2021 Q1 D01 1.2 40", "2021 Q2 D01 1.2 85");
  }

  @Test
  void totalsAndSignaturesArePassedOverAndNamed() throws IOException {
    var text =
        """
        年度,季度,单位代码,指标编号,完成数,备注
        2021,2,D01,1.1,96.5%,
        合计,,,,,
        年度,季度,单位代码,指标编号,完成数,备注
        2021,2,D01,1.2,12,
        填表人：张三,,,,,
        """;
    var file = sent(text, Choices.NONE);
    var count = 0;
    try (var lines = file.measurements()) {
      while (lines.hasNext()) {
        assertThat(lines.next()).isInstanceOf(Line.Accepted.class);
        count++;
      }
    }
    assertThat(count).isEqualTo(2);
    assertThat(file.notices()).contains(Message.of(LayoutProblem.ROWS_PASSED_OVER, 3L, "3、4、6"));
  }

  @Test
  void runningTextUnderCompletionIsNotTakenUnasked() throws IOException {
    var text =
        """
        年度,季度,单位代码,指标编号,完成情况
        2021,2,D01,1.1,全市共办结一百余件，进展顺利
        2021,2,D01,1.2,已完成全年任务的大半，正在抓紧推进
        """;
    var refused = catchThrowableOfType(Refused.class, () -> sent(text, Choices.NONE));
    assertThat(refused.reason().key()).isEqualTo(LayoutProblem.TO_BE_CONFIRMED);

    var chosen = Choices.NONE.with(4, Meaning.of(MeasurementColumn.VALUE));
    assertThat(arranged(text, chosen).unsure()).isEmpty();
  }

  @Test
  void whatIsMissingIsNamedAndCanBeGiven() throws IOException {
    var text = "指标编号,完成值\n1.1,96.5%\n";
    var refused = catchThrowableOfType(Refused.class, () -> sent(text, Choices.NONE));
    assertThat(refused.reason().key()).isEqualTo(LayoutProblem.NOT_ENOUGH);
    assertThat(refused.reason().values()).contains("年度、季度、单位代码");

    var given =
        Choices.NONE
            .with(MeasurementColumn.YEAR, "2021")
            .with(MeasurementColumn.QUARTER, "2")
            .with(MeasurementColumn.DEPARTMENT, "D01");
    assertThat(arranged(text, given).missing()).isEmpty();
  }

  @Test
  void unitsOfMeasureAreNoDepartments() throws IOException {
    var measure = arranged("年度,季度,单位代码,指标编号,单位,完成值\n2021,2,D01,1.1,件,12\n2021,2,D01,1.2,%,96%\n");
    assertThat(columns(measure).get(4)).isNull();
    var office = arranged("年度,季度,单位,指标编号,完成值\n2021,2,财政局,1.1,12\n2021,2,教育局,1.2,96%\n");
    assertThat(columns(office).get(2)).isEqualTo(MeasurementColumn.DEPARTMENT_NAME);
  }

  @Test
  void ofTwoColumnsThatCouldBeTheFigureNoneIsTakenUnasked() throws IOException {
    var found = arranged("年度,季度,单位代码,指标编号,本季完成值,累计完成值\n2021,2,D01,1.1,12,30\n");
    assertThat(found.unsure()).isNotEmpty();
  }

  @Test
  void theHeadingsCanBeNamed() throws IOException {
    var text = "年度,季度,单位代码,指标编号,填报值\n2020,1,D01,1.1,5\n年度,季度,单位代码,指标编号,填报值\n2021,2,D01,1.1,7\n";
    assertThat(arranged(text, Choices.NONE.with(new Choices.Headings(3, 1))).headings().line())
        .isEqualTo(3);
  }

  @Test
  void quartersAreReadInAllTheirNames() {
    assertThat(List.of("一季度", "第2季度", "Q3", "1-9月", "上半年", "全年", "2021年1—6月完成", "第四季"))
        .extracting(text -> QuarterWords.in(text).orElseThrow().quarter().number())
        .containsExactly(1, 2, 3, 3, 2, 4, 2, 4);
    assertThat(QuarterWords.in("一季度和二季度")).isEmpty();
    assertThat(QuarterWords.in("季度")).isEmpty();
  }
}
