package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import kaocheng.model.text.Language;
import kaocheng.model.text.Message;
import kaocheng.usecase.SalvageWorkbook.Order;
import kaocheng.usecase.SalvageWorkbook.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that were salvaged can be imported into a new workbook, where they are the same. */
final class SalvagedFiguresTest {
  private static final String FIGURES =
      """
      年度,季度,单位代码,指标编号,填报值,状态,限定,截至日期,说明,数据项
      2021,1,A,1.1,优:61 良:23 弃权:3,已报,,2021-03-30,,
      2021,1,A,1.2,90;85.5;88,已报,,2021-03-31,,
      2021,1,A,1.3,3/16 上年 6/16,已报,,2021-03-31,,
      2021,1,A,1.4,2021-03-12,已报,,2021-03-31,,
      2021,1,A,1.5,省级|精神文明奖|鲁办发〔2021〕3号|2021-03-01,已报,,2021-03-31,,
      2021,1,A,1.6,150+9/167,已报,,2021-03-31,含结转,
      2021,1,A,1.7,-8.5%,已报,预计,2021-03-31,=试算,
      2021,1,A,1.8,8.25%,已报,,2021-03-31,,
      2021,1,A,1.9,25,已报,至少,2021-03-31,,
      2021,1,A,1.10,优;良,已报,,2021-03-31,,
      2021,1,A,1.12,良,已报,,2021-03-31,,
      2021,1,A,1.13,,未报,,2021-03-31,,
      2021,1,A,1.14,96.1*200,已报,,2021-03-31,,
      2021,1,A,1.15,1;1;0,已报,,2021-03-31,,
      2021,2,A,1.9,,不适用,,2021-06-30,机构撤并,
      2021,2,A,1.7,41/50,已报,,2021-06-30,,
      """;

  @TempDir private Path folder;

  private static List<String> said(City city) {
    return city.desk()
        .workbook()
        .<List<String>>read(
            books ->
                books.measurements().kept(2021, "A").stream()
                    .filter(kept -> kept.stands())
                    .map(SalvagedFiguresTest::told)
                    .sorted()
                    .toList());
  }

  private static String told(kaocheng.store.Kept kept) {
    var one = kept.measurement();
    return "%s %s %s %s %s %s"
        .formatted(
            one.indicator().number(),
            one.quarter(),
            one.part(),
            one.reported(),
            one.qualifier(),
            one.source().asOf());
  }

  private List<Message> told = List.of();

  private static void change(Path workbook, String statement) throws SQLException {
    var address = "jdbc:h2:file:" + workbook.toString().replace(".mv.db", "");
    try (var connection = DriverManager.getConnection(address, "KAOCHENG", "");
        var change = connection.createStatement()) {
      assertThat(change.executeUpdate(statement)).isPositive();
    }
  }

  private List<String> salvage(Path workbook) throws IOException {
    var order =
        new Order(
            workbook, folder.resolve("out"), Tables.AS_SAFE_AS_THE_WORKBOOK, Language.CHINESE);
    told = new Desks("测试员", Clock.systemUTC()).salvaging().run(order, Progress.SILENT).told();
    return Files.readAllLines(
        folder.resolve("out").resolve("抢救所得-季度数据-2021-可导入.csv"), StandardCharsets.UTF_8);
  }

  private Path reported() throws IOException {
    try (var city = new City(Files.createDirectory(folder.resolve("before")))) {
      city.take(FIGURES);
      return city.desk().file();
    }
  }

  private List<String> imported(List<String> lines) throws IOException {
    try (var city = new City(Files.createDirectory(folder.resolve("after")))) {
      city.take(String.join("\n", lines) + "\n");
      return said(city);
    }
  }

  @Test
  void areTheSameInANewWorkbook() throws IOException {
    var workbook = reported();
    List<String> before;
    try (var city = new City(Files.createDirectory(folder.resolve("again")))) {
      city.take(FIGURES);
      before = said(city);
    }
    assertThat(before).hasSize(16);

    var lines = salvage(workbook);

    assertThat(lines).hasSize(17).noneMatch(line -> line.contains("未核实"));
    assertThat(imported(lines)).isEqualTo(before);
  }

  @Test
  void sayInTheirNoteThatNobodyVouchesForThem() throws Exception {
    var workbook = reported();
    change(workbook, "update measurement set amount = 26 where amount = 25");

    var lines = salvage(workbook);

    assertThat(lines.stream().skip(1)).allMatch(line -> line.contains("抢救所得，未核实"));
    assertThat(lines).anyMatch(line -> line.contains("抢救所得，未核实；机构撤并"));
    assertThat(imported(lines)).hasSize(16).anyMatch(line -> line.contains("26"));
  }

  @Test
  void keepTheLabelWhereTheNoteIsLong() throws Exception {
    var workbook = reported();
    change(workbook, "update measurement set note = repeat('长', 1000) where amount = 25");

    var lines = salvage(workbook);

    assertThat(lines.stream().skip(1)).allMatch(line -> line.contains("抢救所得，未核实"));
    assertThat(lines).anyMatch(line -> line.contains("长长…"));
    assertThat(imported(lines)).hasSize(16);
  }

  @Test
  void whatMakesNoSenseIsToldToBeMissing() throws Exception {
    var workbook = reported();
    assertThat(salvage(workbook)).hasSize(17);
    assertThat(told).noneMatch(line -> line.key() == SalvageSaid.FIGURES_LEFT_OUT);
    change(workbook, "update measurement set detail = '##' where detail is not null");

    var again = folder.resolve("second");
    var order = new Order(workbook, again, Tables.AS_SAFE_AS_THE_WORKBOOK, Language.CHINESE);
    var done = new Desks("测试员", Clock.systemUTC()).salvaging().run(order, Progress.SILENT);

    assertThat(done.told()).anyMatch(line -> line.key() == SalvageSaid.FIGURES_LEFT_OUT);
  }
}
