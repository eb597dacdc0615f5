package kaocheng.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A copy under way, under a name of its own until it is whole; what a program that was killed left
 * of one is cleared away when the next is made.
 */
final class Draft implements AutoCloseable {
  private static final String BEGINNING = ".kaocheng-copy-";
  private static final Duration STALE = Duration.ofHours(1);

  private final Path folder;
  private final String name = BEGINNING + UUID.randomUUID();

  Draft(Path folder) {
    this.folder = folder;
  }

  WorkbookFile file() {
    return new WorkbookFile(folder.resolve(name + WorkbookFile.ENDING));
  }

  /** Puts the copy, which has reached the disk, in its place at one stroke. */
  void moveTo(Path place) throws IOException {
    force(file().path());
    try {
      Files.move(file().path(), place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException plain) {
      Files.move(file().path(), place);
    }
    forceNames();
    clear(file -> isStale(file, place));
  }

  static void force(Path path) throws IOException {
    try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Not every system can; those that cannot keep names by themselves. */
  private boolean forceNames() {
    try (var names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
      return true;
    } catch (IOException unable) {
      return false;
    }
  }

  private static boolean isStale(Path file, Path made) throws IOException {
    var now = changed(made);
    return file.getFileName().toString().startsWith(BEGINNING)
        && changed(file).plus(STALE).isBefore(now);
  }

  private static Instant changed(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toInstant();
  }

  private interface Meant {
    boolean is(Path file) throws IOException;
  }

  private void clear(Meant meant) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        if (meant.is(file)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /** Takes away what is left of the copy and what was laid beside it. */
  @Override
  public void close() throws IOException {
    if (Files.isDirectory(folder)) {
      clear(file -> file.getFileName().toString().startsWith(name));
    }
  }
}
