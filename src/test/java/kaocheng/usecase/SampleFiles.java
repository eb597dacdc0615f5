package kaocheng.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of the sample city. */
final class SampleFiles {
  private static final Path FOLDER = Path.of("sample-data");

  private SampleFiles() {}

  /** All files that can be imported, definitions and figures. */
  static List<Path> all() throws IOException {
    try (var files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".csv"))
          .filter(file -> !file.startsWith(FOLDER.resolve("rules")))
          .filter(file -> !file.toString().contains("fault"))
          .sorted()
          .toList();
    }
  }
}
