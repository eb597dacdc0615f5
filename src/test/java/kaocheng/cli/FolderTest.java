package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of what came by mail, and the files given out again as they came. */
class FolderTest {
  @TempDir private Path folder;
  private TestTerminal terminal = new TestTerminal(Path.of("."));
  private Path workbook = Path.of(".");
  private Path mail = Path.of(".");

  @BeforeEach
  void setUpACity() throws IOException {
    terminal = new TestTerminal(folder);
    workbook = folder.resolve("city");
    terminal.type("new", workbook);
    mail = Files.createDirectory(folder.resolve("mail"));
    Files.write(
        mail.resolve("单位.csv"),
        "年度,单位代码,单位名称,考核序列\n2021,A,市甲局,序列\n".getBytes(Charset.forName("GB18030")));
    Files.writeString(mail.resolve("说明.docx"), "请见附件");
  }

  @Test
  void takesAFolderAndSumsUp() {
    terminal.type("import", workbook, mail);
    assertThat(terminal.status()).as(terminal.error()).isEqualTo(Status.DONE);
    assertThat(terminal.out())
        .contains("说明.docx：不是数据表文件（csv、txt、xlsx、xls 等），没有读")
        .contains("共 2 个文件：写入 1，部分写入 0，没有新内容 0，以前导入过 0，拒收 0，跳过 1");
    assertThat(terminal.type("import", workbook, mail, "--dry-run", "--lang", "en").out())
        .contains(
            "0 can be taken, 0 taken in part, 0 with nothing new, 1 taken before, 0 with refusals,"
                + " 1 passed over");
  }

  @Test
  void givesAFileOutAsItCame() throws IOException {
    terminal.type("import", workbook, mail);
    var out = folder.resolve("out.csv");
    terminal.type("original", workbook, "单位.csv", "--out", out);
    assertThat(terminal.status()).as(terminal.error()).isEqualTo(Status.DONE);
    assertThat(terminal.out()).contains("“单位.csv”的原件已写到");
    assertThat(out).hasBinaryContent(Files.readAllBytes(mail.resolve("单位.csv")));
  }

  @Test
  void saysWhichFilesThereAre() {
    terminal.type("import", workbook, mail);
    terminal.type("original", workbook, "没有.csv", "--out", folder.resolve("out.csv"));
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(terminal.error()).contains("没有导入过“没有.csv”（导入过的有：单位.csv）");
    assertThat(terminal.type("original", workbook, "单位.csv").status())
        .isEqualTo(Status.WRONG_USAGE);
  }
}
