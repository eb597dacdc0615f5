package kaocheng.desktop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import kaocheng.desktop.Entry.Needs;
import kaocheng.desktop.base.Speech;

/** The list of screens at the left. */
final class Navigation {
  private final Speech speech;
  private final Consumer<Entry> chosen;
  private final VBox view = new VBox();
  private final ToggleGroup group = new ToggleGroup();
  private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();

  Navigation(Speech speech, Consumer<Entry> chosen) {
    this.speech = speech;
    this.chosen = chosen;
    view.getStyleClass().add("navigation");
    view.setAccessibleText(speech.say(ShellText.NAVIGATION));
    for (var at = 0; at < Entries.ALL.size(); at++) {
      var entry = Entries.ALL.get(at);
      buttons.put(entry.id(), button(entry, at + 1));
    }
    view.getChildren().setAll(buttons.values());
  }

  VBox view() {
    return view;
  }

  private ToggleButton button(Entry entry, int number) {
    var button = new ToggleButton(speech.say(entry.title()), entry.icon().node());
    button.setId("go-" + entry.id());
    button.setToggleGroup(group);
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().add("navigation-entry");
    var title = speech.say(entry.title());
    button.setTooltip(
        new Tooltip(
            number > Entries.LAST_DIGIT
                ? title
                : speech.say(ShellText.SCREEN_KEYS, title, number)));
    button.setOnAction(_ -> chosen.accept(entry));
    return button;
  }

  /** Offers only the screens that make sense now. */
  List<Entry> offer(boolean hasWorkbook) {
    var offered =
        Entries.ALL.stream()
            .filter(entry -> hasWorkbook || entry.needs() == Needs.NOTHING)
            .toList();
    buttons.forEach(
        (id, button) -> {
          var visible = offered.stream().anyMatch(entry -> entry.id().equals(id));
          button.setVisible(visible);
          button.setManaged(visible);
        });
    return offered;
  }

  void select(Entry entry) {
    var button = buttons.get(entry.id());
    if (button != null) {
      button.setSelected(true);
    }
  }
}
