package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
  private final List<CompletableFuture<Path>> pictures = new ArrayList<>();

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
      for (var language : Language.values()) {
        window.robot().interact(() -> window.looks().languageProperty().set(language));
        lookAtLarge(window, "large-" + language.name().substring(0, 2) + "-");
      }
    }
    pictures.forEach(CompletableFuture::join);
    assertThat(faults).isEmpty();
  }

  private void lookAtAll(TestWindow window, String name, Path file) throws Exception {
    for (var entry : Entries.ALL) {
      window.press("#go-" + entry.id());
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
    window.press("#show-help");
    look(window, name + "help");
    window.press("#show-help");
  }

  private void lookAtLarge(TestWindow window, String name) throws Exception {
    for (var entry : Entries.ALL) {
      window.press("#go-" + entry.id());
      if (entry.id().equals("goals")) {
        openAnIndicator(window);
      }
      awaitContents(window, entry.id());
      look(window, name + entry.id());
    }
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
      case "ledger" -> window.await("tasks", () -> window.rows("#ledger") > 0);
      case "signing" -> window.await("departments", () -> window.rows("#signing") > 0);
      case "registers" -> window.await("entries", () -> window.rows("#register-baselines") > 0);
      case "trace" -> {
        var entries = window.find("#trace", TableView.class);
        window.await("entries", () -> !entries.getItems().isEmpty());
        window.robot().interact(() -> entries.getSelectionModel().select(1));
        window.await("#trace-copy");
      }
      case "settings" -> {
        var clauses = window.find("#clauses", ListView.class);
        window.await("clauses", () -> !clauses.getItems().isEmpty());
      }
      default -> window.settle();
    }
  }

  private void lookAtChanges(TestWindow window, String name) throws Exception {
    window.press("#show-changes");
    window.await("changes", () -> window.rows("#changes") > 0);
    look(window, name + "changes");
    window.press("#show-due");
  }

  private void lookAtAnImport(TestWindow window, String name, Path file) throws Exception {
    look(window, name + "import-empty");
    window.answer(file);
    window.press("#choose");
    window.await("the verdict", () -> !window.text("#verdict").isEmpty());
  }

  private void lookAtATask(TestWindow window, String name) throws Exception {
    var ledger = window.find("#ledger", TableView.class);
    window.await("tasks", () -> !ledger.getItems().isEmpty());
    window.press("#add");
    look(window, name + "ledger-form");
    window.press("#form-cancel");
  }

  private void lookAtRegisters(TestWindow window, String name) throws Exception {
    for (var register : List.of("benchmarks", "adjustments", "surveys", "honours", "baselines")) {
      window.press("#tab-" + register);
      var table = window.find("#register-" + register, TableView.class);
      window.await("entries", () -> !table.getItems().isEmpty());
      look(window, name + "registers-" + register);
      window.robot().interact(() -> table.getSelectionModel().select(0));
      window.press("#change");
      look(window, name + "registers-" + register + "-form");
      window.press("#form-cancel");
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
    window.press("#following");
    look(window, name + "pace");
    window.press("#explaining");
    window.press("#compare");
    window.await("#comparison");
    look(window, name + "comparison");
    window.press("#compare");
  }

  private void look(TestWindow window, String name) throws Exception {
    pictures.add(Snapshot.writeBeside(window.scene(), name));
    WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> ScreenChecks.faults(window.scene())))
        .forEach(fault -> faults.add(name + ": " + fault));
  }
}
