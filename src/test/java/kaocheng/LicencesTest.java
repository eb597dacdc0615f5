package kaocheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kaocheng.usecase.About;
import kaocheng.usecase.About.Library;
import org.junit.jupiter.api.Test;

/** The licences that are shown are those of all libraries in the program, and of no others. */
class LicencesTest {
  /** Beside the libraries, and in no repository of them. */
  private static final String FONT = "Noto Sans SC";

  /** Group, name, and before the scope the version; a classifier may stand between. */
  private static final Pattern LIBRARY =
      Pattern.compile("^ +([^: ]+):([^:]+):jar:(?:[^:]+:)?([^:]+):(?:compile|runtime)");

  /** What this build puts into the program: name and version. */
  private static Set<String> materials() throws IOException {
    try (var lines = Files.lines(Path.of("target/libraries.txt"), StandardCharsets.UTF_8)) {
      return lines
          .map(LIBRARY::matcher)
          .filter(Matcher::find)
          .map(found -> found.group(1) + ":" + found.group(2) + " " + found.group(3))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void everyLibraryIsListedWithItsLicence() throws IOException {
    var listed =
        About.libraries().stream()
            .filter(one -> !one.name().equals(FONT))
            .map(one -> one.name() + " " + one.version())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(listed).isEqualTo(materials());
    assertThat(About.libraries()).extracting(Library::name).contains(FONT);
    assertThat(About.libraries()).allMatch(one -> !one.licence().isBlank());
    assertThat(About.libraries()).isSortedAccordingTo((a, b) -> a.name().compareTo(b.name()));
    assertThat(About.libraries()).extracting(Library::name).doesNotHaveDuplicates();
  }
}
