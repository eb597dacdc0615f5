package kaocheng;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is written again and again, and gone with the tests. */
public final class ScratchFile {
  private ScratchFile() {}

  public static Path ending(String suffix) {
    try {
      var file = Files.createTempFile("kaocheng-scratch", suffix);
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
