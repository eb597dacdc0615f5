package kaocheng.desktop.intake;

import java.nio.file.Path;
import java.util.Optional;
import kaocheng.usecase.FileChoices;
import kaocheng.usecase.FileLook;
import kaocheng.usecase.TableLook;
import org.jspecify.annotations.Nullable;

/** The file whose reading is looked at, what a person has said of it, and the sheet shown. */
public final class ReadingModel {
  private @Nullable Path file;
  private @Nullable FileLook look;
  private FileChoices choices = FileChoices.NONE;
  private String sheet = "";

  /** What a look has brought to light. */
  public void looked(Path at, FileChoices by, FileLook found) {
    file = at;
    choices = by;
    look = found;
    if (found.tables().stream().noneMatch(table -> table.sheet().equals(sheet))) {
      sheet = found.tables().stream().findFirst().map(TableLook::sheet).orElse("");
    }
  }

  /** Whether just this was looked at last. */
  public boolean isAbout(Path other, FileChoices by) {
    return other.equals(file) && by == choices;
  }

  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  public Optional<FileLook> look() {
    return Optional.ofNullable(look);
  }

  public FileChoices choices() {
    return choices;
  }

  public String sheet() {
    return sheet;
  }

  public void turnTo(String other) {
    sheet = other;
  }

  /** The table shown; nothing where the file has none that can be read. */
  public Optional<TableLook> table() {
    return look()
        .flatMap(
            one -> one.tables().stream().filter(table -> table.sheet().equals(sheet)).findFirst());
  }
}
