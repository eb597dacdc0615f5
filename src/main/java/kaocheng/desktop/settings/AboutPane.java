package kaocheng.desktop.settings;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;
import kaocheng.usecase.About;

/** What the program is, which version, and whose libraries are in it under which licences. */
final class AboutPane {
  private final VBox view;

  AboutPane(Speech speech) {
    var libraries = new VBox();
    libraries.getStyleClass().add("beside");
    libraries.setId("libraries");
    var all = About.libraries();
    for (var one : all) {
      libraries
          .getChildren()
          .add(
              wrapped(
                  Parts.note(
                      speech.say(SettingsText.LIBRARY, one.name(), one.version(), one.licence()))));
    }
    var show =
        new ToggleButton(speech.say(SettingsText.LIBRARIES, all.size()), Icon.INFORMATION.node());
    show.setId("show-libraries");
    show.setMinWidth(VBox.USE_PREF_SIZE);
    libraries.visibleProperty().bind(show.selectedProperty());
    libraries.managedProperty().bind(show.selectedProperty());
    view =
        Parts.card(
            Parts.heading(speech.say(SettingsText.ABOUT)),
            wrapped(Parts.note(speech.say(SettingsText.ABOUT_NOTE, About.version()))),
            show,
            libraries);
  }

  VBox view() {
    return view;
  }

  private static Label wrapped(Label label) {
    label.setWrapText(true);
    label.setMinWidth(0);
    return label;
  }
}
