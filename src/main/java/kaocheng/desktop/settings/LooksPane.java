package kaocheng.desktop.settings;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Looks;
import kaocheng.desktop.base.Looks.TextSize;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.Theme;
import kaocheng.model.text.Language;

/** The language, the colours and the size of texts. */
final class LooksPane {
  private final Speech speech;
  private final VBox view;

  LooksPane(Speech speech, Looks looks) {
    this.speech = speech;
    view =
        Parts.card(
            Parts.heading(speech.say(SettingsText.LOOKS)),
            Parts.note(speech.say(SettingsText.LANGUAGE)),
            choice(List.of(Language.values()), looks.languageProperty(), this::name),
            Parts.note(speech.say(SettingsText.THEME)),
            choice(Arrays.asList(Theme.values()), looks.themeProperty(), speech::say),
            Parts.note(speech.say(SettingsText.SIZE)),
            choice(Arrays.asList(TextSize.values()), looks.sizeProperty(), speech::say));
  }

  VBox view() {
    return view;
  }

  private String name(Language language) {
    return speech.say(
        switch (language) {
          case CHINESE -> SettingsText.CHINESE;
          case ENGLISH -> SettingsText.ENGLISH;
        });
  }

  private static <E extends Enum<E>> FlowPane choice(
      List<E> all, ObjectProperty<E> property, Function<E, String> name) {
    var group = new ToggleGroup();
    var row = new FlowPane();
    row.getStyleClass().add("radio-row");
    for (var one : all) {
      var button = new RadioButton(name.apply(one));
      button.setId("set-" + one.name());
      button.setMinWidth(RadioButton.USE_PREF_SIZE);
      button.setToggleGroup(group);
      button.setSelected(property.get() == one);
      button.setOnAction(_ -> property.set(one));
      row.getChildren().add(button);
    }
    return row;
  }
}
