package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A city with one indicator and one figure, made from the command line. */
abstract class OneFigureCity {
  static final String FIGURES = "年度,季度,单位代码,指标编号,填报值,截至日期\n2021,1,A,1.1,";

  @TempDir Path folder;
  TestTerminal terminal = new TestTerminal(Path.of("."));
  Path workbook = Path.of("");

  @BeforeEach
  void makeAWorkbook() throws Exception {
    terminal = new TestTerminal(folder);
    workbook = folder.resolve("city");
    terminal.type("new", workbook);
    take("a.csv", "年度,单位代码,单位名称,考核序列\n2021,A,市甲局,序列\n2021,B,市乙局,序列\n");
    take("b.csv", "年度,单位代码,目标编号,目标类别,目标名称,目标内容,权重\n2021,A,1,重点目标,办文,办文,10\n");
    take(
        "c.csv",
        """
        年度,单位代码,目标编号,指标编号,指标名称,计量单位,填报方式,累计方法,指标值,计分方法,权重
        2021,A,1,1.1,信息,篇,累计,,不少于 100 篇,"按完成率得分，封顶 100%",10
        """);
    take("q.csv", FIGURES + "20,2021-03-31\n");
  }

  final void take(String name, String text) throws Exception {
    terminal.type("import", workbook, Files.writeString(folder.resolve(name), text));
    assertThat(terminal.status()).as(terminal.out() + terminal.error()).isEqualTo(Status.DONE);
  }
}
