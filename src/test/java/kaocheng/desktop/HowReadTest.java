package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import kaocheng.desktop.base.Preferences;
import kaocheng.usecase.ColumnChoice;
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
      window.robot().interact(() -> tabs(window).getSelectionModel().select(3));
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

  private static TabPane tabs(TestWindow window) {
    return window.find(".tab-pane", TabPane.class);
  }

  @SuppressWarnings("unchecked")
  private static ComboBox<ColumnChoice> box(TestWindow window, String query) {
    return (ComboBox<ColumnChoice>) window.find(query, ComboBox.class);
  }
}
