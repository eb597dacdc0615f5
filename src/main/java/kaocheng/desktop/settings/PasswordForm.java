package kaocheng.desktop.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Errand;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Speech;
import kaocheng.model.text.Key;
import kaocheng.model.text.Message;
import kaocheng.model.text.Secret;
import kaocheng.usecase.ChangePassword;
import kaocheng.usecase.Desk;
import kaocheng.usecase.PasswordRule;
import kaocheng.usecase.PasswordSaid;
import kaocheng.usecase.RemovePassword;
import kaocheng.usecase.SetPassword;

/** Asks for the passwords, and for the word that it is understood what forgetting one means. */
final class PasswordForm {
  private final Room room;
  private final Speech speech;
  private final PasswordField present;
  private final PasswordField fresh;
  private final PasswordField again;
  private final CheckBox understood;
  private final Label fault = Parts.note("");
  private final VBox view = new VBox();

  PasswordForm(Room room) {
    this.room = room;
    this.speech = room.speech();
    present = field("present-password", PasswordText.PRESENT);
    fresh = field("new-password", PasswordText.FRESH);
    again = field("new-password-again", PasswordText.AGAIN);
    understood = new CheckBox(speech.say(PasswordText.UNDERSTOOD));
    understood.setId("password-understood");
    understood.setWrapText(true);
    fault.setId("password-fault");
    fault.getStyleClass().add("field-fault");
    fault.setMinWidth(0);
    view.getStyleClass().addAll("reason-row", "password-form");
    hide();
  }

  VBox view() {
    return view;
  }

  private PasswordField field(String id, Key prompt) {
    var field = new PasswordField();
    field.setId(id);
    field.setAccessibleText(speech.say(prompt));
    return field;
  }

  /** The field below what it is called. */
  private static VBox named(PasswordField field) {
    var caption = Parts.note(field.getAccessibleText());
    caption.getStyleClass().add("field-caption");
    var box = new VBox(caption, field);
    box.getStyleClass().add("field-box");
    return box;
  }

  void hide() {
    List.of(present, fresh, again).forEach(PasswordField::clear);
    understood.setSelected(false);
    tell("");
    shown(view, false);
  }

  private static void shown(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }

  private void tell(String text) {
    fault.setText(text);
    shown(fault, !text.isEmpty());
  }

  void askToSet() {
    hide();
    var parts = new ArrayList<Node>();
    parts.add(Parts.heading(speech.say(PasswordText.BEFORE_SETTING)));
    desk()
        .ifPresent(
            desk ->
                SetPassword.explanation(desk.file())
                    .forEach(line -> parts.add(note(speech.say(line)))));
    parts.addAll(List.of(named(fresh), named(again), understood));
    var set = Parts.accent(speech.say(PasswordText.SET_NOW), Icon.LOCK, this::set);
    set.disableProperty().bind(understood.selectedProperty().not());
    show(parts, set);
    fresh.requestFocus();
  }

  void askToChange() {
    hide();
    var parts = new ArrayList<Node>();
    parts.add(note(speech.say(PasswordText.BEFORE_CHANGING)));
    parts.addAll(List.of(named(present), named(fresh), named(again)));
    show(parts, Parts.accent(speech.say(PasswordText.CHANGE_NOW), Icon.LOCK, this::change));
    present.requestFocus();
  }

  void askToRemove() {
    hide();
    var remove = Parts.button(speech.say(PasswordText.REMOVE_NOW), Icon.UNLOCK, this::remove);
    remove.getStyleClass().add("danger");
    show(List.of(note(speech.say(PasswordText.BEFORE_REMOVING)), named(present)), remove);
    present.requestFocus();
  }

  private Node note(String text) {
    var label = Parts.note(text);
    label.setMinWidth(0);
    return label;
  }

  private void show(List<Node> parts, Button act) {
    act.setId("password-now");
    var leave = Parts.button(speech.say(PasswordText.NOT_NOW), Icon.CLOSE, this::hide);
    leave.setId("password-not");
    var buttons = new HBox(act, leave);
    buttons.getStyleClass().add("buttons");
    view.getChildren().setAll(parts);
    view.getChildren().addAll(fault, buttons);
    shown(view, true);
    bringIntoSight();
  }

  /** What has to be read first stands at the top, and the fields below it can be seen. */
  private void bringIntoSight() {
    for (Node at = view; at != null; at = at.getParent()) {
      if (at instanceof ScrollPane scroll) {
        scroll.layout();
        var content = scroll.getContent();
        var top = view.localToScene(0, 0).getY() - content.localToScene(0, 0).getY();
        var most = content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(most <= 0 ? 0 : Math.min(1, top / most));
        return;
      }
    }
  }

  private Optional<Desk> desk() {
    return room.sitting().desk();
  }

  /** The new password, where it was typed twice and is not too easy. */
  private Optional<Secret> fresh(Desk desk) {
    var typed = Secret.of(fresh.getCharacters());
    try (var second = Secret.of(again.getCharacters())) {
      var wrong =
          PasswordRule.fault(typed, desk.file())
              .or(
                  () ->
                      typed.isSame(second)
                          ? Optional.empty()
                          : Optional.of(Message.of(PasswordSaid.NOT_THE_SAME_TWICE)));
      if (wrong.isEmpty()) {
        return Optional.of(typed);
      }
      typed.close();
      tell(speech.say(wrong.get()));
      return Optional.empty();
    }
  }

  private void set() {
    desk()
        .flatMap(this::fresh)
        .ifPresent(
            password -> {
              hide();
              room.sitting()
                  .whileClosed(
                      PasswordText.SETTING,
                      (desks, file) -> {
                        try (password) {
                          return new SetPassword(desks).run(file, password);
                        }
                      },
                      room.guide()::show);
            });
  }

  private void change() {
    desk().ifPresent(desk -> fresh(desk).ifPresent(password -> change(desk, password)));
  }

  private void change(Desk desk, Secret password) {
    var before = Secret.of(present.getCharacters());
    hide();
    room.background()
        .run(
            Errand.brief(
                PasswordText.CHANGING,
                () -> {
                  try (before;
                      password) {
                    return new ChangePassword(desk).run(before, password);
                  }
                }),
            room.guide()::show);
  }

  private void remove() {
    var password = Secret.of(present.getCharacters());
    hide();
    room.sitting()
        .whileClosed(
            PasswordText.REMOVING,
            (desks, file) -> {
              try (password) {
                return new RemovePassword(desks).run(file, password);
              }
            },
            told -> room.problems().done(told.getFirst()));
  }
}
