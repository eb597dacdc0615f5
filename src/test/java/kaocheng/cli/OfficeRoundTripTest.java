package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All forms of a quarter, filled in and saved by LibreOffice as a department would, come back
 * without a question and without a refused row. Runs where LibreOffice and its Python are there.
 */
class OfficeRoundTripTest {
  private static final Path SCRIPT =
      Path.of("src/test/resources/kaocheng/cli/fill_in_forms.py").toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void formsFilledInByLibreOfficeComeBackWithoutAQuestion() throws Exception {
    var python = python();
    Assumptions.assumeTrue(python.isPresent(), "LibreOffice with Python is not installed here");
    var terminal = new TestTerminal(folder);
    terminal.type("new", terminal.file("w"));
    terminal.type(sample(terminal).toArray());
    assertThat(terminal.status()).as(terminal.out() + terminal.error()).isZero();
    var forms = terminal.file("forms");
    var filled = Files.createDirectories(terminal.file("filled"));
    terminal.type("template", terminal.file("w"), "--year", 2021, "--quarter", 2, "--out", forms);
    assertThat(terminal.status()).as(terminal.error()).isZero();
    var figures = TestTerminal.SAMPLE.toAbsolutePath().resolve("measurements/2021Q2-D*.csv");

    var rows = Integer.parseInt(run(python.get(), SCRIPT, forms, filled, figures).strip());

    assertThat(rows).as("rows typed into").isGreaterThan(200);
    var words = new ArrayList<Object>(List.of("import", terminal.file("w")));
    var sent = files(filled);
    assertThat(sent).hasSameSizeAs(files(forms));
    words.addAll(sent);
    terminal.type(words.toArray());
    assertThat(terminal.status()).as(terminal.out() + terminal.error()).isZero();
    assertThat(terminal.out()).contains("共 " + sent.size() + " 个文件").doesNotContain("请确认");
  }

  /** All definitions and the first quarter, which the forms show as what stood before. */
  private static List<Object> sample(TestTerminal terminal) throws IOException {
    var words = new ArrayList<Object>(List.of("import", terminal.file("w")));
    words.addAll(files(TestTerminal.SAMPLE).stream().filter(OfficeRoundTripTest::isTable).toList());
    words.addAll(
        files(TestTerminal.SAMPLE.resolve("measurements")).stream()
            .filter(file -> file.toString().contains("2021Q1"))
            .toList());
    return words;
  }

  private static boolean isTable(Path file) {
    return file.toString().endsWith(".csv");
  }

  private static List<Path> files(Path from) throws IOException {
    try (var files = Files.list(from)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The Python that can talk to LibreOffice, where both are installed. */
  private static Optional<String> python() {
    var here =
        Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    return Stream.of("python3", "/usr/bin/python3")
        .filter(_ -> here)
        .filter(OfficeRoundTripTest::knowsLibreOffice)
        .findFirst();
  }

  private static boolean knowsLibreOffice(String python) {
    try {
      return new ProcessBuilder(python, "-c", "import uno").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String run(Object... words) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(Stream.of(words).map(Object::toString).toList())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (InputStream out = process.getInputStream()) {
      var said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
      return said;
    }
  }
}
