package kaocheng.desktop.settings;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Place;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Screen;
import kaocheng.desktop.base.form.UndoButtons;

/** The settings: policy, looks, workbook. */
public final class SettingsController implements Screen {
  private final Room room;
  private final SettingsModel model;
  private final WorkbookPane workbook;
  private final PasswordPane password;
  private final BackupPane backups;
  private final VerifyPane verify;
  private final ScrollPane scroll;
  private final UndoButtons undo;
  private final Label told = Parts.note("");
  private final VBox page;

  public SettingsController(Room room) {
    this.room = room;
    var speech = room.speech();
    model = new SettingsModel(room.sitting(), speech);
    workbook = new WorkbookPane(room);
    password = new PasswordPane(room);
    backups = new BackupPane(room);
    verify = new VerifyPane(room);
    undo = new UndoButtons(speech, model::undo, model::redo);
    told.setId("settings-told");
    told.textProperty().bind(model.toldProperty());
    told.managedProperty().bind(told.textProperty().map(text -> !text.isEmpty()));
    told.visibleProperty().bind(told.managedProperty());
    var head = new HBox(Parts.title(speech.say(SettingsText.TITLE)), Parts.space(), undo.view());
    head.getStyleClass().add("page-head");
    var rest =
        new VBox(
            new LooksPane(speech, room.looks()).view(),
            workbook.view(),
            password.view(),
            backups.view(),
            verify.view(),
            new AboutPane(speech).view());
    rest.getStyleClass().add("settings-rest");
    scroll = new ScrollPane(rest);
    scroll.setId("settings-rest");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    var both = new SplitPane(new PolicyPane(room, model).view(), scroll);
    both.setDividerPositions(0.64);
    VBox.setVgrow(both, Priority.ALWAYS);
    page = new VBox(head, both, told);
    page.getStyleClass().add("page");
    room.onlyForEditing(undo.view());
    undo.listen(page, control -> !control.getText().isEmpty());
    model.lookProperty().subscribe((_, look) -> undo.offer(look.ways()));
  }

  @Override
  public Parent view() {
    return page;
  }

  @Override
  public void show(Place place) {
    workbook.update();
    password.update();
    backups.update();
    room.sitting().review().ifPresent(review -> model.look(review.year()));
    if (place.isSalvaging()) {
      verify.salvage(this::scrollToVerify);
    }
  }

  private void scrollToVerify() {
    scroll.applyCss();
    scroll.layout();
    var beyond = scroll.getContent().getBoundsInLocal().getHeight() - scroll.getHeight();
    scroll.setVvalue(Math.min(1, verify.view().getBoundsInParent().getMinY() / beyond));
  }
}
