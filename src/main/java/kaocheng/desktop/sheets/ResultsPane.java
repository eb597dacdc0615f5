package kaocheng.desktop.sheets;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;
import org.jspecify.annotations.Nullable;

/** The pages as they will be, or the files that were written. */
final class ResultsPane {
  private final ListView<String> written = new ListView<>();
  private final Button openFolder;
  private final ToggleButton showPages;
  private final ToggleButton showFiles;
  private final StackPane middle = new StackPane();
  private final VBox pages;
  private final VBox files;
  private final VBox view;
  private @Nullable Path folder;

  ResultsPane(PreviewModel preview, Speech speech, Consumer<Path> open) {
    openFolder =
        Parts.button(speech.say(SheetsText.OPEN_FOLDER), Icon.FOLDER, () -> openFolder(open));
    openFolder.setDisable(true);
    written.setId("written");
    written.setAccessibleText(speech.say(SheetsText.RESULT));
    written.setPlaceholder(Parts.note(speech.say(SheetsText.NOTHING_WRITTEN)));
    VBox.setVgrow(written, Priority.ALWAYS);
    files = new VBox(written, openFolder);
    files.getStyleClass().add("explaining");
    pages = new PreviewPane(preview, speech).view();
    showPages = toggle(speech.say(SheetsText.PREVIEW), Styles.LEFT_PILL);
    showFiles = toggle(speech.say(SheetsText.RESULT), Styles.RIGHT_PILL);
    showFiles.setId("show-written");
    new ToggleGroup().getToggles().setAll(showPages, showFiles);
    showPages.setSelected(true);
    VBox.setVgrow(middle, Priority.ALWAYS);
    view = Parts.card(new HBox(showPages, showFiles), middle);
    view.setMinWidth(0);
    HBox.setHgrow(view, Priority.ALWAYS);
    arrange();
  }

  private void openFolder(Consumer<Path> open) {
    if (folder != null) {
      open.accept(folder);
    }
  }

  private ToggleButton toggle(String name, String style) {
    var toggle = new ToggleButton(name);
    toggle.setMinWidth(HBox.USE_PREF_SIZE);
    toggle.getStyleClass().add(style);
    toggle.setOnAction(
        _ -> {
          toggle.setSelected(true);
          arrange();
        });
    return toggle;
  }

  private void arrange() {
    middle.getChildren().setAll(showFiles.isSelected() ? files : pages);
  }

  VBox view() {
    return view;
  }

  /** Shows the files just written. */
  void show(List<Path> paths) {
    written
        .getItems()
        .setAll(paths.stream().map(file -> String.valueOf(file.getFileName())).toList());
    folder = paths.isEmpty() ? null : paths.getFirst().getParent();
    openFolder.setDisable(folder == null);
    showFiles.setSelected(true);
    arrange();
  }
}
