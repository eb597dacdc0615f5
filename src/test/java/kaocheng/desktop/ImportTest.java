package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import kaocheng.desktop.base.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A department's file with faults is looked at, corrected and taken in. */
class ImportTest {
  private static final String FAULTY =
      """
      年度,季度,单位代码,指标编号,填报值,状态,限定,截至日期,说明
      2021,4,D03,1.1,600,已报,,,更正
      2021,4,D03,9.9,5,已报,,,
      2021,4,D03,2.1,八十,已报,,,
      """;

  @Test
  void showsEveryFaultAndTakesTheCorrectedFile(@TempDir Path folder) throws Exception {
    var file = Files.writeString(folder.resolve("D03.csv"), FAULTY);
    try (var window = new TestWindow(folder, Preferences.forgetful())) {
      window.open(SampleBook.copyInto(folder));
      window.click("#go-import");
      window.await("#drop");
      assertThat(window.text("#take")).isEmpty();
      window.answer(file);
      window.click("#choose");
      window.await("the verdict", () -> window.text("#verdict").contains("2 处问题"));
      assertThat(window.rows("#faults")).isEqualTo(2);
      assertThat(window.find("#take", Button.class).isDisabled()).isTrue();
      Snapshot.write(window.scene(), "import-faulty");

      Files.writeString(file, FAULTY.lines().limit(2).reduce("", (all, line) -> all + line + "\n"));
      window.click("#choose");
      window.await("a faultless preview", () -> window.text("#verdict").contains("全部合格"));
      assertThat(window.rows("#moves")).isPositive();
      Snapshot.write(window.scene(), "import-moves");
      window.click("#take");
      window.await("#banner");
      assertThat(window.find("#banner", Label.class).getText()).contains("写入 1 行");

      window.robot().push(KeyCode.CONTROL, KeyCode.K);
      window.robot().write("D03 1.1");
      window.await("#found");
      Snapshot.write(window.scene(), "search");
      window.robot().push(KeyCode.ENTER);
      window.await("#scorecard");
      assertThat(window.find("#summary", Label.class).getText()).contains("总分");
    }
  }
}
