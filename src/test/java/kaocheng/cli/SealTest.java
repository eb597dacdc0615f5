package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A quarter is signed, sealed, corrected and worked out again from the command line. */
class SealTest extends OneFigureCity {
  private void type(String command, Object... options) {
    var words = new java.util.ArrayList<Object>();
    words.add(command);
    words.add(workbook);
    words.addAll(java.util.List.of(options));
    terminal.type(words.toArray());
  }

  private void sign(Object... options) {
    var words = new java.util.ArrayList<Object>(java.util.List.of("--year", 2021, "--quarter", 1));
    words.addAll(java.util.List.of(options));
    type("signoff", words.toArray());
  }

  @Test
  void signsInTurnAndListsWhoDidWhat() {
    sign("--review");
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(terminal.error()).contains("A 不能复核：还没有录入签字。");
    sign("--enter", "--department", "A");
    assertThat(terminal.out()).contains("已录入 1 个单位：A");
    sign("--review", "--department", "A");
    sign("--approve", "--department", "A");
    assertThat(terminal.status()).isEqualTo(Status.DONE);
    sign();
    assertThat(terminal.out()).contains("已审定").contains("录入中");
  }

  @Test
  void aLockedQuarterIsNotImportedInto() throws Exception {
    sign("--lock");
    var file = Files.writeString(folder.resolve("r.csv"), FIGURES + "21,2021-03-31\n");
    terminal.type("import", workbook, file);
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(terminal.out() + terminal.error()).contains("该单位第 1 季度已锁定");
    sign("--unlock", "漏报一篇");
    terminal.type("import", workbook, file);
    assertThat(terminal.status()).as(terminal.error()).isEqualTo(Status.DONE);
  }

  @Test
  void sealsCorrectsAndWorksOutAgain() throws Exception {
    type("seal", "--year", 2021, "--quarter", 1);
    assertThat(terminal.status()).as(terminal.error()).isEqualTo(Status.DONE);
    assertThat(terminal.out()).contains("2021 年第 1 季度 首次封存").contains("尚未审定");
    type("seal", "--year", 2021, "--quarter", 1, "--reason", "再封");
    assertThat(terminal.error()).contains("无须更正");
    sign("--unlock", "漏报一篇", "--department", "A");
    take("r.csv", FIGURES + "21,2021-03-31\n");
    type("seal", "--year", 2021, "--quarter", 1, "--dry-run");
    assertThat(terminal.out()).contains("现有数据与这次封存不同之处");
    type("seal", "--year", 2021, "--quarter", 1, "--reason", "漏报一篇");
    type("seals");
    assertThat(terminal.out())
        .contains("第 1 次更正")
        .contains("理由：漏报一篇")
        .containsPattern("A 1\\.1 +第 1 季度数据 +20 +→ +21");
    type("replay");
    assertThat(terminal.status()).isEqualTo(Status.DONE);
    assertThat(terminal.out().lines().filter(line -> line.contains("逐位一致"))).hasSize(2);
    type("verify");
    assertThat(terminal.status()).isEqualTo(Status.DONE);
  }

  @Test
  void saysEverythingInEnglishToo() {
    type("seals", "--lang", "en");
    assertThat(terminal.out()).contains("No quarter was sealed.");
    sign("--enter", "--lang", "en");
    assertThat(terminal.out()).contains("entered: 2 departments (A B)");
  }
}
