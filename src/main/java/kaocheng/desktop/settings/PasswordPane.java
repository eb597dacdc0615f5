package kaocheng.desktop.settings;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Errand;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Idleness;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Speech;
import kaocheng.model.text.Key;
import kaocheng.usecase.Desk;

/** Whether the workbook has a password, the ways to set, change and remove it, and the lock. */
final class PasswordPane {
  private final Room room;
  private final Speech speech;
  private final VBox parts = new VBox();
  private final PasswordForm form;
  private final VBox view;

  PasswordPane(Room room) {
    this.room = room;
    this.speech = room.speech();
    form = new PasswordForm(room);
    parts.getStyleClass().add("settings-parts");
    view = Parts.card(Parts.heading(speech.say(PasswordText.TITLE)), parts, form.view());
    view.setId("password-card");
  }

  VBox view() {
    return view;
  }

  void update() {
    form.hide();
    room.sitting().desk().ifPresent(this::show);
  }

  private void show(Desk desk) {
    var buttons = new FlowPane();
    buttons.getStyleClass().add("radio-row");
    if (!desk.hasPassword()) {
      buttons.getChildren().add(way("set-password", PasswordText.SET, Icon.LOCK, form::askToSet));
      parts.getChildren().setAll(note(PasswordText.NONE));
    } else {
      buttons
          .getChildren()
          .addAll(
              way("change-password", PasswordText.CHANGE, Icon.EDIT, form::askToChange),
              way("remove-password", PasswordText.REMOVE, Icon.UNLOCK, form::askToRemove));
      parts.getChildren().setAll(note(PasswordText.THERE), lock(), note(PasswordText.AUTO_LOCK));
      parts.getChildren().add(times());
    }
    if (!desk.isReadOnly()) {
      parts.getChildren().add(1, buttons);
    }
  }

  private Node way(String id, Key text, Icon icon, Runnable action) {
    var button = Parts.button(speech.say(text), icon, action);
    button.setId(id);
    button.disableProperty().bind(room.background().running().isNotNull());
    return button;
  }

  private Node lock() {
    var button = Parts.button(speech.say(PasswordText.LOCK_NOW), Icon.LOCK, room.guide()::lock);
    button.setId("lock-now");
    return button;
  }

  private Node note(Key text) {
    var label = Parts.note(speech.say(text));
    label.setMinWidth(0);
    return label;
  }

  private FlowPane times() {
    var group = new ToggleGroup();
    var row = new FlowPane();
    row.getStyleClass().add("radio-row");
    for (var minutes : Idleness.CHOICES) {
      row.getChildren()
          .add(time(group, speech.say(PasswordText.MINUTES, minutes), Optional.of(minutes)));
    }
    row.getChildren().add(time(group, speech.say(PasswordText.NEVER), Optional.empty()));
    return row;
  }

  private RadioButton time(ToggleGroup group, String text, Optional<Integer> minutes) {
    var button = new RadioButton(text);
    button.setId("lock-after-" + minutes.map(one -> Integer.toString(one)).orElse("never"));
    button.setMinWidth(RadioButton.USE_PREF_SIZE);
    button.setToggleGroup(group);
    button.setSelected(Idleness.minutes(room.preferences()).equals(minutes));
    button.setOnAction(
        _ -> {
          Idleness.choose(room.preferences(), minutes);
          room.background()
              .run(Errand.brief(SettingsText.LOADING, room.preferences()::save), _ -> {});
        });
    return button;
  }
}
