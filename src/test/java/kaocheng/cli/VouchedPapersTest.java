package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The papers of the city carry the head of the trace, which the workbook can be asked for. */
class VouchedPapersTest {
  @TempDir private static Path folder;
  private static TestTerminal terminal = new TestTerminal(Path.of("."));
  private static Path workbook = Path.of(".");
  private static String head = "";

  @BeforeAll
  static void makeTheSample() throws IOException {
    terminal = new TestTerminal(folder);
    assertThat(terminal.type("demo").status()).isEqualTo(Status.DONE);
    try (var files = Files.walk(folder)) {
      workbook = files.filter(file -> file.toString().endsWith(".mv.db")).findFirst().orElseThrow();
    }
    terminal.type("trace", workbook, "--last", 1);
    head = terminal.out().lines().findFirst().orElseThrow().replaceAll(".*校验码 ", "");
    assertThat(head).matches("\\d+:[0-9A-F]{4}(-[0-9A-F]{4}){3}");
  }

  private static List<Path> write(String command, Object... words) throws IOException {
    var out = folder.resolve(command);
    var all = new ArrayList<Object>(List.of(command, workbook, "--year", 2021, "--out", out));
    all.addAll(List.of(words));
    assertThat(terminal.type(all.toArray()).status()).as(terminal.error()).isEqualTo(Status.DONE);
    try (var files = Files.list(out)) {
      return files.sorted().toList();
    }
  }

  private static String text(Path file) throws IOException {
    var name = file.toString();
    try (var stream = Files.newInputStream(file)) {
      if (name.endsWith(".xlsx")) {
        return new XSSFExcelExtractor(new XSSFWorkbook(stream)).getText();
      }
      if (name.endsWith(".docx")) {
        return new XWPFWordExtractor(new XWPFDocument(stream)).getText();
      }
      if (name.endsWith(".pdf")) {
        return new PDFTextStripper().getText(Loader.loadPDF(stream.readAllBytes()));
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** On paper; a table to be summed has no use for it. */
  private static void assertVouched(Path file) throws IOException {
    var note = "留痕校验码：" + head;
    if (file.toString().endsWith(".csv")) {
      assertThat(text(file)).as(file.toString()).doesNotContain(note);
    } else {
      assertThat(text(file)).as(file.toString()).contains(note);
    }
  }

  @Test
  void theBulletinCarriesTheHead() throws IOException {
    var files = write("bulletin", "--quarter", 4);
    assertThat(files).hasSizeGreaterThan(3);
    for (var file : files) {
      assertVouched(file);
    }
  }

  @Test
  void theSummaryCarriesTheHead() throws IOException {
    var files = write("summary");
    assertThat(files).hasSizeGreaterThan(2);
    for (var file : files) {
      assertVouched(file);
    }
    assertThat(terminal.type("verify", workbook, "--head", head).status()).isEqualTo(Status.DONE);
  }
}
