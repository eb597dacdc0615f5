package kaocheng.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kaocheng.model.text.Refused;

/**
 * A copy of a workbook as it was last saved, to be looked at while somebody else works in it. What
 * a program that was killed has left of such copies is swept away before the next is made.
 */
final class Snapshot {
  private static final int TRIES = 5;
  private static final Path PLACE = Path.of(System.getProperty("java.io.tmpdir", "."));
  private static final String NAME = "kaocheng-look-";

  /** Its folder is named after the process that made it. */
  private static final Pattern FOLDER = Pattern.compile(NAME + "(\\d{1,10})-.+");

  private final WorkbookFile original;
  private final Path folder;

  private Snapshot(WorkbookFile original, Path folder) {
    this.original = original;
    this.folder = folder;
  }

  static Snapshot of(Path typed) {
    var original = WorkbookFile.named(typed);
    if (!Files.isRegularFile(original.path())) {
      throw Refused.because(StoreRefusal.NO_SUCH_FILE, original.path());
    }
    try {
      sweep(PLACE);
      var mine = NAME + ProcessHandle.current().pid() + "-";
      var snapshot = new Snapshot(original, Files.createTempDirectory(PLACE, mine));
      snapshot.copy();
      return snapshot;
    } catch (IOException failure) {
      throw Refused.because(failure, StoreRefusal.NOT_READABLE, original.path());
    }
  }

  /**
   * Removes the copies of processes that are no more; gives those that stay for the next time,
   * because somebody else is removing or holding them.
   */
  static List<Path> sweep(Path place) {
    try (var folders = Files.list(place)) {
      return folders.filter(Snapshot::isLeft).filter(folder -> !isRemoved(folder)).toList();
    } catch (IOException | UncheckedIOException unseen) {
      return List.of();
    }
  }

  private static boolean isRemoved(Path folder) {
    try {
      empty(folder);
      return true;
    } catch (IOException held) {
      return false;
    }
  }

  /** Of somebody else on this computer, or of a process that is still there, nothing is touched. */
  private static boolean isLeft(Path folder) {
    var name = FOLDER.matcher(folder.getFileName().toString());
    return name.matches()
        && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        && Files.isReadable(folder)
        && Files.isWritable(folder)
        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
  }

  /** A copy during which the file was written to is made again. */
  private void copy() throws IOException {
    var here = OpenHere.at(original.path());
    if (here.isPresent()) {
      here.get().copyTo(file());
      return;
    }
    for (var left = TRIES; left > 0; left--) {
      var before = Files.getLastModifiedTime(original.path());
      Files.copy(original.path(), file(), StandardCopyOption.REPLACE_EXISTING);
      if (Files.getLastModifiedTime(original.path()).equals(before)) {
        return;
      }
    }
    discard();
    throw Refused.because(StoreRefusal.NOT_READABLE, original.path());
  }

  Path original() {
    return original.path();
  }

  Path file() {
    return folder.resolve(original.path().getFileName());
  }

  /** What is refused about the copy, told of the file itself. */
  Refused ofOriginal(Refused refused) {
    var values = new ArrayList<Object>(refused.reason().values());
    values.replaceAll(value -> value.equals(file()) ? original() : value);
    return Refused.because(refused, refused.reason().key(), values.toArray());
  }

  /** Removes the copy with all that was laid beside it. */
  void discard() {
    try {
      empty(folder);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void empty(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
