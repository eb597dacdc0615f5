package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGeneratorFactory;
import kaocheng.model.text.Language;
import kaocheng.model.text.Refused;
import kaocheng.store.Examination;
import kaocheng.usecase.SalvageWorkbook.Done;
import kaocheng.usecase.SalvageWorkbook.Order;
import kaocheng.usecase.SalvageWorkbook.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can still be read of a damaged workbook is got out of it, and told apart from the rest. */
final class SalvageTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-01-10T01:02:03Z"), ZoneOffset.UTC);
  private static final Desks DESKS = new Desks("测试员", CLOCK);
  private static final int HOLE = 64;

  @TempDir private static Path shared;
  private static Path sound = Path.of("none");
  private static TableDump rows = TableDump.NOTHING;
  @TempDir private Path folder;

  /** Many departments with goals of many words, so that they fill more than one page. */
  @BeforeAll
  static void makeAYear() throws IOException {
    try (var city = new City(shared)) {
      var units = new StringBuilder("年度,单位代码,单位名称,考核序列\n");
      var goals = new StringBuilder("年度,单位代码,目标编号,目标类别,目标名称,目标内容,权重\n");
      for (var unit = 1; unit <= 600; unit++) {
        units.append("2021,U%d,市第%d局,序列\n".formatted(unit, unit));
        var words = Integer.toString(unit * 7919, 36).repeat(20);
        goals.append("2021,U%d,1,重点目标,办文,办文%s,10\n".formatted(unit, words));
      }
      city.take(units.toString());
      city.take(goals.toString());
      sound = city.desk().file();
    }
    rows = TableDump.of(sound);
  }

  private List<String> salvage(Path damaged) throws IOException {
    var before = Files.readAllBytes(damaged);
    var told = salvage(damaged, Tables.AS_SAFE_AS_THE_WORKBOOK).told();
    assertThat(damaged).hasBinaryContent(before);
    assertThat(told).isNotEmpty();
    return Files.readAllLines(folder.resolve("out").resolve("抢救清单.csv"), StandardCharsets.UTF_8);
  }

  private Done salvage(Path damaged, Tables tables) {
    var order = new Order(damaged, folder.resolve("out"), tables, Language.CHINESE);
    return DESKS.salvaging().run(order, Progress.SILENT);
  }

  private Path made() {
    return folder.resolve("out").resolve("抢救所得-city.mv.db");
  }

  @Test
  void allOfASoundWorkbookIsThereAndVouchedFor() throws IOException {
    var list = salvage(Files.copy(sound, folder.resolve("city.mv.db")));

    var written = rows.rows().get("GOAL").size();
    assertThat(list).contains("goal,目标," + written + "," + written + ",0,0,0");
    assertThat(Examination.of(made()).findings()).isEmpty();
    var found = TableDump.of(made()).rows();
    rows.rows().forEach((table, all) -> assertThat(found.get(table)).containsAll(all));
    try (var lines = Files.lines(folder.resolve("out").resolve("抢救所得-goal.csv"))) {
      assertThat(lines.skip(1)).allMatch(line -> line.startsWith("与写入时一致,"));
    }
  }

  @Test
  void whatIsLeftIsLabelledAndNothingIsVouchedForThatIsNotAsItWas() throws Exception {
    var lost = 0;
    for (var seed = 1; seed <= 8; seed++) {
      lost += lost(seed);
      clear();
    }
    assertThat(lost).as("rows that the damage cost").isPositive();
  }

  private int lost(int seed) throws Exception {
    var damaged = folder.resolve("city.mv.db");
    Files.write(damaged, damaged(seed));
    List<String> list;
    try {
      list = salvage(damaged);
    } catch (Refused nothing) {
      assertThat(nothing.reason().key().name()).isEqualTo("NOTHING_SALVAGED");
      return 0;
    }
    if (!Files.exists(made())) {
      assertThat(list).hasSizeGreaterThan(1);
      return 0;
    }
    var findings = Examination.of(made()).findings();
    var missing = 0;
    for (var table : rows.rows().entrySet()) {
      var left = new ArrayList<>(table.getValue());
      left.removeAll(new HashSet<>(TableDump.of(made()).rows().get(table.getKey())));
      missing += left.size();
      assertVouchedForIsAsItWas(table, left.size(), list);
    }
    assertThat(findings.isEmpty())
        .as("seed %d lost %d rows", seed, missing)
        .isEqualTo(missing == 0);
    return missing;
  }

  /** Of a table that lost rows, not more can be vouched for than are left. */
  private static void assertVouchedForIsAsItWas(
      Map.Entry<String, List<String>> table, int missing, List<String> list) {
    var cells =
        list.stream()
            .map(line -> line.split(","))
            .filter(line -> line[0].equalsIgnoreCase(table.getKey()))
            .findFirst();
    if (cells.isPresent()) {
      var vouchedFor = Integer.parseInt(cells.get()[3]);
      assertThat(vouchedFor)
          .as(table.getKey())
          .isLessThanOrEqualTo(table.getValue().size() - missing);
    }
  }

  /** A hole in one of the pages that hold rows. */
  private static byte[] damaged(int seed) throws Exception {
    var bytes = Files.readAllBytes(sound);
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var pages = LivePages.of(sound);
    var at = pages.any(random);
    Arrays.fill(bytes, at, Math.min(bytes.length, at + HOLE), (byte) 0);
    return bytes;
  }

  private void clear() throws IOException {
    try (var files = Files.list(folder.resolve("out"))) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  @Test
  void saysSoWhereNothingCanBeRead() throws IOException {
    var damaged = Files.write(folder.resolve("city.mv.db"), new byte[5000]);

    assertThatThrownBy(() -> salvage(damaged))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason().key().name()).isEqualTo("NOTHING_SALVAGED"));
    assertThat(made()).doesNotExist();
  }
}
