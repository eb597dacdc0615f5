package kaocheng.exchange.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kaocheng.exchange.csv.CsvFile;
import kaocheng.model.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A total that the rows do not come to is told; what cannot be added is left alone. */
class TotalsTest {
  @TempDir private Path folder = Path.of("");

  private List<Message> told(String rows) throws IOException {
    var text = "年度,季度,单位代码,指标编号,完成数\n" + rows;
    var sent =
        SentTables.sent(
            CsvFile.open(Files.writeString(folder.resolve("表.csv"), text)),
            Choices.NONE,
            Offices.NONE);
    try (var lines = sent.measurements()) {
      while (lines.hasNext()) {
        assertThat(lines.next()).isNotNull();
      }
    }
    return sent.notices().stream()
        .filter(notice -> notice.key() == LayoutProblem.TOTAL_DIFFERS)
        .toList();
  }

  private static String row(int number, String value) {
    return "2021,2,D01,1." + number + "," + value + "\n";
  }

  private static String total(String word, String value) {
    return word + ",,,," + value + "\n";
  }

  private static Message differs(long line, String written, String sum) {
    return Message.of(LayoutProblem.TOTAL_DIFFERS, line, "完成数", written, sum);
  }

  @Test
  void tellsATotalThatTheRowsDoNotComeTo() throws IOException {
    assertThat(told(row(1, "3") + row(2, "４．５") + row(3, "\"1,000件\"") + total("合计", "1007.5")))
        .isEmpty();
    assertThat(told(row(1, "3") + row(2, "4.5") + total("合计", "8")))
        .containsExactly(differs(4, "8", "7.5"));
  }

  @Test
  void subtotalsStandForTheRowsSinceTheLastAndTheGrandTotalForAll() throws IOException {
    var first = row(1, "1") + row(2, "2") + total("小计", "3");
    assertThat(told(first + row(3, "4") + total("小计", "4") + total("合计", "7"))).isEmpty();
    assertThat(told(first + row(3, "4") + total("小计", "5") + total("合计", "7")))
        .containsExactly(differs(6, "5", "4"));
    assertThat(told(first + row(3, "4") + total("总计", "8"))).containsExactly(differs(6, "8", "4"));
  }

  @Test
  void aTotalOnTopStandsForAllBelow() throws IOException {
    assertThat(told(total("合计", "7") + row(1, "3") + row(2, "4"))).isEmpty();
    assertThat(told(total("合计", "9") + row(1, "3") + row(2, "4")))
        .containsExactly(differs(2, "9", "7"));
  }

  @Test
  void whatCannotBeAddedIsLeftAlone() throws IOException {
    assertThat(told(row(1, "96%") + row(2, "4") + total("合计", "9"))).isEmpty();
    assertThat(told(row(1, "3") + row(2, "约4") + total("合计", "9"))).isEmpty();
    assertThat(told(row(1, "3") + row(2, "4") + total("合计", ""))).isEmpty();
    assertThat(told(row(1, "3") + row(2, "4") + total("合计", "见附表"))).isEmpty();
    assertThat(told(total("合计", "9"))).isEmpty();
  }

  @Test
  void aSecondReadingTellsTheSame() throws IOException {
    var text = "年度,季度,单位代码,指标编号,完成数\n" + row(1, "3") + total("合计", "4");
    var sent =
        SentTables.sent(
            CsvFile.open(Files.writeString(folder.resolve("表.csv"), text)),
            Choices.NONE,
            Offices.NONE);
    for (var reading = 0; reading < 2; reading++) {
      try (var lines = sent.measurements()) {
        while (lines.hasNext()) {
          assertThat(lines.next()).isNotNull();
        }
      }
    }
    assertThat(sent.notices()).containsOnlyOnce(differs(3, "4", "3"));
  }
}
