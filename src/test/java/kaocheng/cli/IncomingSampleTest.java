package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample tables that departments thought out themselves, as XLSX, XLS and GBK text, say the
 * same as the tables that were asked for, and are read without a question.
 */
class IncomingSampleTest {
  @TempDir private Path folder;

  @Test
  void tablesOfAnyLayoutSayTheSame() throws Exception {
    var terminal = new TestTerminal(folder);
    terminal.type("new", terminal.file("w"));
    var words = new ArrayList<Object>(List.of("import", terminal.file("w")));
    try (var files = Files.list(TestTerminal.SAMPLE)) {
      files.filter(file -> file.toString().endsWith(".csv")).sorted().forEach(words::add);
    }
    for (var sent : List.of("Q1-D02", "Q2-D02", "Q3-D02", "Q2-D04", "Q3-D06")) {
      words.add(TestTerminal.SAMPLE.resolve("measurements/2021" + sent + ".csv"));
    }
    terminal.type(words.toArray());
    assertThat(terminal.status()).as(terminal.out() + terminal.error()).isZero();

    terminal.type("import", terminal.file("w"), TestTerminal.SAMPLE.resolve("incoming"));

    assertThat(terminal.status()).as(terminal.out() + terminal.error()).isZero();
    assertThat(terminal.out())
        .contains("进展（季度数据，XLSX）：共 18 行，新增 0，相同 18，变更 0，拒收 0")
        .contains("教育局三季度.csv（季度数据，GB18030）：共 8 行，新增 0，相同 8，变更 0，拒收 0")
        .contains("二季度（季度数据，XLS）：共 6 行，新增 0，相同 6，变更 0，拒收 0")
        .contains("整张表的单位名称是“示例市教育局”");
  }

  @Test
  void departmentsMayComeInTheSameGo() throws Exception {
    var terminal = new TestTerminal(folder);
    terminal.type("new", terminal.file("w2"));
    var words = new ArrayList<Object>(List.of("import", terminal.file("w2")));
    words.add(TestTerminal.SAMPLE.resolve("incoming"));
    for (var name : List.of("departments", "goals", "indicators", "baselines", "benchmarks")) {
      words.add(TestTerminal.SAMPLE.resolve(name + ".csv"));
    }
    terminal.type(words.toArray());
    assertThat(terminal.status()).as(terminal.out() + terminal.error()).isZero();
    assertThat(terminal.out())
        .contains("进展（季度数据，XLSX）：共 18 行，新增 18")
        .contains("教育局三季度.csv（季度数据，GB18030）：共 8 行，新增 8")
        .contains("二季度（季度数据，XLS）：共 6 行，新增 6");
  }
}
