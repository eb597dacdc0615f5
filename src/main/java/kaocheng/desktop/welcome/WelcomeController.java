package kaocheng.desktop.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Guide.Question;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Place;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Screen;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.backup.RestorePane;

/** The first screen: recent workbooks, a new one, another one, or the sample city. */
public final class WelcomeController implements Screen {
  private final Room room;
  private final Speech speech;
  private final WelcomeModel model;
  private final VBox recent = new VBox();
  private final RestorePane restoring;
  private final VBox damaged;
  private final ScrollPane view;

  public WelcomeController(Room room) {
    this.room = room;
    this.speech = room.speech();
    this.model = new WelcomeModel(room.preferences());
    recent.getStyleClass().add("recent");
    var promise = Parts.note(speech.say(WelcomeText.PROMISE));
    restoring = new RestorePane(room);
    damaged = damaged();
    var page = new VBox(head(), promise, damaged, ways(), heading(), recent);
    page.getStyleClass().addAll("page", "welcome");
    view = new ScrollPane(page);
    view.setFitToWidth(true);
    view.getStyleClass().add("edge-to-edge");
  }

  /** Offers the backup of a workbook that could not be opened. */
  private VBox damaged() {
    var offer = room.sitting().offerProperty();
    var what = Parts.note("");
    what.textProperty()
        .bind(
            offer.map(
                one ->
                    speech.say(
                        WelcomeText.DAMAGED_NOTE, one.workbook(), one.backup().getFileName())));
    var restore = Parts.accent(speech.say(WelcomeText.RESTORE), Icon.HISTORY, this::previewRestore);
    restore.setId("restore-offered");
    var forget =
        Parts.button(speech.say(WelcomeText.LATER), Icon.CLOSE, () -> room.sitting().offer(null));
    var buttons = new HBox(restore, forget);
    buttons.getStyleClass().add("buttons");
    var card =
        Parts.card(Parts.heading(speech.say(WelcomeText.DAMAGED)), what, buttons, restoring.view());
    card.setId("damaged");
    card.visibleProperty().bind(offer.isNotNull());
    card.managedProperty().bind(offer.isNotNull());
    return card;
  }

  private void previewRestore() {
    var offer = room.sitting().offerProperty().get();
    if (offer != null) {
      restoring.preview(offer.workbook(), offer.backup());
    }
  }

  private Label head() {
    var label = Parts.title(speech.say(WelcomeText.TITLE));
    label.getStyleClass().add("welcome-title");
    return label;
  }

  private Label heading() {
    return Parts.heading(speech.say(WelcomeText.RECENT));
  }

  private HBox ways() {
    var sample =
        way(
            "try-sample",
            Parts.accent(speech.say(WelcomeText.SAMPLE), Icon.CITY, room.sitting()::trySample),
            WelcomeText.SAMPLE_NOTE);
    var make =
        way(
            "make-workbook",
            Parts.button(speech.say(WelcomeText.NEW), Icon.NEW, this::make),
            WelcomeText.NEW_NOTE);
    var open =
        way(
            "open-workbook",
            Parts.button(speech.say(WelcomeText.OPEN), Icon.OPEN, this::open),
            WelcomeText.OPEN_NOTE);
    var box = new HBox(open, make, sample);
    box.getStyleClass().add("ways");
    Stream.of(open, make, sample).forEach(one -> HBox.setHgrow(one, Priority.ALWAYS));
    return box;
  }

  private VBox way(String id, Button button, WelcomeText note) {
    button.setId(id);
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().add("large");
    var box = Parts.card(button, Parts.note(speech.say(note)));
    box.setPrefWidth(300);
    return box;
  }

  private void open() {
    room.guide().askForOne(Question.WORKBOOK_TO_OPEN).ifPresent(room.sitting()::open);
  }

  private void make() {
    room.guide().askForOne(Question.WORKBOOK_TO_MAKE).ifPresent(room.sitting()::create);
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public void show(Place place) {
    recent.getChildren().clear();
    model.recent().forEach(workbook -> recent.getChildren().add(row(workbook)));
    if (recent.getChildren().isEmpty()) {
      recent.getChildren().add(Parts.note(speech.say(WelcomeText.NO_RECENT)));
    }
  }

  private HBox row(Path workbook) {
    var open =
        Parts.button(
            workbook.getFileName().toString(), Icon.OPEN, () -> room.sitting().open(workbook));
    open.getStyleClass().add("flat");
    var where = Parts.note(place(workbook));
    var forget =
        Parts.iconButton(speech.say(WelcomeText.FORGET), Icon.CLOSE, () -> forget(workbook));
    var row = new HBox(open, where, Parts.space(), forget);
    row.getStyleClass().add("recent-row");
    return row;
  }

  private String place(Path workbook) {
    var folder = workbook.toAbsolutePath().getParent();
    return Files.exists(workbook)
        ? String.valueOf(folder)
        : speech.say(WelcomeText.GONE, String.valueOf(folder));
  }

  private void forget(Path workbook) {
    model.forget(workbook);
    show(Place.of(""));
  }
}
