package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Fonts;
import kaocheng.desktop.base.Looks;
import kaocheng.desktop.base.Preferences;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Each check of a screen finds the fault it is there for. */
class ScreenChecksTest {

  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private static List<String> faults(Region... shown) {
    return WaitForAsyncUtils.waitFor(
        WaitForAsyncUtils.asyncFx(
            () -> {
              Fonts.load(Path.of("assets/fonts"));
              var scene = new Scene(new VBox(shown), 300, 200);
              new Looks(Preferences.forgetful()).dress(scene);
              scene.getRoot().applyCss();
              scene.getRoot().layout();
              return ScreenChecks.faults(scene);
            }));
  }

  @Test
  void findNothingOnAFaultlessScreen() {
    assertThat(faults(new Label("办结率 96.32%"))).isEmpty();
  }

  @Test
  void findATextThatIsCutOff() {
    var label = new Label("台账事项逐项销号");
    label.setMaxWidth(50);
    assertThat(faults(label)).containsExactly("cut off: 台账事项逐项销号");
  }

  @Test
  void findATextThatWasNotSaid() {
    assertThat(faults(new Label("写出 {0} 个文件"), new Label("sheets.TITLE"))).hasSize(2);
  }

  @Test
  void findAGlyphTheFontLacks() {
    assertThat(faults(new Label("\uD83D\uDC4D"))).anyMatch(one -> one.startsWith("glyph"));
  }

  @Test
  void findATextInAnotherFont() {
    var label = new Label("口径");
    label.setStyle("-fx-font-family: 'Monospaced'");
    assertThat(faults(label)).anyMatch(one -> one.startsWith("not in the shipped font"));
  }

  @Test
  void findSiblingsThatOverlap() {
    var left = new Label("指标");
    var right = new Label("权重");
    right.setTranslateX(-20);
    assertThat(faults(new HBox(left, right))).anyMatch(one -> one.startsWith("overlapping"));
  }

  @Test
  void findWhatLiesBeyondTheWindow() {
    var label = new Label("得分");
    label.setTranslateX(290);
    assertThat(faults(label)).containsExactly("beyond the window: 得分");
  }

  @Test
  void findAFieldWithoutANameForScreenReaders() {
    var named = new TextField();
    named.setAccessibleText("查找事项");
    assertThat(faults(named)).isEmpty();
    assertThat(faults(new TextField())).anyMatch(one -> one.startsWith("no name"));
  }
}
