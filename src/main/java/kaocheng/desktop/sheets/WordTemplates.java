package kaocheng.desktop.sheets;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import kaocheng.desktop.base.Guide.Question;
import kaocheng.desktop.base.Preferences;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Speech;
import org.jspecify.annotations.Nullable;

/** Chooses from which templates Word files are made: the program's or an office's own. */
final class WordTemplates {
  private static final String FOLDER = "sheets.templates";

  private final Room room;
  private final Speech speech;
  private final Preferences preferences;
  private final MenuButton menu = new MenuButton();
  private @Nullable Path folder;

  WordTemplates(Room room, Runnable writeShipped) {
    this.room = room;
    this.speech = room.speech();
    this.preferences = room.preferences();
    menu.setId("word-templates");
    menu.setMaxWidth(Double.MAX_VALUE);
    menu.getItems()
        .setAll(
            item("own-templates", SheetsText.OWN_TEMPLATES, this::choose),
            item("shipped-templates", SheetsText.SHIPPED_TEMPLATES, () -> use(null)),
            item("write-templates", SheetsText.WRITE_TEMPLATES, writeShipped));
    use(remembered());
  }

  private MenuItem item(String id, SheetsText name, Runnable action) {
    var item = new MenuItem(speech.say(name));
    item.setId(id);
    item.setOnAction(_ -> action.run());
    return item;
  }

  MenuButton view() {
    return menu;
  }

  /** The folder of the office's own templates; nothing where the program's are used. */
  Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }

  private @Nullable Path remembered() {
    try {
      var text = preferences.text(FOLDER, "");
      return text.isEmpty() || !Files.isDirectory(Path.of(text)) ? null : Path.of(text);
    } catch (InvalidPathException damaged) {
      return null;
    }
  }

  private void choose() {
    room.guide().askForOne(Question.FOLDER_FOR_WORD_TEMPLATES).ifPresent(this::use);
  }

  private void use(@Nullable Path chosen) {
    folder = chosen;
    preferences.put(FOLDER, chosen == null ? "" : chosen.toString());
    menu.setText(
        chosen == null
            ? speech.say(SheetsText.TEMPLATES_SHIPPED)
            : speech.say(SheetsText.TEMPLATES_OWN, String.valueOf(chosen.getFileName())));
    menu.setTooltip(
        new Tooltip(
            chosen == null ? speech.say(SheetsText.WORD_TEMPLATES_TIP) : chosen.toString()));
  }
}
