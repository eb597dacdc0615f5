package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** An appeal is filed, the figure corrected, the appeal decided, and the paper tells of it. */
class AppealTest extends OneFigureCity {
  private void file(String... line) {
    terminal.type(
        "appeal",
        workbook,
        "--year",
        2021,
        "--quarter",
        1,
        "--department",
        "A",
        line[0],
        line[1],
        "--claim",
        "漏报两篇",
        "--document",
        "甲局〔2021〕3号");
  }

  private void decide(String decision, String approver) {
    terminal.type(
        "decide",
        workbook,
        1,
        "--decision",
        decision,
        "--reason",
        "核对属实",
        "--document",
        "考核办〔2021〕9号",
        "--proposer",
        "张科",
        "--approver",
        approver);
  }

  @Test
  void goesFromTheClaimToThePaper() throws Exception {
    file("--indicator", "1.1");
    assertThat(terminal.out()).contains("已登记第 1 号申诉：A 指标 1.1，登记时得分 8.0000");
    decide("adjusted", "赵主任");
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(terminal.error()).contains("申诉时 8.0000，现在 8.0000");
    take("q2.csv", FIGURES + "22,2021-03-31\n");
    decide("维持", "赵主任");
    assertThat(terminal.error()).contains("申诉时 8.0000，现在 8.8000");
    decide("adjusted", "张科");
    assertThat(terminal.error()).contains("批准人不能是提出人本人");
    decide("adjusted", "赵主任");
    assertThat(terminal.out()).contains("第 1 号申诉已作出复核决定：调整；得分 8.0000 → 8.8000");
    decide("withdrawn", "赵主任");
    assertThat(terminal.error()).contains("第 1 号申诉已有复核决定（调整，测试员 登记）");

    terminal.type("appeals", workbook, "--year", 2021);
    assertThat(terminal.out()).containsPattern("1 +1 +A +指标 1.1 +调整 +8.0000 +8.8000 +漏报两篇");
    terminal.type("appeals", workbook, "--year", 2021, "--quarter", 2, "--lang", "en");
    assertThat(terminal.out()).contains("No appeals were filed.");
    assertPaper();
    assertThat(terminal.type("verify", workbook).status()).isEqualTo(Status.DONE);
  }

  private void assertPaper() throws Exception {
    var papers = folder.resolve("papers");
    terminal.type(
        "sheets",
        workbook,
        "--year",
        2021,
        "--quarter",
        1,
        "--kind",
        "appeal",
        "--format",
        "csv",
        "--out",
        papers);
    assertThat(terminal.status()).as(terminal.error()).isEqualTo(Status.DONE);
    try (var files = Files.list(papers)) {
      assertThat(
              Files.readString(
                  files.filter(file -> file.toString().contains("-A-")).findFirst().orElseThrow()))
          .contains("\"指标 1.1 信息\",\"漏报两篇\",\"甲局〔2021〕3号\"", ",8.0000,\"调整\",", ",8.8000,\"张科\"");
    }
  }

  @Test
  void saysWhatIsWrongWithTheRequest() {
    file("--indicator", "9");
    assertThat(terminal.error()).contains("没有编号为“9”的指标（现有：1.1）");
    terminal.type("appeal", workbook, "--year", 2021, "--department", "A", "--claim", "理由");
    assertThat(terminal.status()).isEqualTo(Status.WRONG_USAGE);
    assertThat(terminal.error()).contains("--goal", "--indicator");
    decide("maybe", "赵主任");
    assertThat(terminal.status()).isEqualTo(Status.WRONG_USAGE);
    decide("upheld", "赵主任");
    assertThat(terminal.error()).contains("没有第 1 号申诉");
  }
}
