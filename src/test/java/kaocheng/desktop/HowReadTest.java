package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import kaocheng.desktop.base.Preferences;
import kaocheng.usecase.ColumnChoice;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of a department's own making is set right by a person and taken in. */
class HowReadTest {
  private static final String OWN =
      """
      示例市2021年第四季度业务目标完成情况表,,,
      填报单位：示例市财政局,,,
      编号,目标内容,办理,备注
      1.1,一般公共预算收入,612.5亿元,
      4.2,采购投诉处理件数,4件,
      合计,,,
      填报人：张三,,审核人：李四,
      """;

  @Test
  void aPersonSaysWhatAColumnIs(@TempDir Path folder) throws Exception {
    var file = Files.writeString(folder.resolve("财政局.csv"), OWN);
    try (var window = new TestWindow(folder, Preferences.forgetful())) {
      window.open(SampleBook.copyInto(folder));
      window.click("#go-import");
      window.await("#drop");
      window.answer(file);
      window.click("#choose");
      window.await("#files");
      window.await("a refusal", () -> window.text("#verdict").contains("1"));
      window
          .robot()
          .interact(() -> window.find("#files", TableView.class).getSelectionModel().select(0));
      window.robot().interact(() -> tabs(window).getSelectionModel().selectLast());
      window.await("#reading-columns");
      window.await("the columns", () -> window.rows("#reading-columns") == 4);
      assertThat(window.text("#reading-gaps")).contains("填报值");
      Snapshot.write(window.scene(), "import-how-read");
      assertThat(window.find("#preview-again", Button.class).isDisabled()).isTrue();

      var value = ColumnChoice.named("填报值").orElseThrow();
      window.robot().interact(() -> box(window, "#means-2").setValue(value));
      window.await("enough", () -> !window.find("#preview-again", Button.class).isDisabled());
      Snapshot.write(window.scene(), "import-said");
      window.click("#preview-again");
      window.await("a faultless preview", () -> window.text("#verdict").contains("全部合格"));
      window.click("#take");
      window.await("#banner");
      assertThat(window.text("#banner")).contains("写入 2 行");
    }
  }

  @Test
  void aPersonTurnsToAnotherSheet(@TempDir Path folder) throws Exception {
    var file = folder.resolve("两个季度.xlsx");
    try (var out = Files.newOutputStream(file);
        var book = new Workbook(out, "test", "1.0")) {
      fill(book.newWorksheet("一季度"), "150", "填报值");
      fill(book.newWorksheet("二季度"), "290", "办理");
    }
    try (var window = new TestWindow(folder, Preferences.forgetful())) {
      window.open(SampleBook.copyInto(folder));
      window.click("#go-import");
      window.await("#drop");
      window.answer(file);
      window.click("#choose");
      window.await("#files");
      window.await("a verdict", () -> !window.text("#verdict").isEmpty());
      window
          .robot()
          .interact(() -> window.find("#files", TableView.class).getSelectionModel().select(0));
      window.robot().interact(() -> tabs(window).getSelectionModel().selectLast());
      window.await("the columns", () -> window.rows("#reading-columns") == 5);
      assertThat(sheets(window).getItems()).containsExactly("一季度", "二季度");
      assertThat(sheets(window).getValue()).isEqualTo("一季度");
      assertThat(window.text("#reading-gaps")).doesNotContain("填报值");

      window.robot().interact(() -> sheets(window).setValue("二季度"));
      window.awaitText("#reading-gaps", "填报值");
      assertThat(sheets(window).getValue()).isEqualTo("二季度");
      Snapshot.write(window.scene(), "import-sheets");
      var value = ColumnChoice.named("填报值").orElseThrow();
      window.robot().interact(() -> box(window, "#means-4").setValue(value));
      window.await("enough", () -> !window.find("#preview-again", Button.class).isDisabled());
      assertThat(sheets(window).getValue()).as("stays with the sheet").isEqualTo("二季度");
      window.click("#preview-again");
      window.awaitText("#take", "写入 2 行");
    }
  }

  private static void fill(Worksheet sheet, String figure, String heading) {
    var quarter = sheet.getName().startsWith("一") ? "1" : "2";
    var rows =
        List.of(
            List.of("年度", "季度", "单位代码", "指标编号", heading),
            List.of("2021", quarter, "D03", "1.1", figure));
    for (var row = 0; row < rows.size(); row++) {
      for (var cell = 0; cell < rows.get(row).size(); cell++) {
        sheet.value(row, cell, rows.get(row).get(cell));
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static ComboBox<String> sheets(TestWindow window) {
    return (ComboBox<String>) window.find("#reading-sheet", ComboBox.class);
  }

  private static TabPane tabs(TestWindow window) {
    return window.find(".tab-pane", TabPane.class);
  }

  @SuppressWarnings("unchecked")
  private static ComboBox<ColumnChoice> box(TestWindow window, String query) {
    return (ComboBox<ColumnChoice>) window.find(query, ComboBox.class);
  }
}
