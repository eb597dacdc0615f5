package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import kaocheng.desktop.base.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets are looked at before they are written, and printed. */
class PreviewTest {
  @TempDir Path folder;

  private static String page(TestWindow window) {
    var texts = window.find("#preview", ScrollPane.class).getContent().lookupAll("Text");
    var said = new StringBuilder();
    texts.forEach(one -> said.append(((Text) one).getText()).append('\n'));
    return said.toString();
  }

  @Test
  void pagesAreTurnedFromDepartmentToDepartmentAndPrinted() throws Exception {
    try (var window = new TestWindow(folder, Preferences.forgetful())) {
      window.open(SampleBook.copyInto(folder));
      window.click("#go-sheets");
      window.await("the first page", () -> window.text("#page-number").startsWith("第 1 页"));
      assertThat(page(window)).contains("D01").contains("考核评分表").contains("96.32%");
      Snapshot.write(window.scene(), "preview");
      window.click("#next-page");
      window.await("the second page", () -> window.text("#page-number").startsWith("第 2 页"));
      Snapshot.write(window.scene(), "preview-second");
      var papers = window.find("#paper", ComboBox.class);
      window.robot().interact(() -> papers.getSelectionModel().selectLast());
      window.await("a ranking", () -> page(window).contains("排名"));
      window.click("#print");
      window.await("printed", () -> window.text("#banner").contains("已送打印机"));
      assertThat(window.printed()).hasSizeGreaterThan(17);
      window.takeThePrinterAway();
      window.click("#print");
      assertThat(window.text("#banner")).contains("没有找到打印机");
    }
  }

  @Test
  void papersOfOtherKindsAreAskedForAndShown() throws Exception {
    try (var window = new TestWindow(folder, Preferences.forgetful())) {
      window.open(SampleBook.copyInto(folder));
      window.click("#go-sheets");
      window.await("the first page", () -> window.text("#page-number").startsWith("第 1 页"));
      window.click("#kind-assessment");
      window.click("#kind-annex");
      window.await("the annex", () -> page(window).contains("得分说明"));
      assertThat(page(window)).contains("算法").contains("来源").contains(".csv 第");
      window.click("#kind-annex");
      window.click("#kind-appeal");
      window.await("the record of appeals", () -> page(window).contains("申诉复核登记表"));
      Snapshot.write(window.scene(), "preview-appeal");
    }
  }
}
