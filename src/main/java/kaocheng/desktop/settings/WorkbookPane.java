package kaocheng.desktop.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Errand;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Speech;
import kaocheng.usecase.Desk;

/** Where the workbook lies and how large it is. */
final class WorkbookPane {
  private static final long KILO = 1024;
  private static final DateTimeFormatter TO_THE_MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

  private final Room room;
  private final Speech speech;
  private final VBox facts = new VBox();
  private final Button open;
  private final VBox view;

  /** What the file system knows of the workbook. */
  private record Facts(Path file, long bytes, Instant changed) {
    String folder() {
      return String.valueOf(file.toAbsolutePath().getParent());
    }

    static Facts of(Path file) {
      try {
        return new Facts(file, Files.size(file), Files.getLastModifiedTime(file).toInstant());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  WorkbookPane(Room room) {
    this.room = room;
    this.speech = room.speech();
    open = Parts.button(speech.say(SettingsText.OPEN_FOLDER), Icon.FOLDER, this::openFolder);
    open.setId("open-folder");
    facts.getStyleClass().add("beside");
    facts.setId("workbook-facts");
    view = Parts.card(Parts.heading(speech.say(SettingsText.WORKBOOK)), facts, open);
  }

  VBox view() {
    return view;
  }

  private void openFolder() {
    room.sitting().desk().map(Desk::file).map(Path::getParent).ifPresent(room.guide()::open);
  }

  /** Asks the file system, off the screen, and tells what it says. */
  void update() {
    room.sitting()
        .desk()
        .map(Desk::file)
        .ifPresent(
            file ->
                room.background()
                    .run(Errand.brief(SettingsText.LOADING, () -> Facts.of(file)), this::tell));
  }

  private void tell(Facts told) {
    var name = Parts.heading(told.file().getFileName().toString());
    name.setWrapText(true);
    name.setMinWidth(0);
    facts
        .getChildren()
        .setAll(
            name,
            Parts.note(speech.say(SettingsText.FOLDER, told.folder())),
            Parts.note(speech.say(SettingsText.BYTES, told.bytes() / KILO)),
            Parts.note(speech.say(SettingsText.CHANGED, TO_THE_MINUTE.format(told.changed()))),
            Parts.note(speech.say(SettingsText.SAVED_BY_ITSELF)));
  }
}
