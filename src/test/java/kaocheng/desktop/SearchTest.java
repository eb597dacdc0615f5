package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import kaocheng.desktop.base.Preferences;
import kaocheng.desktop.figures.FigureRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What the search box finds leads to its scorecard, to its entry, and to its quarterly data. */
class SearchTest {

  @Test
  void aFindLeadsToThreePlaces(@TempDir Path folder) throws Exception {
    try (var window = new TestWindow(folder, Preferences.forgetful())) {
      window.open(SampleBook.copyInto(folder));
      search(window, "D01 2.2");
      window.await("#found-ways");
      Snapshot.write(window.scene(), "search-ways");
      window.robot().push(KeyCode.CONTROL, KeyCode.ENTER);
      window.await("#field-target");
      assertThat(isAt(window, "goals")).isTrue();

      search(window, "D01 2.2");
      window.robot().push(KeyCode.ALT, KeyCode.ENTER);
      window.await("#figures");
      window.await("the indicator", () -> chosen(window).equals("2.2"));

      search(window, "D01 2.2");
      window.robot().push(KeyCode.ENTER);
      window.await("#scorecard");
      assertThat(isAt(window, "scorecards")).isTrue();

      search(window, "D02 1 ");
      window.click("#way-figures");
      window.await("the first indicator of the goal", () -> chosen(window).equals("1.1"));
    }
  }

  private static void search(TestWindow window, String text) {
    window.robot().push(KeyCode.CONTROL, KeyCode.K);
    window.robot().write(text);
    window.await("#found-ways");
  }

  private static boolean isAt(TestWindow window, String screen) {
    return window.find("#go-" + screen, ToggleButton.class).isSelected();
  }

  private static String chosen(TestWindow window) {
    return WaitForAsyncUtils.waitFor(
        WaitForAsyncUtils.asyncFx(
            () ->
                window.scene().lookup("#figures") instanceof TableView<?> table
                        && table.getSelectionModel().getSelectedItem() instanceof FigureRow row
                    ? row.number()
                    : ""));
  }
}
