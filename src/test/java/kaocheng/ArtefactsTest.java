package kaocheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the build takes from elsewhere is, byte for byte, what was taken when it was chosen. The
 * list is made by {@code .ci/checksums}; Maven 3.9 and newer reads it too, and refuses before it
 * runs.
 */
class ArtefactsTest {
  private static final Path LIST = Path.of(".mvn/checksums/checksums-central.sha256");
  private static final String BETWEEN = "  ";
  private static final String KNOWN = "com/h2database/h2/";
  private static final Map<String, String> EXPECTED = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    for (var line : Files.readAllLines(LIST, StandardCharsets.UTF_8)) {
      var gap = line.indexOf(BETWEEN);
      var path = line.substring(gap + BETWEEN.length());
      assertThat(EXPECTED.put(path, line.substring(0, gap))).as(path).isNull();
    }
  }

  private static List<Path> classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(path -> path.toString().endsWith(".jar"))
        .filter(path -> !path.toString().contains("surefirebooter"))
        .toList();
  }

  /** The local repository, found by a library that is sure to be in it. */
  private static Path repository() {
    return classPath().stream()
        .map(path -> path.toString().replace(File.separatorChar, '/'))
        .filter(path -> path.contains(KNOWN))
        .map(path -> Path.of(path.substring(0, path.indexOf(KNOWN))))
        .findFirst()
        .orElseThrow();
  }

  private static String sha256(Path file) throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void everyLibraryOnTheClassPathIsListedAndUnchanged() throws IOException {
    var root = repository();
    var found = new TreeMap<String, String>();
    for (var jar : classPath()) {
      if (jar.startsWith(root)) {
        found.put(root.relativize(jar).toString().replace(File.separatorChar, '/'), sha256(jar));
      }
    }
    assertThat(found.size()).isGreaterThan(50);
    assertThat(EXPECTED).containsAllEntriesOf(found);
  }

  @Test
  void everyListedArtefactThatWasTakenIsUnchanged() throws IOException {
    var root = repository();
    var changed = new TreeMap<String, String>();
    var looked = 0;
    for (var entry : EXPECTED.entrySet()) {
      var file = root.resolve(entry.getKey());
      if (Files.exists(file)) {
        looked++;
        if (!sha256(file).equals(entry.getValue())) {
          changed.put(entry.getKey(), sha256(file));
        }
      }
    }
    assertThat(changed).isEmpty();
    assertThat(looked).isGreaterThan(150);
  }
}
