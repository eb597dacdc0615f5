package kaocheng.exchange.intake;

import static kaocheng.exchange.intake.Sent.DEPARTMENTS;
import static kaocheng.exchange.intake.Sent.MEASUREMENTS;
import static kaocheng.exchange.intake.Sent.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import kaocheng.model.Quarter;
import kaocheng.model.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowRefusalTest {
  @TempDir private Path folder;

  private Sent sent() {
    return new Sent(folder);
  }

  @Test
  void namesEveryProblemOfARow() throws IOException {
    assertThat(sent().problems(MEASUREMENTS + "21,5,,1.1,48,报了,大概,昨天,\n", SentFile::measurements))
        .containsExactly(
            problem("年度", "21", Reason.NOT_A_YEAR, Advice.WRITE_FOUR_DIGITS),
            problem("季度", "5", Reason.NOT_A_QUARTER, Advice.WRITE_ONE_OF, "1、2、3、4"),
            problem("单位代码", "", Reason.BLANK, Advice.FILL_IN),
            problem("状态", "报了", Reason.UNKNOWN_WORD, Advice.WRITE_ONE_OF, "已报、未报、不适用"),
            problem("限定", "大概", Reason.UNKNOWN_WORD, Advice.WRITE_ONE_OF, "准确、约、至少、至多、预计"),
            problem("截至日期", "昨天", Reason.NOT_A_DAY, Advice.WRITE_A_DAY));
  }

  @Test
  void callsColumnsAsTheFileDoes() throws IOException {
    assertThat(sent().problems("Year,department,name,group\n2021,,a,b\n", SentFile::departments))
        .containsExactly(problem("department", "", Reason.BLANK, Advice.FILL_IN));
  }

  @ParameterizedTest
  @CsvSource({
    "1,FIRST",
    "Q2,SECOND",
    "q3,THIRD",
    "４,FOURTH",
    "一季度,FIRST",
    "第二季度,SECOND",
    "3季度,THIRD"
  })
  void readsQuarters(String text, Quarter quarter) throws IOException {
    var row =
        sent().values(MEASUREMENTS + "2021," + text + ",D01,1.1,48\n", SentFile::measurements);

    assertThat(row).extracting(MeasurementRow::quarter).containsExactly(quarter);
    assertThat(row).extracting(MeasurementRow::asOf).containsExactly(quarter.lastDay(2021));
  }

  @Test
  void refusesRaggedRowsOnlyWhereSomethingIsLost() throws IOException {
    assertThat(sent().values(DEPARTMENTS + "2021,D01,a,b,,\n", SentFile::departments)).hasSize(1);
    assertThat(sent().problems(DEPARTMENTS + "2021,D01,a,b,c\n", SentFile::departments))
        .containsExactly(
            new RowProblem(
                2,
                "",
                "c",
                Message.of(Reason.MORE_CELLS_THAN_HEADINGS, 4),
                Message.of(Advice.QUOTE_CELLS_WITH_SEPARATORS)));
    assertThat(sent().problems(DEPARTMENTS + "2021,D01,a\n", SentFile::departments))
        .containsExactly(problem("考核序列", "", Reason.BLANK, Advice.FILL_IN));
  }

  @Test
  void refusesTextThatNobodyCouldSeeOrKeep() throws IOException {
    var longest = "甲".repeat(101);
    assertThat(
            sent()
                .problems(
                    DEPARTMENTS + "2021,D\u0007,a\u100bb," + longest + "\n", SentFile::departments))
        .containsExactly(
            new RowProblem(
                2,
                "单位代码",
                "D\u0007",
                Message.of(Reason.CHARACTER_NOT_ALLOWED, "U+0007", 2),
                Message.of(Advice.DELETE_THE_CHARACTER)),
            new RowProblem(
                2,
                "单位名称",
                "a\u100bb",
                Message.of(Reason.CHARACTER_NOT_ALLOWED, "U+100B", 2),
                Message.of(Advice.DELETE_THE_CHARACTER)),
            new RowProblem(
                2,
                "考核序列",
                "甲".repeat(60) + "…",
                Message.of(Reason.TEXT_TOO_LONG, 100),
                Message.of(Advice.SHORTEN, 100)));
    assertThat(sent().values(DEPARTMENTS + "2021,D01,𠮷,b\n", SentFile::departments)).hasSize(1);
    assertThat(TextForm.PROSE.objection("a\ud800"))
        .contains(Message.of(Reason.CHARACTER_NOT_ALLOWED, "U+D800", 2));
  }

  @Test
  void refusesTheSameThingTwice() throws IOException {
    assertThat(sent().problems(DEPARTMENTS + "2021,D01,a,b\n2021,Ｄ０１,c,d\n", SentFile::departments))
        .containsExactly(
            new RowProblem(
                3,
                "单位代码",
                "Ｄ０１",
                Message.of(Reason.SAID_BEFORE, 2L),
                Message.of(Advice.DELETE_ONE_ROW)));
  }
}
