package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import kaocheng.exchange.sheet.DocxText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Word files of the sample city: the same figures as its tables, in an office's own look. */
class SampleDocxTest {
  @TempDir private static Path folder;
  private static TestTerminal terminal = new TestTerminal(Path.of("."));
  private static Path workbook = Path.of(".");

  @BeforeAll
  static void makeTheSample() throws IOException {
    terminal = new TestTerminal(folder);
    assertThat(terminal.type("demo").status()).isEqualTo(Status.DONE);
    try (var files = Files.walk(folder)) {
      workbook = files.filter(file -> file.toString().endsWith(".mv.db")).findFirst().orElseThrow();
    }
  }

  private static Path write(String name, Object... more) {
    var out = folder.resolve(name);
    var words = new ArrayList<Object>(List.of("sheets", workbook, "--year", 2021));
    words.addAll(List.of("--out", out));
    words.addAll(List.of(more));
    terminal.type(words.toArray());
    return out;
  }

  private static List<Path> files(Path out, String ending) throws IOException {
    try (var files = Files.list(out)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  @ParameterizedTest
  @CsvSource({"2,zh", "4,zh", "4,en"})
  void findsEveryFigureOfTheTables(int quarter, String language) throws IOException {
    var out =
        write(
            "sheets-" + quarter + language,
            "--lang",
            language,
            "--quarter",
            quarter,
            "--format",
            "docx,csv");
    assertThat(terminal.status()).as(terminal.error()).isEqualTo(Status.DONE);
    var tables = files(out, ".csv");
    assertThat(tables).hasSize(17);
    for (var table : tables) {
      compare(table, Path.of(table.toString().replace(".csv", ".docx")));
    }
  }

  private static void compare(Path table, Path paper) throws IOException {
    var texts = new HashSet<>(DocxText.of(Files.readAllBytes(paper)));
    var text = String.join("\n", texts);
    assertThat(text).as(paper.toString()).doesNotContain("\uFFFD", "{{", "}}");
    try (var parser = CSVParser.parse(table, StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
      for (var row : parser.getRecords()) {
        for (var field : row) {
          if (field.matches("-?[0-9]+\\.[0-9]{2,}%?") && !field.endsWith("%")) {
            assertThat(texts).as(paper + " " + row).contains(field);
          } else if (field.matches("-?[0-9]+(\\.[0-9]+)?%?")) {
            assertThat(text).as(paper + " " + row).contains(field);
          }
        }
      }
    }
  }

  @Test
  void writesInTheLookOfAnOffice() throws IOException {
    var templates = folder.resolve("templates");
    terminal.type("templates", "--out", templates);
    assertThat(terminal.status()).isEqualTo(Status.DONE);
    assertThat(terminal.out()).contains("--templates " + templates);
    assertThat(templates.toFile().list())
        .contains("考核评分表.docx", "排名表.docx", "得分说明.docx", "字段说明.docx")
        .hasSize(9);
    change(templates.resolve("排名表.docx"), text -> text.replace("{{标题}}", "某市考核办　{{标题}}"));
    var out = write("own", "--format", "docx", "--templates", templates);
    assertThat(terminal.status()).as(terminal.error()).isEqualTo(Status.DONE);
    for (var file : files(out, "排名表.docx")) {
      assertThat(DocxText.of(Files.readAllBytes(file))).anyMatch(text -> text.startsWith("某市考核办　"));
    }
    terminal.type("templates", "--out", templates);
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(terminal.error()).contains("已经存在");
  }

  @Test
  void writesNothingFromABrokenTemplate() throws IOException {
    var templates = folder.resolve("broken");
    terminal.type("templates", "--out", templates);
    change(templates.resolve("考核评分表.docx"), text -> text.replace("{{合计}}", "{{总分}}"));
    var out = write("nothing", "--templates", templates);
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(terminal.error()).contains("考核评分表.docx", "正文第 4 段", "{{总分}}", "{{合计}}");
    assertThat(out).doesNotExist();
  }

  @Test
  void passesOverNoTemplateWithAWrongName() throws IOException {
    var templates = folder.resolve("misnamed");
    terminal.type("templates", "--out", templates);
    Files.move(templates.resolve("排名表.docx"), templates.resolve("排名表 (1).docx"));
    write("nothing", "--templates", templates);
    assertThat(terminal.error()).contains("排名表 (1).docx", "考核评分表、得分说明、反馈意见");
    write("nothing", "--templates", templates.resolve("nowhere"));
    assertThat(terminal.error()).contains("不存在");
  }

  @Test
  void listsTheTagsInBothLanguages() throws IOException {
    terminal.type("fields");
    assertThat(terminal.out()).contains("{{明细表}}", "{{签章}}", "必须有");
    terminal.type("fields", "--lang", "en");
    assertThat(terminal.out()).contains("{{table}}").doesNotContainPattern("\\p{IsHan}");
    var english = folder.resolve("english");
    terminal.type("templates", "--lang", "en", "--out", english);
    for (var file : files(english, "ags of templates.docx")) {
      assertThat(DocxText.of(Files.readAllBytes(file))).contains("{{signatures}}");
    }
  }

  private static void change(Path docx, UnaryOperator<String> change) throws IOException {
    var parts = parts(docx);
    var document = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
    parts.put("word/document.xml", change.apply(document).getBytes(StandardCharsets.UTF_8));
    pack(parts, docx);
  }

  /** The parts of a Word file. */
  static Map<String, byte[]> parts(Path docx) throws IOException {
    var parts = new HashMap<String, byte[]>();
    try (var zip = new ZipFile(docx.toFile())) {
      for (var entry : zip.stream().toList()) {
        parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return parts;
  }

  static void pack(Map<String, byte[]> parts, Path docx) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(docx))) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
  }
}
