package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import kaocheng.desktop.base.Looks;
import kaocheng.desktop.base.Preferences;
import kaocheng.usecase.CrashRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A fault of the program is told once, with a code to quote and all that helps to find it. */
class BugWindowTest {

  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private static <T> T onScreen(Callable<T> work) {
    return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
  }

  private static Stage shown(CrashRecord first, CrashRecord second) {
    return onScreen(
        () -> {
          var owner = new Stage();
          owner.setScene(new Scene(new StackPane(), 400, 300));
          owner.show();
          var bugs = new BugWindow(owner, new Looks(Preferences.forgetful()));
          bugs.tell(first);
          bugs.tell(second);
          return (Stage)
              Window.getWindows().stream()
                  .filter(one -> one instanceof Stage stage && owner.equals(stage.getOwner()))
                  .findFirst()
                  .orElseThrow();
        });
  }

  @Test
  void tellsTheFirstFaultAndCopiesIt() throws Exception {
    var first = CrashRecord.of(new IllegalStateException("一号故障"));
    var second = CrashRecord.of(new IllegalStateException("二号故障"));
    var stage = shown(first, second);
    var copied =
        onScreen(
            () -> {
              var root = stage.getScene().getRoot();
              var details = (TextArea) root.lookup(".text-area");
              assertThat(details.getText()).contains("一号故障").doesNotContain("二号故障");
              ((Button) root.lookup(".accent")).fire();
              return Clipboard.getSystemClipboard().getString();
            });
    assertThat(copied)
        .startsWith(first.code())
        .contains(first.file().orElseThrow().toString())
        .contains("一号故障");
    onScreen(
        () -> {
          ((Stage) stage.getOwner()).close();
          return true;
        });
    Files.delete(first.file().orElseThrow());
    Files.delete(second.file().orElseThrow());
  }
}
