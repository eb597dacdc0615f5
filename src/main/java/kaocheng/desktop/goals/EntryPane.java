package kaocheng.desktop.goals;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.form.ReasonRow;
import kaocheng.desktop.goals.GoalRow.Kind;
import kaocheng.usecase.Draft;
import kaocheng.usecase.EntrySort;
import org.jspecify.annotations.Nullable;

/**
 * The form of the chosen entry. What is there already is written as one leaves a field; a new entry
 * is made by its button, once all its fields agree.
 */
final class EntryPane {
  private final Room room;
  private final Speech speech;
  private final GoalsModel model;
  private final Label title = Parts.heading("");
  private final Label path = Parts.note("");
  private final Label how = Parts.note("");
  private final Label elsewhere = new Label();
  private final VBox fieldsHere = new VBox();
  private final Button create;
  private final Button withdraw;
  private final Button giveUp;
  private final ReasonRow reason;
  private final VBox content;
  private final VBox view;
  private @Nullable EntryFields fields;
  private @Nullable Draft sent;
  private Runnable built = () -> {};

  EntryPane(Room room, GoalsModel model) {
    this.room = room;
    this.speech = room.speech();
    this.model = model;
    title.setId("entry-title");
    title.setWrapText(true);
    title.setMinWidth(0);
    elsewhere.setId("entry-faults");
    elsewhere.setWrapText(true);
    elsewhere.getStyleClass().add("field-fault");
    create = Parts.accent("", Icon.NEW, this::create);
    create.setId("create");
    withdraw = Parts.button("", Icon.CLOSE, this::withdraw);
    withdraw.setId("withdraw");
    giveUp = Parts.button("", Icon.UNDO, this::giveUp);
    giveUp.setId("give-up");
    reason = ReasonRow.column(speech, () -> {});
    var buttons = new HBox(create, giveUp, Parts.space(), withdraw);
    buttons.getStyleClass().add("buttons");
    room.onlyForEditing(how, buttons);
    room.onlyToBeRead(fieldsHere);
    content = new VBox(path, title, how, fieldsHere, elsewhere);
    content.getStyleClass().add("entry");
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    view = Parts.card(scroll, buttons, reason.view());
  }

  VBox view() {
    return view;
  }

  /** Does something each time another form is opened. */
  void whenBuilt(Runnable action) {
    built = action;
  }

  @Nullable EntryFields fields() {
    return fields;
  }

  void show(@Nullable OpenForm form) {
    content.setVisible(form != null);
    if (form == null) {
      fields = null;
      fieldsHere.getChildren().clear();
      built.run();
      return;
    }
    var before = sent;
    sent = null;
    var now = fields;
    if (now != null && now.form().slot().equals(form.slot())) {
      now.refresh(form, before);
    } else {
      build(form);
    }
    tell(form);
  }

  private void build(OpenForm form) {
    reason.hide();
    var made = new EntryFields(room, form, model.outline().titles(form.slot().department()));
    fields = made;
    for (var input : made.inputs()) {
      input.whenDone(() -> done(made));
    }
    fieldsHere.getChildren().setAll(made.view());
    built.run();
    if (form.slot().isNew()) {
      made.inputs().getFirst().control().requestFocus();
    }
  }

  private void tell(OpenForm form) {
    var slot = form.slot();
    var name = named(slot);
    title.setText(
        slot.isNew() ? speech.say(GoalsText.NEW_ENTRY, slot.sort()) : name + " " + label(form));
    path.setText(model.outline().path(slot, speech));
    path.setManaged(!path.getText().isEmpty());
    how.setText(speech.say(slot.isNew() ? GoalsText.HOW_NEW : GoalsText.HOW_EXISTING));
    create.setText(speech.say(GoalsText.CREATE, slot.sort()));
    withdraw.setText(speech.say(GoalsText.WITHDRAW, name));
    giveUp.setText(speech.say(slot.isNew() ? GoalsText.GIVE_UP_NEW : GoalsText.GIVE_UP_TYPED));
    offer(create, slot.isNew());
    offer(withdraw, !slot.isNew());
    offer(giveUp, slot.isNew() || form.isUnwritten());
    var other = fields == null ? List.<String>of() : fields.elsewhere();
    elsewhere.setText(String.join("\n", other));
    offer(elsewhere, !other.isEmpty());
  }

  private static void offer(Node node, boolean offered) {
    node.setVisible(offered);
    node.setManaged(offered);
  }

  private static String label(OpenForm form) {
    return form.kept().text(form.slot().sort() == EntrySort.GOAL ? "title" : "name");
  }

  private String named(Slot slot) {
    return speech.say(
        GoalsText.ENTRY, slot.sort(), slot.number().isEmpty() ? slot.department() : slot.number());
  }

  /** Somebody has finished with a field. */
  private void done(EntryFields made) {
    var form = made.form();
    var typed = made.draft();
    if (form.slot().isNew()) {
      if (made.equals(fields)) {
        model.remember(form.slot(), typed);
      }
    } else if (typed.equals(form.kept())) {
      if (form.isUnwritten()) {
        model.giveUp(form.slot());
      }
    } else if (!typed.equals(form.typed()) && !Objects.equals(typed, sent)) {
      sent = typed;
      model.write(form.slot(), typed);
    }
  }

  private void create() {
    var made = fields;
    if (made != null && made.isReadable()) {
      model.write(made.form().slot(), made.draft());
    }
  }

  private void giveUp() {
    var made = fields;
    if (made != null) {
      fields = null;
      model.giveUp(made.form().slot());
    }
  }

  private void withdraw() {
    var made = fields;
    if (made == null) {
      return;
    }
    var slot = made.form().slot();
    reason.ask(
        speech.say(GoalsText.WHY_WITHDRAWN, named(slot)),
        effect(slot),
        given -> model.withdraw(slot, given));
  }

  /** Names all that goes with what is withdrawn. */
  private String effect(Slot slot) {
    var row = model.row(slot);
    var goals = row.map(one -> one.count(Kind.GOAL)).orElse(0L);
    var indicators = row.map(one -> one.count(Kind.INDICATOR)).orElse(0L);
    return switch (slot.sort()) {
      case DEPARTMENT ->
          speech.say(GoalsText.WITHDRAW_DEPARTMENT_NOW, named(slot), goals, indicators);
      case GOAL -> speech.say(GoalsText.WITHDRAW_GOAL_NOW, named(slot), indicators);
      default -> speech.say(GoalsText.WITHDRAW_NOW, named(slot));
    };
  }

  /** Whether a field has text of its own that undoing would mean. */
  boolean isChanged(TextInputControl control) {
    var made = fields;
    return made != null && made.isChanged(control);
  }
}
