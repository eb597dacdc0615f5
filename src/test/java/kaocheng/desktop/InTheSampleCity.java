package kaocheng.desktop;

import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import kaocheng.desktop.base.Preferences;
import kaocheng.model.Department;
import org.junit.jupiter.api.io.TempDir;

/** The window for the tests of a screen, and the workbook of the sample city that is open in it. */
abstract class InTheSampleCity {
  @TempDir Path folder;
  TestWindow window = null;

  /** What is done in the window before it is closed. */
  interface Steps {
    void run() throws Exception;
  }

  /** Starts the program as it first comes. */
  void start(Steps steps) throws Exception {
    try (var opened = new TestWindow(folder, Preferences.forgetful())) {
      window = opened;
      steps.run();
    }
  }

  /** Opens the workbook and goes to a screen. */
  void visit(String screen, Steps steps) throws Exception {
    start(
        () -> {
          window.open(SampleBook.copyInto(folder));
          window.click("#go-" + screen);
          steps.run();
        });
  }

  @SuppressWarnings("unchecked")
  void chooseDepartment(String list, String code) {
    var box = (ComboBox<Department>) window.find(list, ComboBox.class);
    window.await("departments", () -> !box.getItems().isEmpty());
    window
        .robot()
        .interact(
            () ->
                box.getItems().stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .ifPresent(box::setValue));
    window.settle();
  }
}
