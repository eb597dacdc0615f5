package kaocheng.desktop.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.intake.Findings.Fault;
import kaocheng.model.text.Message;
import kaocheng.usecase.MeantName;
import kaocheng.usecase.NameDecisions;
import kaocheng.usecase.UnclearName;
import kaocheng.usecase.UnclearName.Candidate;
import org.jspecify.annotations.Nullable;

/** Where a person says whom a name means that is in the chosen row and not clear. */
final class NamePane {
  private static final int ROWS = 14;

  private final Room room;
  private final Speech speech;
  private final Consumer<MeantName> then;
  private final Label asked = Parts.plain("");
  private final ComboBox<Candidate> box = new ComboBox<>();
  private final Button remember;
  private final HBox form;
  private final Label told = Parts.note("");
  private final VBox view;
  private @Nullable UnclearName name;
  private long unclear;

  NamePane(Room room, Consumer<MeantName> then) {
    this.room = room;
    this.speech = room.speech();
    this.then = then;
    box.setId("name-means");
    box.setVisibleRowCount(ROWS);
    box.setPromptText(speech.say(IntakeText.CHOOSE_MEANING));
    box.setConverter(ReadingFields.names(this::word));
    remember = Parts.accent(speech.say(IntakeText.REMEMBER_NAME), Icon.IMPORT, this::say);
    remember.setId("remember-name");
    remember.disableProperty().bind(box.valueProperty().isNull());
    asked.setId("name-asked");
    asked.setLabelFor(box);
    told.setId("name-told");
    form = new HBox(asked, box, remember);
    form.getStyleClass().add("buttons");
    view = new VBox(form, told);
    view.getStyleClass().add("name-pane");
    show(List.of());
  }

  private String word(Candidate one) {
    var isNear = name != null && name.candidates().contains(one);
    return isNear ? speech.say(IntakeText.NEAR_MEANING, one) : one.toString();
  }

  VBox view() {
    return view;
  }

  /** So many names of the files are not clear. */
  void offer(long names) {
    unclear = names;
    turnTo(null);
  }

  /** Asks of the name in a row, where it has one that is not clear. */
  void turnTo(@Nullable Fault fault) {
    name = Optional.ofNullable(fault).flatMap(Fault::unclearName).orElse(null);
    show(List.of());
    var asking = name;
    if (asking != null) {
      room.sitting()
          .work(
              Message.of(IntakeText.LOOKING_FOR_NAMES),
              (desk, progress) -> new NameDecisions(desk).choices(asking),
              choices -> {
                if (asking.equals(name)) {
                  show(choices);
                }
              });
    }
  }

  private void show(List<Candidate> choices) {
    box.setValue(null);
    box.getItems().setAll(choices);
    form.setVisible(!choices.isEmpty());
    form.setManaged(!choices.isEmpty());
    view.setVisible(unclear > 0);
    view.setManaged(unclear > 0);
    if (name == null) {
      told.setText(speech.say(IntakeText.NAMES_UNCLEAR, unclear));
      return;
    }
    asked.setText(
        name.isOfDepartment()
            ? speech.say(IntakeText.WHICH_DEPARTMENT, name.written())
            : speech.say(IntakeText.WHICH_INDICATOR, name.written(), name.department()));
    box.setAccessibleText(asked.getText());
    told.setText(
        speech.say(
            choices.isEmpty() ? IntakeText.NOBODY_TO_MEAN : IntakeText.NAME_REMEMBERED,
            name.written()));
  }

  private void say() {
    var meant = box.getValue();
    if (name != null && meant != null) {
      then.accept(name.meaning(meant));
    }
  }
}
