package kaocheng.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import kaocheng.model.text.Refused;

/** A copy of a workbook as it was last saved, to be looked at while somebody else works in it. */
final class Snapshot {
  private static final int TRIES = 5;

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
      var snapshot = new Snapshot(original, Files.createTempDirectory("kaocheng-"));
      snapshot.copy();
      return snapshot;
    } catch (IOException failure) {
      throw Refused.because(failure, StoreRefusal.NOT_READABLE, original.path());
    }
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

  /** Removes the copy with all that was laid beside it. */
  void discard() {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
