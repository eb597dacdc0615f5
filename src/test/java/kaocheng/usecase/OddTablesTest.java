package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kaocheng.exchange.layout.LayoutProblem;
import kaocheng.model.Measurement;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Language;
import kaocheng.model.text.Message;
import kaocheng.usecase.ImportReport.Ending;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Tables as departments think them out, from the file into the workbook. */
class OddTablesTest extends SendingTables {
  private static final String TITLED =
      """
      2021年第二季度业务目标完成情况,,
      填报单位：市甲局,,
      指标编号,指标名称,完成值
      1.9,信息,四十八篇
      1.13,发文,12件
      合计,,
      填报人：张三,,审核人：李四
      """;

  @Test
  void takesATableWithATitleTotalsAndSignatures() throws IOException {
    var report = city().take(TITLED);
    assertThat(report.counts().fresh()).isEqualTo(2);
    assertThat(report.notices())
        .extracting(Message::key)
        .contains(LayoutProblem.ROWS_PASSED_OVER, LayoutProblem.GIVEN);
    assertThat(reported("1.9")).containsExactly(new Reported.Amount(Rational.of(48)));
    assertThat(reported("1.13")).containsExactly(new Reported.Amount(Rational.of(12)));
    assertThat(city().measurements("1.9").map(Measurement::quarter))
        .containsExactly(Quarter.SECOND);
  }

  @Test
  void anAnswerAboutOneQuartersColumnSaysNothingOfTheNext() throws IOException {
    var file = write("两季.csv", "年度,单位代码,指标编号,一季度,二季度\n2021,A,1.8,0.086,9\n2021,A,1.9,12,30\n");
    var first = FileChoices.NONE.answered("", 1, IntakeAnswer.SHARE_IS_FRACTION);
    var asked = send(file, first).getFirst();
    assertThat(asked.problems())
        .extracting(ImportReport.Problem::found)
        .as("the second quarter's column is still asked about")
        .containsExactly("9");
    var both = first.answered("", 2, IntakeAnswer.SHARE_IS_PERCENT);
    assertThat(send(file, both).getFirst().ending()).isEqualTo(Ending.TAKEN);
    assertThat(reported("1.8"))
        .containsExactlyInAnyOrder(
            new Reported.Amount(Rational.parse("0.086")),
            new Reported.Amount(Rational.parse("0.09")));
    var gaps = new LookAtFile(city().desk()).run(file, FileChoices.NONE).tables().getFirst();
    assertThat(gaps.quarters()).containsExactly(1, 2);
    assertThat(gaps.gaps().answers())
        .as("remembered")
        .contains(
            new TableLook.SeenAnswer(IntakeAnswer.SHARE_IS_FRACTION, 1),
            new TableLook.SeenAnswer(IntakeAnswer.SHARE_IS_PERCENT, 2));
  }

  @Test
  void sayingOneThingMoreLeavesWhatWasSaidBefore() throws IOException {
    var value = ColumnChoice.named("填报值").orElseThrow();
    var first = write("一季度.csv", "年度,季度,单位代码,指标编号,办理\n2021,1,A,1.9,12\n");
    assertThat(send(first, FileChoices.NONE.column("", 4, value)).getFirst().ending())
        .isEqualTo(Ending.TAKEN);
    var second = write("二季度.csv", "年度,季度,单位代码,指标编号,办理\n2021,2,A,1.9,—\n");
    var blank = FileChoices.NONE.answered("", 0, IntakeAnswer.BLANK_IS_NOT_REPORTED);
    assertThat(send(second, blank).getFirst().ending()).isEqualTo(Ending.TAKEN);
    var third = write("三季度.csv", "年度,季度,单位代码,指标编号,办理\n2021,3,A,1.9,—\n");
    assertThat(send(third, FileChoices.NONE).getFirst().ending()).isEqualTo(Ending.TAKEN);
    assertThat(reported("1.9"))
        .containsExactlyInAnyOrder(
            new Reported.Amount(Rational.of(12)),
            new Reported.NotReported(),
            new Reported.NotReported());
  }

  @Test
  void whatAPersonSaysOfTheDepartmentGoesBeforeTheTitle() throws IOException {
    var text = "市乙局2021年二季度目标进展表,,\n指标编号,指标名称,完成值\n1.9,信息,30\n";
    var department = ColumnChoice.named("单位代码").orElseThrow();
    var report = send(write("表.csv", text), FileChoices.NONE.given("", department, "A")).getFirst();
    assertThat(report.problems()).isEmpty();
    assertThat(report.ending()).isEqualTo(Ending.TAKEN);
    assertThat(reported("1.9")).containsExactly(new Reported.Amount(Rational.of(30)));
  }

  @Test
  void showsHowAFileIsRead() throws IOException {
    var look = new LookAtFile(city().desk()).run(write("表.csv", TITLED), FileChoices.NONE);
    var table = look.tables().getFirst();
    assertThat(look.coding()).isEqualTo("UTF-8");
    assertThat(table.headingLine()).isEqualTo(3);
    assertThat(table.columns())
        .extracting(column -> column.choice().chinese())
        .containsExactly("指标编号", "指标名称", "填报值");
    assertThat(table.givens())
        .extracting(TableLook.SeenGiven::text)
        .containsExactlyInAnyOrder("2021", "2", "市甲局");
    assertThat(table.gaps().isNone()).isTrue();
  }

