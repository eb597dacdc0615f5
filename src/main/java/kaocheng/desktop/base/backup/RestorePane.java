package kaocheng.desktop.base.backup;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Errand;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Speech;
import kaocheng.model.text.Message;
import kaocheng.usecase.RestorePreview;

/** Shows what restoring a backup would lose and bring back, and restores when told to. */
public final class RestorePane {
  private static final int MOST = 40;

  private final Room room;
  private final Speech speech;
  private final VBox lines = new VBox();
  private final Button restore;
  private final VBox view;
  private Runnable act = () -> {};

  public RestorePane(Room room) {
    this.room = room;
    this.speech = room.speech();
    lines.getStyleClass().add("beside");
    lines.setId("restore-preview");
    restore = Parts.button(speech.say(BackupText.RESTORE_NOW), Icon.HISTORY, () -> act.run());
    restore.setId("restore-now");
    restore.getStyleClass().add("danger");
    restore.disableProperty().bind(room.background().running().isNotNull());
    var leave = Parts.button(speech.say(BackupText.NOT_NOW), Icon.CLOSE, this::hide);
    leave.setId("restore-not");
    var buttons = new HBox(restore, leave);
    buttons.getStyleClass().add("buttons");
    view = new VBox(Parts.heading(speech.say(BackupText.RESTORE_TITLE)), lines, buttons);
    view.getStyleClass().add("reason-row");
    hide();
  }

  public VBox view() {
    return view;
  }

  /** Compares off the screen, and shows what came of it. */
  public void preview(Path workbook, Path backup) {
    hide();
    room.background()
        .run(
            Errand.brief(
                BackupText.PREVIEWING,
                () -> room.sitting().rescue().backups().preview(workbook, backup)),
            this::show);
  }

  private void show(RestorePreview preview) {
    var labels = new ArrayList<Label>();
    preview.state().forEach(line -> labels.add(line(line)));
    shortened(preview.lost()).forEach(line -> labels.add(line(line)));
    shortened(preview.back()).forEach(line -> labels.add(line(line)));
    if (!preview.lost().isEmpty()) {
      labels.get(preview.state().size()).getStyleClass().addAll("heading", Styles.DANGER);
    }
    lines.getChildren().setAll(labels);
    act = () -> restore(preview);
    showing(view, true);
    restore.requestFocus();
  }

  private static List<Message> shortened(List<Message> all) {
    if (all.size() <= MOST) {
      return all;
    }
    var some = new ArrayList<>(all.subList(0, MOST));
    some.add(Message.of(BackupText.MORE_LINES, all.size() - MOST));
    return some;
  }

  private Label line(Message message) {
    var label = Parts.note(speech.say(message));
    label.setMinWidth(0);
    return label;
  }

  private void restore(RestorePreview preview) {
    hide();
    room.sitting().rescue().restore(preview.workbook(), preview.backup(), room.problems()::done);
  }

  public void hide() {
    showing(view, false);
  }

  private static void showing(VBox pane, boolean shown) {
    pane.setVisible(shown);
    pane.setManaged(shown);
  }
}
