package kaocheng.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kaocheng.model.text.Refused;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

class IntakeProperties {
  private static final List<String> HEADINGS =
      List.of("年度", "quarter", "单位代码", "指标编号", "填报值", "说明");

  private Path file = Path.of("");

  @BeforeTry
  void createFile() throws IOException {
    file = Files.createTempFile("sent", ".csv");
  }

  @AfterTry
  void deleteFile() throws IOException {
    Files.delete(file);
  }

  /** A row as it is meant and what is done to it when it is written. */
  record Written(String code, String value, String note, Harm harm) {

    String line(char separator) {
      var head = "2021" + separator + "1" + separator + quoted("D" + code) + separator + "1.1";
      var row = head + separator + quoted(value) + separator;
      return switch (harm) {
        case NONE -> row + quoted(note);
        case NONE_AND_EXTRA_BLANKS -> row + quoted(note) + separator + " " + separator;
        case NOTHING_QUOTED -> row + "x";
        case BLANK_LINE_BEFORE -> "\r\n" + separator + "\r\n" + row + quoted(note);
        case LOST_QUOTE -> row + "\"lost";
        case QUOTE_INSIDE -> row + "lo\"st";
        case TEXT_AFTER_QUOTE -> row + "\"lo\"st";
        case EXTRA_CELL -> row + quoted(note) + separator + "more";
        case CUT_SHORT -> head;
        case CONTROL_CHARACTER -> row + quoted(note + "\u0008");
        case BAD_YEAR -> "x" + row;
        case TOO_LONG -> row + "y".repeat(40_000);
      };
    }

    boolean isSound() {
      return switch (harm) {
        case NONE, NONE_AND_EXTRA_BLANKS, NOTHING_QUOTED, BLANK_LINE_BEFORE -> true;
        case LOST_QUOTE,
            QUOTE_INSIDE,
            TEXT_AFTER_QUOTE,
            EXTRA_CELL,
            CUT_SHORT,
            CONTROL_CHARACTER,
            BAD_YEAR,
            TOO_LONG ->
            false;
      };
    }

    String meant() {
      return "D" + code + " " + value + " " + (harm == Harm.NOTHING_QUOTED ? "x" : note);
    }

    private static String quoted(String text) {
      return "\"" + text.replace("\"", "\"\"") + "\"";
    }
  }

  enum Harm {
    NONE,
    NONE_AND_EXTRA_BLANKS,
    NOTHING_QUOTED,
    BLANK_LINE_BEFORE,
    LOST_QUOTE,
    QUOTE_INSIDE,
    TEXT_AFTER_QUOTE,
    EXTRA_CELL,
    CUT_SHORT,
    CONTROL_CHARACTER,
    BAD_YEAR,
    TOO_LONG
  }

  enum Script {
    UTF_8(StandardCharsets.UTF_8, ""),
    UTF_8_WITH_BOM(StandardCharsets.UTF_8, "\ufeff"),
    UTF_16LE(StandardCharsets.UTF_16LE, "\ufeff"),
    UTF_16BE(StandardCharsets.UTF_16BE, "\ufeff"),
    GB18030(Charset.forName("GB18030"), "");

    private final Charset charset;
    private final String mark;

    Script(Charset charset, String mark) {
      this.charset = charset;
      this.mark = mark;
    }
  }

  @Property(tries = 150)
  void everyRowIsAcceptedAsWrittenOrRefused(
      @ForAll("rows") @Size(max = 30) List<Written> rows,
      @ForAll Script script,
      @ForAll("separators") char separator)
      throws IOException {
    var headings = String.join(String.valueOf(separator), HEADINGS);
    var lines = rows.stream().map(row -> row.line(separator)).collect(Collectors.joining("\r\n"));
    Files.writeString(file, script.mark + headings + "\r\n" + lines, script.charset);

    var accepted = new ArrayList<String>();
    var refused = 0;
    try (var read = SentFile.open(file).measurements()) {
      while (read.hasNext()) {
        switch (read.next()) {
          case Line.Accepted<MeasurementRow>(_, var row, _) when row.text().isBlank() -> refused++;
          case Line.Accepted<MeasurementRow>(_, var row, _) -> accepted.add(said(row));
          case Line.Rejected<MeasurementRow>(_, var problems) -> {
            assertThat(problems).isNotEmpty();
            refused++;
          }
        }
      }
    }
    assertThat(accepted)
        .isEqualTo(rows.stream().filter(Written::isSound).map(Written::meant).toList());
    assertThat(accepted.size() + refused).isEqualTo(rows.size());
  }

  private static String said(MeasurementRow row) {
    return row.indicator().department() + " " + row.text().value() + " " + row.text().note();
  }

  @Property(tries = 150)
  void noBytesWhateverEndInAnythingButARefusal(@ForAll byte[] bytes) throws IOException {
    var head = (String.join(",", HEADINGS) + "\n").getBytes(StandardCharsets.UTF_8);
    Files.write(file, head);
    Files.write(file, bytes, StandardOpenOption.APPEND);
    try {
      try (var lines = SentFile.open(file).measurements()) {
        while (lines.hasNext()) {
          assertThat(lines.next().line()).isPositive();
        }
      }
    } catch (Refused refused) {
      assertThat(refused.reason().values()).isNotEmpty();
    }
  }

  @Provide
  Arbitrary<List<Written>> rows() {
    var code = Arbitraries.strings().withCharRange('0', '9').ofMinLength(1).ofMaxLength(3);
    var value = text().map(text -> "v" + text + "v");
    var note = text().map(text -> "注" + text + "。");
    return Combinators.combine(
            code, value.map(IntakeProperties::onOneLine), note, Arbitraries.of(Harm.values()))
        .as(Written::new)
        .list();
  }

  private static Arbitrary<String> text() {
    return Arbitraries.strings()
        .withChars("\",;\t\n a1，。①é")
        .withCharRange('一', '龥')
        .withChars('㛃', '　')
        .ofMaxLength(12);
  }

  private static String onOneLine(String text) {
    return text.replace('\n', ' ').replace('\t', ' ');
  }

  @Provide
  Arbitrary<Character> separators() {
    return Arbitraries.of(',', '\t', ';');
  }
}