  @Test
  void takesAllSheetsOfAFileOrNone() throws IOException {
    var file = sent.resolve("两张表.xlsx").toAbsolutePath().normalize();
    book(file, "1.9", "5");
    var refused = send(file, FileChoices.NONE);
    assertThat(refused)
        .extracting(ImportReport::ending)
        .containsExactlyInAnyOrder(Ending.PASSED_OVER, Ending.REFUSED, Ending.REFUSED);
    assertThat(reported("1.9")).isEmpty();
    book(file, "1.13", "5");
    var taken = send(file, FileChoices.NONE);
    assertThat(taken)
        .filteredOn(report -> report.ending() == Ending.TAKEN)
        .as("two sheets of figures")
        .hasSize(2);
    assertThat(taken)
        .filteredOn(report -> report.ending() == Ending.PASSED_OVER)
        .as("a sheet of remarks")
        .hasSize(1);
    assertThat(send(file, FileChoices.NONE))
        .filteredOn(report -> !report.isKnown())
        .extracting(ImportReport::ending)
        .containsOnly(Ending.PASSED_OVER);
  }

  /** Two sheets of figures, of which the second may not fit its indicator, and one of remarks. */
  @Test
  void aSheetThatLooksLikeFiguresIsNeverPassedOver() throws IOException {
    var file = sent.resolve("看似.xlsx").toAbsolutePath().normalize();
    try (var out = Files.newOutputStream(file);
        var book = new Workbook(out, "test", "1.0")) {
      var good = book.newWorksheet("一季度");
      row(good, 0, List.of("年度", "季度", "单位代码", "指标编号", "填报值"));
      row(good, 1, List.of("2021", "1", "A", "1.9", "12"));
      var odd = book.newWorksheet("二季度");
      row(odd, 0, List.of("年度", "季度", "单位代码", "指标编号", "本次"));
      row(odd, 1, List.of("2021", "2", "A", "1.9", "30"));
      var names = book.newWorksheet("口径");
      row(names, 0, List.of("序号", "指标编号", "口径说明"));
      row(names, 1, List.of("1", "1.9", "按印发的正式文件计"));
    }
    var reports = send(file, FileChoices.NONE);
    assertThat(reports)
        .extracting(ImportReport::ending)
        .as("nothing of the file is taken while one of its sheets may hold figures")
        .containsOnly(Ending.REFUSED);
    var value = ColumnChoice.named("填报值").orElseThrow();
    assertThat(send(file, FileChoices.NONE.column("二季度", 4, value)))
        .extracting(ImportReport::ending)
        .containsExactlyInAnyOrder(Ending.TAKEN, Ending.TAKEN, Ending.PASSED_OVER);
  }

  private static void book(Path file, String secondIndicator, String secondValue)
      throws IOException {
    try (var out = Files.newOutputStream(file);
        var book = new Workbook(out, "test", "1.0")) {
      var first = book.newWorksheet("一季度");
      row(first, 0, List.of("年度", "季度", "单位代码", "指标编号", "填报值"));
      row(first, 1, List.of("2021", "1", "A", "1.9", "12"));
      var second = book.newWorksheet("二季度");
      row(second, 0, List.of("年度", "季度", "单位代码", "指标编号", "填报值"));
      row(second, 1, List.of("2021", "2", "A", secondIndicator, secondValue));
      if (secondIndicator.equals("1.9")) {
        row(second, 2, List.of("2021", "2", "A", "9.9", "1"));
      }
      row(book.newWorksheet("备忘"), 0, List.of("请于周五前报送"));
    }
  }

  private static void row(Worksheet sheet, int at, List<String> cells) {
    for (var cell = 0; cell < cells.size(); cell++) {
      sheet.value(at, cell, cells.get(cell));
    }
  }

  @Test
  void knowsItsOwnFormAgain() throws IOException {
    var forms =
        new WriteTemplates(city().desk(), Language.CHINESE)
            .run(new TemplateOrder(2021, Quarter.SECOND, Set.of("A")), sent, Progress.SILENT);
    var blank = FileChoices.NONE.answered(IntakeAnswer.BLANK_IS_NOT_REPORTED);
    var form = forms.getFirst().toAbsolutePath().normalize();
    var reports = send(form, blank);
    assertThat(reports).as("only the sheet that is filled in is read").hasSize(1);
    assertThat(reports.getFirst().problems()).isEmpty();
    assertThat(reports.getFirst().ending()).isEqualTo(Ending.TAKEN);
    assertThat(reports.getFirst().notices())
        .extracting(Message::key)
        .as("a form is hidden and merged in places, which nobody wants to hear")
        .containsOnly(Notice.ROW_REMARK);
    assertThat(reported("1.9")).containsExactly(new Reported.NotReported());
  }

  @Test
  void tellsWhatAnOutdatedFormAskedOtherwise() throws IOException {
    var forms =
        new WriteTemplates(city().desk(), Language.CHINESE)
            .run(new TemplateOrder(2021, Quarter.SECOND, Set.of("A")), sent, Progress.SILENT);
    city()
        .take(
            """
            年度,单位代码,目标编号,指标编号,指标名称,计量单位,填报方式,累计方法,指标值,计分方法,权重
            2021,A,1,1.9,信息,篇,累计,,不少于 200 篇,"按完成率得分，封顶 100%",10
            """);
    var blank = FileChoices.NONE.answered(IntakeAnswer.BLANK_IS_NOT_REPORTED);
    var report = send(forms.getFirst().toAbsolutePath().normalize(), blank).getFirst();
    assertThat(report.notices())
        .extracting(Message::key)
        .contains(TemplateCheck.Difference.OUTDATED, TemplateCheck.Difference.TARGET_CHANGED);
  }
}
