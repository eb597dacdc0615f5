package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kaocheng.exchange.sheet.OoxmlSchema;
import kaocheng.exchange.sheet.PdfText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every paper of the sample city as other programs open it: Word, Excel, WPS, LibreOffice. */
class OfficeFilesTest {
  private static final String KINDS = "assessment,annex,feedback,appeal,reminder,ranking";
  private static final String CSV = ".csv";
  private static final int MOST_KINDS = 40;

  @TempDir private static Path folder;
  private static TestTerminal terminal = new TestTerminal(Path.of("."));
  private static Path papers = Path.of(".");

  @BeforeAll
  static void writeAllPapers() throws IOException {
    terminal = new TestTerminal(folder);
    typed("demo");
    papers = folder.resolve("papers");
    written("sheets", "--quarter", 2, "--kind", KINDS, "--format", "xlsx,docx,csv");
    written("bulletin", "--quarter", 2, "--format", "xlsx,docx,csv");
    written("summary", "--format", "xlsx,docx,csv");
    written("template", "--quarter", 2);
    typed("templates", "--out", papers.resolve("templates"));
    var odd = folder.resolve("D04.csv");
    Files.writeString(odd, "年度,季度,单位代码,指标序号,数值\n2021,3,D04,9.9,多\n");
    terminal.type("import", workbook(), odd, "--slips", papers.resolve("slips"));
    assertThat(terminal.status()).as(terminal.out()).isEqualTo(Status.REFUSED);
  }

  private static void written(String command, Object... more) throws IOException {
    var out = papers.resolve(command);
    var words = Stream.<Object>of(command, workbook(), "--year", 2021, "--out", out);
    typed(Stream.concat(words, Stream.of(more)).toArray());
  }

  private static void typed(Object... words) {
    terminal.type(words);
    assertThat(terminal.status()).as(terminal.error()).isEqualTo(Status.DONE);
  }

  private static Path workbook() throws IOException {
    return files(folder, ".mv.db").getFirst();
  }

  private static List<Path> files(Path in, String ending) throws IOException {
    try (var files = Files.walk(in)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static List<Path> officeFiles() throws IOException {
    return Stream.concat(files(papers, ".xlsx").stream(), files(papers, ".docx").stream()).toList();
  }

  @Test
  void keepsToTheSchemasOfOfficeFiles() throws IOException {
    var softly = new SoftAssertions();
    for (var file : officeFiles()) {
      var complaints = OoxmlSchema.complaints(Files.readAllBytes(file));
      softly.assertThat(complaints).as(file.getFileName().toString()).isEmpty();
    }
    softly.assertAll();
    assertThat(officeFiles()).hasSizeGreaterThan(140);
  }

  /** Figures that another program shows as ### would be missing here. */
  @Test
  void showsEveryFigureInLibreOffice() throws Exception {
    Assumptions.assumeTrue(hasLibreOffice(), "LibreOffice is not installed here");
    var chosen = oneOfEachKind();
    assertThat(chosen).hasSizeBetween(18, MOST_KINDS);
    var pages = pages(chosen);
    for (var at = 0; at < chosen.size(); at++) {
      var file = chosen.get(at);
      var text = text(pages.resolve(at + ".pdf"));
      assertThat(text).as(file.toString()).isNotEmpty().doesNotContain("###", "\uFFFD");
      for (var table : tables(file)) {
        for (var figure : figures(table)) {
          assertThat(text).as(file + " " + table).contains(figure);
        }
      }
    }
  }

  private static boolean hasLibreOffice() {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
  }

  /** Files of the same kind have names that end alike. */
  private static List<Path> oneOfEachKind() throws IOException {
    var kinds = new TreeMap<String, Path>();
    for (var file : officeFiles()) {
      var name = file.getFileName().toString();
      kinds.putIfAbsent(file.getParent() + name.substring(name.lastIndexOf('-') + 1), file);
    }
    return List.copyOf(kinds.values());
  }

  /** The files as LibreOffice would print them, called by their number. */
  private static Path pages(List<Path> chosen) throws IOException, InterruptedException {
    var pages = Files.createDirectories(folder.resolve("pages"));
    var own = "-env:UserInstallation=" + folder.resolve("office").toUri();
    var words = new ArrayList<>(List.of("soffice", own, "--headless", "--convert-to", "pdf"));
    words.addAll(List.of("--outdir", pages.toString()));
    for (var at = 0; at < chosen.size(); at++) {
      var name = chosen.get(at).getFileName().toString();
      var copy = pages.resolve(at + name.substring(name.lastIndexOf('.')));
      words.add(Files.copy(chosen.get(at), copy).toString());
    }
    var said = folder.resolve("said.txt");
    var process =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(Files.readString(said)).doesNotContainIgnoringCase("error");
    assertThat(files(pages, ".pdf")).hasSameSizeAs(chosen);
    return pages;
  }

  private static String text(Path pdf) throws IOException {
    return PdfText.of(Files.readAllBytes(pdf)).replaceAll("[\\s\\u3000]", "");
  }

  /**
   * The tables with the same figures: of the same name, or all of the bulletin for its workbook.
   */
  private static List<Path> tables(Path file) throws IOException {
    var name = file.getFileName().toString();
    var base = name.substring(0, name.lastIndexOf('.'));
    var whole = file.getParent().endsWith("bulletin") && name.endsWith(".xlsx");
    return files(file.getParent(), CSV).stream()
        .filter(table -> whole || table.getFileName().toString().equals(base + CSV))
        .toList();
  }

  private static List<String> figures(Path table) throws IOException {
    var figures = new ArrayList<String>();
    try (var parser = CSVParser.parse(table, StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
      for (var row : parser.getRecords()) {
        row.stream().filter(field -> field.matches("-?[0-9]+\\.[0-9]+%?")).forEach(figures::add);
      }
    }
    return figures;
  }
}
