package kaocheng.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kaocheng.exchange.sheet.WholeFile;
import kaocheng.model.text.Refused;

/** The folder that files are written to; made where it is not there yet, and swept. */
record OutFolder(Path path) {

  void make() {
    try {
      Files.createDirectories(path);
      WholeFile.sweep(path);
    } catch (IOException e) {
      throw Refused.because(e, Refusal.FOLDER_NOT_WRITABLE, path);
    }
  }

  /** Whether there is a file of that name, or a folder with something in it. */
  boolean isUsed() {
    if (!Files.isDirectory(path)) {
      return Files.exists(path);
    }
    try (var files = Files.list(path)) {
      return files.findAny().isPresent();
    } catch (IOException unreadable) {
      return true;
    }
  }

  Path file(String name) {
    return path.resolve(name);
  }
}
