package kaocheng.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The program that does the work. */
public final class Program {
  private static final String FILE = "version.txt";

  private Program() {}

  /** The version as the build has written it down. */
  public static String version() {
    try (var stream = Program.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException("missing from the program: " + FILE);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
