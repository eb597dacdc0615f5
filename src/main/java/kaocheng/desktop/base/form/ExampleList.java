package kaocheng.desktop.base.form;

import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Speech;
import kaocheng.usecase.CheckRule;
import kaocheng.usecase.CheckRule.RuleSort;

/** All the sentences there are, an example of each, to be looked through and taken. */
final class ExampleList {
  private static final double HEIGHT = 190;

  private final ListView<String> list = new ListView<>();
  private final ToggleButton open;

  ExampleList(Speech speech, RuleSort sort, String name, Consumer<String> taken) {
    list.setId("examples-" + name);
    list.setAccessibleText(speech.say(FormText.ALL_EXAMPLES));
    list.setPrefHeight(HEIGHT);
    list.setMinHeight(HEIGHT);
    list.setCellFactory(_ -> new SentenceCell());
    open = new ToggleButton(speech.say(FormText.ALL_EXAMPLES), Icon.HELP.node());
    open.setId("show-examples-" + name);
    open.setMinWidth(ToggleButton.USE_PREF_SIZE);
    open.getStyleClass().addAll("flat", "small");
    list.visibleProperty().bind(open.selectedProperty());
    list.managedProperty().bind(open.selectedProperty());
    open.selectedProperty()
        .subscribe(
            (_, opened) -> {
              if (opened) {
                list.getItems().setAll(CheckRule.examples(sort, speech.language()));
              }
            });
    list.setOnMouseClicked(_ -> take(taken));
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            take(taken);
          }
        });
  }

  ListView<String> view() {
    return list;
  }

  ToggleButton opening() {
    return open;
  }

  private void take(Consumer<String> taken) {
    var sentence = list.getSelectionModel().getSelectedItem();
    if (sentence != null) {
      open.setSelected(false);
      taken.accept(sentence);
    }
  }
}
