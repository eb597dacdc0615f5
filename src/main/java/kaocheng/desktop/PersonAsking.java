package kaocheng.desktop;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;
import kaocheng.usecase.Person;

/**
 * Asks for the name of the person at the keyboard: once before the first thing that is to stay, and
 * whenever another person sits down. What waited for the name goes on then.
 */
final class PersonAsking {
  private final Person person;
  private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
  private final BooleanProperty isAsking = new SimpleBooleanProperty();
  private Optional<Runnable> waiting = Optional.empty();
  private Runnable givenUp = () -> {};

  PersonAsking(Person person) {
    this.person = person;
    name.set(person.name().orElse(""));
  }

  /** The name that is known, empty where none is. */
  ReadOnlyStringProperty nameProperty() {
    return name.getReadOnlyProperty();
  }

  /** Asks before something can go on; when no name is told, it is given up. */
  void ask(Runnable then, Runnable otherwise) {
    waiting = Optional.of(then);
    givenUp = otherwise;
    isAsking.set(true);
  }

  /** Asks who sits there now. */
  void askAgain() {
    waiting = Optional.empty();
    givenUp = () -> {};
    isAsking.set(true);
  }

  private void told(String text) {
    person.become(text);
    person.keep();
    name.set(person.name().orElse(""));
    isAsking.set(false);
    var then = waiting;
    waiting = Optional.empty();
    then.ifPresent(Runnable::run);
  }

  private void cancelled() {
    isAsking.set(false);
    waiting = Optional.empty();
    givenUp.run();
  }

  /** The question, to be laid over what cannot be used as long as it is asked. */
  StackPane over(Node shell, Speech speech) {
    var question = new Question(speech);
    var ground = new StackPane(question.view);
    ground.getStyleClass().add("asking-ground");
    ground.visibleProperty().bind(isAsking);
    ground.managedProperty().bind(isAsking);
    shell.disableProperty().bind(isAsking);
    ground.visibleProperty().subscribe(question::begin);
    return ground;
  }

  /** The field for the name, why it is asked for, and what is wrong with it. */
  private final class Question {
    private final Speech speech;
    private final TextField field = new TextField();
    private final Label fault = Parts.note("");
    private final VBox view;

    Question(Speech speech) {
      this.speech = speech;
      field.setId("person-name");
      field.setAccessibleText(speech.say(ShellText.PERSON_ASKED));
      field.setPromptText(speech.say(ShellText.PERSON_PROMPT));
      field.setOnAction(_ -> tell());
      fault.setId("person-fault");
      fault.getStyleClass().add("field-fault");
      fault.managedProperty().bind(fault.visibleProperty());
      var done = Parts.accent(speech.say(ShellText.PERSON_DONE), Icon.CHECK, this::tell);
      done.setId("person-done");
      var cancel =
          Parts.button(speech.say(ShellText.CANCEL), Icon.CLOSE, PersonAsking.this::cancelled);
      cancel.setId("person-cancel");
      cancel.getStyleClass().add(Styles.FLAT);
      var buttons = new HBox(done, cancel);
      buttons.getStyleClass().add("buttons");
      view =
          Parts.card(
              Parts.title(speech.say(ShellText.PERSON_ASKED)),
              Parts.note(speech.say(ShellText.PERSON_WHY)),
              field,
              fault,
              buttons);
      view.setId("person-asking");
      view.getStyleClass().add("asking");
      view.setMaxHeight(VBox.USE_PREF_SIZE);
      view.setOnKeyPressed(
          event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
              cancelled();
            }
          });
    }

    private void begin(boolean asking) {
      if (asking) {
        field.setText(name.get());
        fault.setVisible(false);
        field.requestFocus();
        field.selectAll();
      }
    }

    private void tell() {
      if (Person.isName(field.getText())) {
        told(field.getText());
      } else {
        fault.setText(speech.say(ShellText.PERSON_FAULT));
        fault.setVisible(true);
      }
    }
  }
}
