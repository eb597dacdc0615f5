package kaocheng.desktop.welcome;

import atlantafx.base.theme.Styles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
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
import kaocheng.desktop.base.salvage.SalvagePane;
import kaocheng.desktop.base.salvage.SalvageText;
import kaocheng.usecase.KeepBackups.Offer;
import org.jspecify.annotations.Nullable;

/** The first screen: recent workbooks, a new one, another one, or the sample city. */
public final class WelcomeController implements Screen {
  private final Room room;
  private final Speech speech;
  private final WelcomeModel model;
  private final VBox recent = new VBox();
  private final RestorePane restoring;
  private final SalvagePane salvaging;
  private final VBox damaged;
  private final ScrollPane view;

  public WelcomeController(Room room) {
    this.room = room;
    this.speech = room.speech();
    this.model = new WelcomeModel(room.preferences());
    recent.getStyleClass().add("recent");
    var promise = Parts.note(speech.say(WelcomeText.PROMISE));
    restoring = new RestorePane(room);
    salvaging = new SalvagePane(room);
    damaged = damaged();
    var page = new VBox(head(), promise, damaged, ways(), heading(), recent);
    page.getStyleClass().addAll("page", "welcome");
    view = new ScrollPane(page);
    view.setFitToWidth(true);
    view.getStyleClass().add("edge-to-edge");
  }

  /** What there is to do about a workbook that could not be opened. */
  private VBox damaged() {
    var offer = room.sitting().rescue().offerProperty();
    var head = Parts.heading("");
    head.textProperty().bind(offer.map(this::headOf));
    var what = Parts.note("");
    what.textProperty().bind(offer.map(this::noteOf));
    var restore = Parts.accent(speech.say(WelcomeText.RESTORE), Icon.HISTORY, this::previewRestore);
    restore.setId("restore-offered");
    shownWhere(restore, offer.map(one -> one.backup() != null));
    var salvage = Parts.button(speech.say(SalvageText.SALVAGE), Icon.IMPORT, this::beginSalvage);
    salvage.setId("salvage-offered");
    shownWhere(salvage, offer.map(Offer::hasRemains));
    offer.subscribe(one -> accentuate(salvage, one));
    var forget = Parts.button(speech.say(WelcomeText.LATER), Icon.CLOSE, this::leaveDamaged);
    forget.setId("leave-damaged");
    var buttons = new FlowPane(restore, salvage, forget);
    buttons.getStyleClass().add("choices");
    var card = Parts.card(head, what, buttons, restoring.view(), salvaging.view());
    card.setId("damaged");
    shownWhere(card, offer.map(_ -> true));
    return card;
  }

  private static void shownWhere(Node part, ObservableValue<Boolean> shown) {
    part.visibleProperty().bind(shown.orElse(false));
    part.managedProperty().bind(part.visibleProperty());
  }

  /** What one is most likely to want where there is no backup. */
  private static void accentuate(Button salvage, @Nullable Offer offer) {
    salvage.getStyleClass().remove(Styles.ACCENT);
    if (offer != null && offer.backup() == null) {
      salvage.getStyleClass().add(Styles.ACCENT);
    }
  }

  private String headOf(Offer offer) {
    return speech.say(
        offer.backup() == null ? WelcomeText.DAMAGED_WITHOUT_BACKUP : WelcomeText.DAMAGED);
  }

  private String noteOf(Offer offer) {
    var backup = offer.backup();
    return backup == null
        ? speech.say(WelcomeText.DAMAGED_WITHOUT_BACKUP_NOTE, offer.workbook())
        : speech.say(WelcomeText.DAMAGED_NOTE, offer.workbook(), backup.getFileName());
  }

  private void previewRestore() {
    var offer = room.sitting().rescue().offerProperty().get();
    if (offer != null && offer.backup() != null) {
      salvaging.hide();
      restoring.preview(offer.workbook(), offer.backup());
    }
  }

  private void beginSalvage() {
    var offer = room.sitting().rescue().offerProperty().get();
    if (offer != null) {
      restoring.hide();
      salvaging.begin(offer.workbook());
    }
  }

  private void leaveDamaged() {
    restoring.hide();
    salvaging.hide();
    room.sitting().rescue().offer(null);
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
