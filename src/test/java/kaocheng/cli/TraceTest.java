package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trace is listed and written to files that prove themselves. */
class TraceTest {
  @TempDir private static Path shared;
  private static Path city = Path.of("");
  private static TestTerminal terminal = new TestTerminal(Path.of("."));
  @TempDir private Path folder;

  @BeforeAll
  static void makeACity() throws IOException {
    terminal = new TestTerminal(shared);
    city = shared.resolve("city");
    terminal.type("new", city);
    var departments = Files.writeString(shared.resolve("=1+1 部门.csv"), departments("甲局"));
    assertThat(terminal.type("import", city, departments).status()).isEqualTo(Status.DONE);
    Files.writeString(departments, departments("=cmd|甲局"));
    assertThat(terminal.type("import", city, departments).status()).isEqualTo(Status.DONE);
  }

  private static String departments(String name) {
    return "年度,单位代码,单位名称,考核序列\n2021,A," + name + ",序列\n";
  }

  private List<CSVRecord> written(Path file) throws IOException {
    var text = Files.readString(file, StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFF");
    try (var parser = CSVParser.parse(text.substring(1), CSVFormat.RFC4180)) {
      return parser.getRecords();
    }
  }

  @Test
  void listsWhatWasDone() {
    terminal.type("trace", city);

    assertThat(terminal.status()).isEqualTo(Status.DONE);
    assertThat(terminal.out())
        .contains("留痕：4 条，共 4 条；留痕校验码 4:")
        .contains("建立工作簿")
        .contains("导入单位、目标、指标")
        .contains("原为：名称：甲局")
        .contains("改为：名称：=cmd|甲局")
        .contains("2021 年度 =cmd|甲局（A）")
        .contains("2022-01-10 01:02:03");
    terminal.type("trace", city, "--lang", "en", "--last", "1");
    assertThat(terminal.out())
        .contains("Trace: 4 entries of 4")
        .contains("Before: Name: 甲局")
        .contains("Only the latest 1 are listed")
        .doesNotContain("workbook created");
  }

  @Test
  void listsOnlyWhatIsWanted() {
    terminal.type("trace", city, "--action", "改动");
    assertThat(terminal.out()).contains("留痕：1 条，共 4 条").doesNotContain("建立工作簿");
    terminal.type("trace", city, "--who", "测试员", "--from", "2022-01-10", "--to", "2022-01-10");
    assertThat(terminal.out()).contains("留痕：3 条，共 4 条");
    terminal.type("trace", city, "--to", "2022-01-09");
    assertThat(terminal.out()).contains("没有符合条件的留痕，工作簿共 4 条");
    terminal.type("trace", city, "--department", "A", "--year", "2021", "--text", "甲局 CMD");
    assertThat(terminal.out()).contains("留痕：1 条，共 4 条");
    terminal.type("trace", city, "--action", "飞行");
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(terminal.error()).contains("没有叫“飞行”的事项").contains("撤销一步编辑");
  }

  @Test
  void writesACsvFileWhoseEntriesFollowWithoutAGap() throws IOException {
    var file = folder.resolve("留痕.csv");

    terminal.type("trace", city, "--out", file);

    assertThat(terminal.out()).contains("已写出 4 条留痕");
    var records = written(file);
    var tops = records.subList(0, 7).stream().map(row -> row.get(0)).toList();
    assertThat(tops.getFirst()).isEqualTo("留痕");
    assertThat(tops).contains("筛选：全部", "本表 4 条，工作簿共 4 条", "工作簿：city.mv.db");
    var rows = records.subList(8, records.size());
    assertThat(rows).hasSize(4).extracting(row -> row.get(0)).containsExactly("1", "2", "3", "4");
    var before = "";
    for (var row : rows) {
      assertThat(row.get(8)).isEqualTo(before);
      before = row.get(7);
      assertThat(before).matches("[0-9a-f]{64}");
      assertThat(row.get(1)).isEqualTo("2022-01-10 01:02:03.000 +00:00");
    }
    var head = tops.get(2).replaceAll("[^0-9A-F:]|留痕校验码：", "");
    assertThat(head).isEqualTo("4:" + before.substring(0, 16).toUpperCase(Locale.ROOT));
    assertThat(rows.get(1).get(4)).isEqualTo("'=1+1 部门.csv");
    assertThat(rows.get(3).get(5)).isEqualTo("名称：甲局");
  }

  @Test
  void writesASpreadsheetOfWhatIsWanted() throws IOException {
    var file = folder.resolve("留痕.xlsx");

    terminal.type("trace", city, "--action", "导入", "--out", file);

    assertThat(terminal.out()).contains("已写出 2 条留痕");
    try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      var sheet = workbook.getSheetAt(0);
      var tops = new ArrayList<String>();
      for (var at = 0; at < 7; at++) {
        tops.add(sheet.getRow(at).getCell(0).getStringCellValue());
      }
      assertThat(tops).anyMatch(top -> top.startsWith("筛选：事项 ") && top.contains("导入季度数据"));
      assertThat(sheet.getRow(7).getCell(3).getStringCellValue()).isEqualTo("事项");
      var entry = sheet.getRow(8);
      assertThat(entry.getCell(0).getNumericCellValue()).isEqualTo(2);
      assertThat(entry.getCell(4).getCellType()).isEqualTo(CellType.STRING);
      assertThat(entry.getCell(4).getStringCellValue()).isEqualTo("=1+1 部门.csv");
      assertThat(sheet.getLastRowNum()).isEqualTo(9);
    }
  }

  @Test
  void keepsTheOldFileWhereItCannotWrite() throws IOException {
    terminal.type("trace", city, "--out", folder.resolve("留痕.txt"));
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(terminal.error()).contains("只能写成 .csv 或 .xlsx");
    terminal.type("trace", city, "--out", folder.resolve("nirgends").resolve("留痕.csv"));
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    try (var left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }
}
