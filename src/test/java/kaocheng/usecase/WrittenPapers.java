package kaocheng.usecase;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipInputStream;

/** Papers in a folder, looked at after the program that wrote them was killed. */
record WrittenPapers(Path folder) {

  /** Files and what is in them, as one word. */
  static String named(List<Path> files) {
    return files.stream()
        .map(file -> file.getFileName() + ":" + contents(file))
        .collect(joining("/"));
  }

  private static long contents(Path file) {
    try {
      var sum = new CRC32();
      sum.update(Files.readAllBytes(file));
      return sum.getValue();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** All are there that were told; the very same where nothing was done after that. */
  void assertHolds(String told, boolean isLatest) {
    for (var one : told.split("/", -1)) {
      var name = one.substring(0, one.indexOf(':'));
      assertThat(folder.resolve(name)).exists();
      if (isLatest) {
        assertThat(named(List.of(folder.resolve(name)))).isEqualTo(one);
      }
    }
  }

  /** No file that has the name of a paper is a part of one. */
  void assertWhole() throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.list(folder)) {
        for (var file : files.filter(one -> !one.toString().endsWith(".part")).toList()) {
          assertWhole(file);
        }
      }
    }
  }

  private static void assertWhole(Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    switch (file.toString().replaceFirst(".*\\.", "")) {
      case "xlsx", "docx" -> assertThat(entries(file)).as(file.toString()).isGreaterThan(4);
      case "pdf" ->
          assertThat(new String(bytes, StandardCharsets.ISO_8859_1).strip())
              .startsWith("%PDF")
              .endsWith("%%EOF");
      default -> assertThat(new String(bytes, StandardCharsets.UTF_8)).endsWith("\n");
    }
  }

  private static int entries(Path file) throws IOException {
    try (var zip = new ZipInputStream(Files.newInputStream(file))) {
      var entries = 0;
      while (zip.getNextEntry() != null) {
        zip.readAllBytes();
        entries++;
      }
      return entries;
    }
  }
}
