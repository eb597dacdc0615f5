package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;
import kaocheng.desktop.base.Looks.TextSize;
import kaocheng.desktop.base.Preferences;
import kaocheng.desktop.base.Theme;
import kaocheng.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Every screen in every language and theme: its picture is written, and it has no fault. */
class ScreensTest {
  private final List<String> faults = new ArrayList<>();

  @Test
  void areFaultlessInEveryLanguageAndTheme(@TempDir Path folder) throws Exception {
    var faulty = Path.of("sample-data/goals.csv");
    try (var window = new TestWindow(folder, Preferences.forgetful())) {
      window.open(SampleBook.copyInto(folder));
      for (var language : Language.values()) {
        for (var theme : Theme.values()) {
          window.robot().interact(() -> window.looks().languageProperty().set(language));
          window.robot().interact(() -> window.looks().themeProperty().set(theme));
          var name = language.name().substring(0, 2) + "-" + theme.styleClass() + "-";
          lookAtAll(window, name, faulty);
        }
      }
      window.robot().interact(() -> window.looks().sizeProperty().set(TextSize.LARGE));
      for (var entry : Entries.ALL) {
        window.click("#go-" + entry.id());
        Snapshot.write(window.scene(), "large-" + entry.id());
      }
    }
    assertThat(faults).isEmpty();
  }

  private void lookAtAll(TestWindow window, String name, Path file) throws Exception {
    for (var entry : Entries.ALL) {
      window.click("#go-" + entry.id());
      switch (entry.id()) {
        case "scorecards" -> {
          var card = window.find("#scorecard", TreeTableView.class);
          window.robot().interact(() -> card.getSelectionModel().select(3));
          lookBesideTheCard(window, name);
        }
        case "figures" -> {
          var figures = window.find("#figures", TableView.class);
          window.await("figures", () -> !figures.getItems().isEmpty());
          window.await("#versions");
        }
        case "sheets" ->
            window.await("pages", () -> window.text("#page-number").matches(".*[1-9].*"));
        case "overview" -> {
          window.click("#show-changes");
          window.await("changes", () -> window.rows("#changes") > 0);
          look(window, name + "changes");
          window.click("#show-due");
        }
        case "goals" -> {
          look(window, name + "goals-none");
          openAnIndicator(window);
        }
        case "settings" -> {
          var clauses = window.find("#clauses", ListView.class);
          window.await("clauses", () -> !clauses.getItems().isEmpty());
        }
        case "import" -> {
          look(window, name + "import-empty");
          window.answer(file);
          window.click("#choose");
          window.await("#verdict");
        }
        case "ledger" -> {
          var ledger = window.find("#ledger", TableView.class);
          window.await("tasks", () -> !ledger.getItems().isEmpty());
          window.click("#add");
          look(window, name + "ledger-form");
          window.click("#form-cancel");
        }
        case "registers" -> lookAtRegisters(window, name);
        default -> window.settle();
      }
      look(window, name + entry.id());
    }
    window.click("#show-help");
    look(window, name + "help");
    window.click("#show-help");
  }

  private void lookAtRegisters(TestWindow window, String name) throws Exception {
    for (var register : List.of("benchmarks", "adjustments", "surveys", "honours", "baselines")) {
      window.click("#tab-" + register);
      var table = window.find("#register-" + register, TableView.class);
      window.await("entries", () -> !table.getItems().isEmpty());
      look(window, name + "registers-" + register);
      window.robot().interact(() -> table.getSelectionModel().select(0));
      window.click("#change");
      look(window, name + "registers-" + register + "-form");
      window.click("#form-cancel");
    }
  }

  private static void openAnIndicator(TestWindow window) {
    var tree = window.find("#goals-tree", TreeTableView.class);
    window.await("departments", () -> !tree.getRoot().getChildren().isEmpty());
    window
        .robot()
        .interact(
            () -> {
              for (var at = 2; at < 6; at++) {
                tree.getTreeItem(at).setExpanded(true);
              }
              tree.getSelectionModel().select(5);
            });
    window.await("#field-target");
  }

  private void lookBesideTheCard(TestWindow window, String name) throws Exception {
    window.click("#following");
    look(window, name + "pace");
    window.click("#explaining");
    window.click("#compare");
    window.await("#comparison");
    look(window, name + "comparison");
    window.click("#compare");
  }

  private void look(TestWindow window, String name) throws Exception {
    window.settle();
    Snapshot.write(window.scene(), name);
    WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> ScreenChecks.faults(window.scene())))
        .forEach(fault -> faults.add(name + ": " + fault));
  }
}
