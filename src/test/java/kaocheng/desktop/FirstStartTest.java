package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TreeTableView;
import kaocheng.desktop.base.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the first start to the finished sheets, with nothing but mouse and keyboard. */
class FirstStartTest {

  @Test
  void leadsFromTheSampleCityToFinishedSheets(@TempDir Path folder) throws Exception {
    try (var window = new TestWindow(folder, Preferences.forgetful())) {
      Snapshot.write(window.scene(), "first-welcome");
      window.click("试用示例市");
      window.await("#ranking");
      Snapshot.write(window.scene(), "first-overview");

      window.click("#go-scorecards");
      var card = window.find("#scorecard", TreeTableView.class);
      window.robot().interact(() -> card.getSelectionModel().select(3));
      window.settle();
      Snapshot.write(window.scene(), "first-scorecards");
      var derivation = window.find("#derivation", TreeTableView.class);
      assertThat(derivation.getExpandedItemCount()).isGreaterThan(2);

      var sheets = Files.createDirectory(folder.resolve("表"));
      window.click("#go-sheets");
      window.answer(sheets);
      window.click("#choose-folder");
      Snapshot.write(window.scene(), "first-sheets");
      window.click("#write");
      window.await("sheets written", () -> window.text("#banner").startsWith("已写出 17 个文件"));
      window.click("打开文件夹");
      assertThat(window.opened()).containsExactly(sheets);
      try (var written = Files.list(sheets)) {
        assertThat(written).hasSize(17);
      }
      window.click("#go-import");
      Snapshot.write(window.scene(), "first-import");
    }
  }
}
