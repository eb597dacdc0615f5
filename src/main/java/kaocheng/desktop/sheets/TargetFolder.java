package kaocheng.desktop.sheets;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kaocheng.desktop.base.Guide.Question;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Room;

/** The folder that papers are written into, which is remembered. */
final class TargetFolder {
  private static final String FOLDER = "sheets.folder";

  private final Room room;
  private final SheetsModel model;
  private final Label folder = Parts.note("");

  TargetFolder(Room room, SheetsModel model) {
    this.room = room;
    this.model = model;
    remembered();
  }

  HBox view() {
    var choose = Parts.button(room.speech().say(SheetsText.CHOOSE), Icon.FOLDER, this::choose);
    choose.setMinWidth(HBox.USE_PREF_SIZE);
    choose.setId("choose-folder");
    folder.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(folder, Priority.ALWAYS);
    var view = new HBox(folder, choose);
    view.getStyleClass().add("panel-head");
    return view;
  }

  private void remembered() {
    try {
      var text = room.preferences().text(FOLDER, "");
      if (!text.isEmpty() && Files.isDirectory(Path.of(text))) {
        model.putInto(Path.of(text));
      }
    } catch (InvalidPathException damaged) {
      room.preferences().put(FOLDER, "");
    }
    tell();
  }

  private Optional<Path> choose() {
    var chosen = room.guide().askForOne(Question.FOLDER_FOR_SHEETS);
    chosen.ifPresent(this::take);
    return chosen;
  }

  private void take(Path chosen) {
    model.putInto(chosen);
    room.preferences().put(FOLDER, chosen.toString());
    tell();
  }

  /** The folder that was chosen; asked for where none was, and none where nobody says. */
  Optional<Path> orAsk() {
    return model.folder().or(this::choose);
  }

  private void tell() {
    folder.setText(
        model
            .folder()
            .map(Path::toString)
            .orElseGet(() -> room.speech().say(SheetsText.NO_FOLDER)));
  }
}
