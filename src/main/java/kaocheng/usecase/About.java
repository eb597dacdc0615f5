package kaocheng.usecase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells of the program itself: its version, and the libraries in it with their licences. */
public final class About {
  private static final String LIST = "/kaocheng/licences.txt";
  private static final String COMMENT = "#";
  private static final String BETWEEN = "\t";

  private About() {}

  /** A library in the program: what it is called, which version it is, and its licence. */
  public record Library(String name, String version, String licence) {
    static Library of(String line) {
      var parts = line.split(BETWEEN, -1);
      if (parts.length != 3) {
        throw new IllegalStateException("not name, version and licence: " + line);
      }
      return new Library(parts[0].strip(), parts[1].strip(), parts[2].strip());
    }
  }

  /** The version as the build has written it down. */
  public static String version() {
    return Program.version();
  }

  /** All libraries that the program brings, in the order of their names. */
  public static List<Library> libraries() {
    try (var stream = About.class.getResourceAsStream(LIST)) {
      if (stream == null) {
        throw new IllegalStateException("file missing from the program: " + LIST);
      }
      var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines();
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith(COMMENT))
          .map(Library::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
