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
        case "import" -> lookAtAnImport(window, name, file);
        case "ledger" -> lookAtATask(window, name);
        case "registers" -> lookAtRegisters(window, name);
        case "scorecards" -> lookBesideTheCard(window, name);
        case "overview" -> lookAtChanges(window, name);
        case "goals" -> {
          look(window, name + "goals-none");
          openAnIndicator(window);
        }
        default -> awaitContents(window, entry.id());
      }
      look(window, name + entry.id());
    }
    window.click("#show-help");
    look(window, name + "help");
    window.click("#show-help");
  }

  private static void awaitContents(TestWindow window, String screen) {
    switch (screen) {
      case "figures" -> {
        var figures = window.find("#figures", TableView.class);
        window.await("figures", () -> !figures.getItems().isEmpty());
        window.await("#versions");
      }
      case "sheets" ->
          window.await("pages", () -> window.text("#page-number").matches(".*[1-9].*"));
      case "settings" -> {
        var clauses = window.find("#clauses", ListView.class);
        window.await("clauses", () -> !clauses.getItems().isEmpty());
      }
      default -> window.settle();
    }
  }

  private void lookAtChanges(TestWindow window, String name) throws Exception {
    window.click("#show-changes");
    window.await("changes", () -> window.rows("#changes") > 0);
    look(window, name + "changes");
    window.click("#show-due");
  }

  private void lookAtAnImport(TestWindow window, String name, Path file) throws Exception {
    look(window, name + "import-empty");
    window.answer(file);
    window.click("#choose");
    window.await("#verdict");
  }

  private void lookAtATask(TestWindow window, String name) throws Exception {
    var ledger = window.find("#ledger", TableView.class);
    window.await("tasks", () -> !ledger.getItems().isEmpty());
    window.click("#add");
    look(window, name + "ledger-form");
    window.click("#form-cancel");
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
    var card = window.find("#scorecard", TreeTableView.class);
    window.robot().interact(() -> card.getSelectionModel().select(3));
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
