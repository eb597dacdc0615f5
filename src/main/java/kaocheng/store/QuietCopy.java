package kaocheng.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import kaocheng.model.text.Refused;

/** Copies the file of a workbook at a moment when nobody writes to it, through to the disk. */
final class QuietCopy {
  private QuietCopy() {}

  /** Makes the copy, which must not be there; refuses while another program has the file open. */
  static void make(WorkbookFile file, Path to) throws IOException {
    var here = OpenHere.at(file.path());
    if (here.isPresent()) {
      here.get().copyTo(to);
      return;
    }
    try (var source = FileChannel.open(file.path(), StandardOpenOption.READ);
        var lock = source.tryLock(0, Long.MAX_VALUE, true)) {
      if (lock == null) {
        throw Refused.because(StoreRefusal.IN_USE, file.path());
      }
      copy(source, to);
    } catch (OverlappingFileLockException opened) {
      throw Refused.because(opened, StoreRefusal.IN_USE, file.path());
    }
  }

  private static void copy(FileChannel source, Path to) throws IOException {
    try (var target =
        FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      var at = 0L;
      while (at < source.size()) {
        at += source.transferTo(at, source.size() - at, target);
      }
      target.force(true);
    }
  }

  /** Refuses where a file is open, in this program or another. */
  static void requireUnused(WorkbookFile file) throws IOException {
    if (OpenHere.at(file.path()).isPresent()) {
      throw Refused.because(StoreRefusal.IN_USE, file.path());
    }
    try (var channel = FileChannel.open(file.path(), StandardOpenOption.READ);
        var lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
      if (lock == null) {
        throw Refused.because(StoreRefusal.IN_USE, file.path());
      }
    } catch (OverlappingFileLockException opened) {
      throw Refused.because(opened, StoreRefusal.IN_USE, file.path());
    }
  }
}
