package kaocheng.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kaocheng.model.text.Refused;
import kaocheng.store.vault.LockedPath;
import kaocheng.store.vault.PlainPath;

/**
 * The file of a workbook, whose name ends in {@code .mv.db} whether or not the user wrote that:
 * {@code city}, {@code city.mv.db} name the same file, and {@code city.kaocheng} is kept in {@code
 * city.kaocheng.mv.db}.
 */
record WorkbookFile(Path path) {
  static final String ENDING = ".mv.db";

  static WorkbookFile named(Path typed) {
    requireUsable(typed);
    var path = typed.toAbsolutePath().normalize();
    var name = path.getFileName();
    if (name == null) {
      throw Refused.because(StoreRefusal.IS_A_FOLDER, typed);
    }
    return new WorkbookFile(
        name.toString().endsWith(ENDING) ? path : path.resolveSibling(name + ENDING));
  }

  /** A path becomes part of a database address, in which some characters would mean something. */
  private static void requireUsable(Path typed) {
    var separator = typed.getFileSystem().getSeparator();
    typed
        .toAbsolutePath()
        .toString()
        .chars()
        .filter(
            unit ->
                unit == ';'
                    || Character.isISOControl(unit)
                    || (unit == '\\' && !separator.equals("\\")))
        .findFirst()
        .ifPresent(
            unit -> {
              throw Refused.because(
                  StoreRefusal.PATH_NOT_USABLE, shown(typed), "U+%04X".formatted(unit));
            });
  }

  private static String shown(Path typed) {
    return typed.toString().replaceAll("\\p{Cntrl}", "?");
  }

  /** The address of the file for the database, without the ending that it adds itself. */
  String address() {
    return "jdbc:h2:" + PlainPath.prefix() + withoutEnding();
  }

  /** The same for a file that is encrypted. */
  String addressOfLocked() {
    return "jdbc:h2:" + LockedPath.prefix() + withoutEnding();
  }

  /** The name that the database has for the file itself. */
  String nameFor(boolean isEncrypted) {
    return (isEncrypted ? LockedPath.prefix() : PlainPath.prefix()) + path;
  }

  private String withoutEnding() {
    var text = path.toString();
    return text.substring(0, text.length() - ENDING.length());
  }

  /** What the workbook is called: the name of its file without the ending. */
  String name() {
    var name = path.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }

  /** Another file beside this one, told apart by a word before the ending. */
  Path beside(String word) {
    return path.resolveSibling(name() + "." + word + ENDING);
  }

  Path folder() {
    var folder = path.getParent();
    if (folder == null) {
      throw new IllegalStateException("an absolute path of a file has a folder: " + path);
    }
    return folder;
  }

  void deleteIfPresent() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
