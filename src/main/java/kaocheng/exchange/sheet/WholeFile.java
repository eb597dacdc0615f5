package kaocheng.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kaocheng.model.text.Refused;

/** Puts a file in place whole or not at all; an older file stays until the new one is on disk. */
public final class WholeFile {
  private static final String PART = ".kaocheng-";
  private static final Duration LEFT_BEHIND = Duration.ofHours(1);

  private WholeFile() {}

  /** What goes into the file. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream stream) throws IOException;
  }

  public static void write(Path target, Content content) {
    var folder = folderOf(target);
    var part = folder.resolve(PART + UUID.randomUUID() + ".part");
    try {
      fill(part, content);
      replace(part, target);
    } catch (AccessDeniedException e) {
      throw Refused.because(e, SheetRefusal.NO_ACCESS, target.toString());
    } catch (IOException e) {
      throw Refused.because(e, SheetRefusal.NOT_WRITTEN, target.toString(), said(e));
    } finally {
      discard(part);
    }
  }

  private static Path folderOf(Path target) {
    var folder = target.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw Refused.because(SheetRefusal.IS_FOLDER, target.toString());
    }
    if (!Files.isDirectory(folder)) {
      throw Refused.because(SheetRefusal.NO_FOLDER, folder.toString(), target.toString());
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw Refused.because(SheetRefusal.READ_ONLY, target.toString());
    }
    return folder;
  }

  private static void fill(Path part, Content content) throws IOException {
    try (var channel =
        FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      var stream = Channels.newOutputStream(channel);
      content.writeTo(stream);
      stream.flush();
      channel.force(true);
    }
  }

  private static void replace(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Takes away what is left in a folder by a program that was killed while it wrote there; younger
   * parts may belong to one that is still writing. One that cannot be deleted hinders nobody.
   */
  public static void sweep(Path folder) throws IOException {
    var youngest = Instant.now().minus(LEFT_BEHIND);
    try (var parts = Files.newDirectoryStream(folder, PART + "????????-*.part")) {
      for (var part : parts) {
        if (Files.getLastModifiedTime(part).toInstant().isBefore(youngest)) {
          discard(part);
        }
      }
    } catch (DirectoryIteratorException broken) {
      throw broken.getCause();
    }
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      part.toFile().deleteOnExit();
    }
  }

  private static String said(IOException trouble) {
    var message = trouble.getMessage();
    return message == null ? trouble.getClass().getSimpleName() : message;
  }
}
