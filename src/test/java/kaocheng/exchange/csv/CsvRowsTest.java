package kaocheng.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void countsLinesAsAnEditorDoes(String end) throws IOException {
    var text = String.join(end, "a,b", "", "1,\"x", "y\"", " ", ",", "2,z", "");

    assertThat(rows(text)).containsExactly("1: [a, b]", "3: [1, x" + end + "y]", "7: [2, z]");
  }

  @Test
  void staysAtTheEnd() throws IOException {
    try (var rows = file("a\n").rows()) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.next()).isFalse();
      assertThat(rows.next()).isFalse();
    }
  }

  @Test
  void readsQuotedCells() throws IOException {
    assertThat(rows("a,b\n\"1,2\",\"say \"\"no\"\"\"\n\"\",\"\"\"\"\n"))
        .containsExactly("1: [a, b]", "2: [1,2, say \"no\"]", "3: [, \"]");
  }

  @Test
  void doesNotTakeDoubledQuotationMarksForTheTextItself() throws IOException {
    try (var rows = file("\"a\"\"b\"\n").rows()) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.text(0, "a\"\"b")).isEqualTo("a\"b");
    }
  }

  @Test
  void readsTabsAndSemicolons() throws IOException {
    assertThat(rows("a\tb,c\td\n1\t2\t3\n")).containsExactly("1: [a, b,c, d]", "2: [1, 2, 3]");
    assertThat(rows("a;b\n1;2,5\n")).containsExactly("1: [a, b]", "2: [1, 2,5]");
    assertThat(rows("\"a;b;c\",d\n")).containsExactly("1: [a;b;c, d]");
    assertThat(rows("sep=;\r\na;b,c,d\r\n")).containsExactly("2: [a, b,c,d]");
  }

  @Test
  void refusesASeparatorNobodyUses() throws IOException {
    var file = file("sep=|\na|b\n");

    assertThat(catchThrowableOfType(Refused.class, file::rows).reason())
        .isEqualTo(Message.of(FileProblem.UNKNOWN_SEPARATOR, "sent.csv", "|"));
  }

  @Test
  void aLostQuotationMarkSwallowsNoRows() throws IOException {
    assertThat(rows("a,b\n1,\"x\n2,y\n3,\"z\"\n4,w\n"))
        .containsExactly(
            "1: [a, b]", "2: QUOTE_NOT_CLOSED 1,\"x", "3: [2, y]", "4: [3, z]", "5: [4, w]");
    assertThat(rows("a\n\"x\nlast"))
        .containsExactly("1: [a]", "2: QUOTE_NOT_CLOSED \"x", "3: [last]");
    assertThat(rows("a\n\"x\"y,\"\nlast\n"))
        .containsExactly("1: [a]", "2: TEXT_AFTER_QUOTE \"x\"y,\"", "3: [last]");
    assertThat(rows("a\nx\"y\nlast\n"))
        .containsExactly("1: [a]", "2: QUOTE_INSIDE_CELL x\"y", "3: [last]");
  }

  @Test
  void countsLinesOnBehindALostQuotationMark() throws IOException {
    assertThat(rows("a,b\r1,\"x\r\ny\"\n\r2,\"x\r\n\n3,\"y\rz\"\r\n4,w"))
        .containsExactly(
            "1: [a, b]",
            "2: [1, x\r\ny]",
            "5: QUOTE_NOT_CLOSED 2,\"x",
            "7: [3, y\rz]",
            "9: [4, w]");
  }

  @Test
  void tellsTextBehindAQuotedCellFromAMarkThatIsNotClosed() throws IOException {
    assertThat(rows("a\n\"x\"y")).containsExactly("1: [a]", "2: TEXT_AFTER_QUOTE \"x\"y");
    assertThat(rows("a\n\"x,y")).containsExactly("1: [a]", "2: QUOTE_NOT_CLOSED \"x,y");
  }

  @Test
  void passesOverBlanksBehindAQuotedCell() throws IOException {
    assertThat(rows("a,b\n\"x\" ,y\n\"\"\"x\"\"\" \t,\"y\" \n"))
        .containsExactly("1: [a, b]", "2: [x, y]", "3: [\"x\", y]");
  }

  @Test
  void findsMarksInPlainCellsBesideQuotedOnes() throws IOException {
    assertThat(rows("a,b\n\"x\"\"y\",z\"z\n\"x\"\"\ny\" ,\"z\"\"z\"\n\"x\ny\",z\"\n"))
        .containsExactly(
            "1: [a, b]",
            "2: QUOTE_INSIDE_CELL \"x\"\"y\",z\"z",
            "3: [x\"\ny, z\"z]",
            "5: QUOTE_INSIDE_CELL \"x",
            "6: QUOTE_INSIDE_CELL y\",z\"");
  }

  @Test
  void aMarkLostInALongFileIsFoundWithinTheLimitOfARow() throws IOException {
    var rows = rows("a\n\"lost\n" + "0123456789\n".repeat(200_000));

    assertThat(rows).hasSize(200_002).contains("2: QUOTE_NOT_CLOSED \"lost", "3: [0123456789]");
    assertThat(rows.getLast()).isEqualTo("200002: [0123456789]");
    assertThat(rows("a\n\"lost\n" + "0123456789\n".repeat(4000) + "\"\nb\n"))
        .hasSize(4004)
        .contains("2: QUOTE_NOT_CLOSED \"lost", "4003: QUOTE_NOT_CLOSED \"", "4004: [b]");
  }

  @Test
  void showsTheBeginningOfARowWhereverTheReaderStands() throws IOException {
    for (var length = 5_480; length < 5_540; length++) {
      var ahead = ("x".repeat(30_000) + ",").repeat(2) + "y".repeat(length) + "\n";
      assertThat(rows(ahead + "\"a\"bcdefgh\n"))
          .hasSize(2)
          .last()
          .isEqualTo("2: TEXT_AFTER_QUOTE \"a\"bcdefgh");
    }
  }

  @Test
  void limitsCellsAndRows() throws IOException {
    var longest = "x".repeat(32_767);
    assertThat(rows("a\n" + longest + "\n\"" + longest + "\"\nb\n"))
        .containsExactly("1: [a]", "2: [" + longest + "]", "3: [" + longest + "]", "4: [b]");
    var head = "x".repeat(40);
    assertThat(rows("a\n" + longest + "x\nb\n"))
        .containsExactly("1: [a]", "2: CELL_TOO_LONG " + head, "3: [b]");
    assertThat(rows("a\n\"" + longest + "x\"\nb\n"))
        .containsExactly("1: [a]", "2: CELL_TOO_LONG \"" + head.substring(1), "3: [b]");
    assertThat(rows("a\n" + ",".repeat(1000) + "\nb\n"))
        .containsExactly("1: [a]", "2: TOO_MANY_CELLS " + ",".repeat(40), "3: [b]");
    assertThat(rows("a\n" + "x,".repeat(3_000_000) + "\nb\n"))
        .containsExactly("1: [a]", "2: ROW_TOO_LONG " + "x,".repeat(20), "3: [b]");
  }

  @Test
  void aFieldOfTenMillionCharactersRefusesItsRowAlone() throws IOException {
    var field = "x".repeat(10_000_000);

    assertThat(rows("a,b\n\"" + field + "\",1\n2,z\n"))
        .containsExactly("1: [a, b]", "2: ROW_TOO_LONG \"" + "x".repeat(39), "3: [2, z]");
  }

  @Test
  void cellsAcrossTheWindowsOfTheReaderStayWhole() throws IOException {
    var text = new StringBuilder("a,b\r\n");
    var expected = new ArrayList<String>(List.of("1: [a, b]"));
    for (var i = 0; i < 20_000; i++) {
      text.append(i).append(",\"中\r\n").append(i).append("\"\r\n");
      expected.add((2 + 2 * i) + ": [" + i + ", 中\r\n" + i + "]");
    }
    assertThat(rows(text.toString())).isEqualTo(expected);
  }

  private List<String> rows(String text) throws IOException {
    var all = new ArrayList<String>();
    try (var rows = file(text).rows()) {
      while (rows.next()) {
        var said =
            rows.fault()
                .map(fault -> fault.key().name() + " " + rows.excerpt())
                .orElseGet(() -> cells(rows).toString());
        all.add(rows.line() + ": " + said);
      }
    }
    return all;
  }

  static List<String> cells(CsvRows rows) {
    return IntStream.range(0, rows.size()).mapToObj(cell -> rows.text(cell, "")).toList();
  }

  private CsvFile file(String text) throws IOException {
    return CsvFile.open(Files.writeString(folder.resolve("sent.csv"), text));
  }
}
