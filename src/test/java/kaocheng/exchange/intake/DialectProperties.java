package kaocheng.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kaocheng.model.text.Refused;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** The same table in every dialect and encoding, sound and damaged. */
class DialectProperties {
  private static final List<String> HEADINGS = List.of("年度", "季度", "单位代码", "指标编号", "填报值", "说明");

  private Path file = Path.of("");

  @BeforeTry
  void createFile() throws IOException {
    file = Files.createTempFile("sent", ".csv");
  }

  @AfterTry
  void deleteFile() throws IOException {
    Files.delete(file);
  }

  enum Script {
    UTF_8(StandardCharsets.UTF_8, ""),
    UTF_8_WITH_MARK(StandardCharsets.UTF_8, "\ufeff"),
    UTF_16LE_WITH_MARK(StandardCharsets.UTF_16LE, "\ufeff"),
    UTF_16BE_WITH_MARK(StandardCharsets.UTF_16BE, "\ufeff"),
    UTF_16LE(StandardCharsets.UTF_16LE, ""),
    UTF_16BE(StandardCharsets.UTF_16BE, ""),
    GB18030(Charset.forName("GB18030"), "");

    private final Charset charset;
    private final String mark;

    Script(Charset charset, String mark) {
      this.charset = charset;
      this.mark = mark;
    }
  }

  /** How a program writes tables. */
  record Dialect(Script script, char separator, Quoting quoting, String lineEnd, Named named) {

    byte[] write(List<List<String>> rows) {
      var opening = named == Named.IN_FIRST_LINE ? "sep=" + separator + lineEnd : "";
      var text = rows.stream().map(this::line).collect(Collectors.joining(lineEnd));
      return (script.mark + opening + text + lineEnd).getBytes(script.charset);
    }

    private String line(List<String> cells) {
      return cells.stream().map(this::cell).collect(Collectors.joining("" + separator));
    }

    private String cell(String cell) {
      var needed = cell.chars().anyMatch(c -> ",\t;\"\r\n".indexOf(c) >= 0);
      return needed || quoting == Quoting.ALWAYS ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
  }

  enum Quoting {
    ALWAYS,
    WHERE_NEEDED
  }

  enum Named {
    NOWHERE,
    IN_FIRST_LINE
  }

  @Property(tries = 200)
  void everyDialectSaysTheSame(
      @ForAll("dialects") Dialect dialect, @ForAll("notes") @Size(max = 20) List<String> notes)
      throws IOException {
    Files.write(file, dialect.write(table(notes)));

    var read = read();
    assertThat(read.refused()).isZero();
    assertThat(read.accepted())
        .isEqualTo(IntStream.range(0, notes.size()).mapToObj(i -> said(i, notes.get(i))).toList());
  }

  @Property(tries = 300)
  void damageIsRefusedOrReadAsItStands(
      @ForAll("dialects") Dialect dialect,
      @ForAll("notes") @Size(min = 1, max = 10) List<String> notes,
      @ForAll @IntRange(max = 100_000) int place,
      @ForAll byte harm)
      throws IOException {
    var bytes = dialect.write(table(notes));
    bytes[place % bytes.length] = harm;
    Files.write(file, bytes);
    try {
      var read = read();
      assertThat(read.accepted().size() + read.refused()).isEqualTo(read.rows());
    } catch (Refused refused) {
      assertThat(refused.reason().values()).isNotEmpty();
    }
  }

  @Property(tries = 200)
  void textDecodedTwiceIsNeverAccepted(@ForAll("notes") @Size(min = 1, max = 10) List<String> notes)
      throws IOException {
    var dialect = new Dialect(Script.UTF_8, ',', Quoting.WHERE_NEEDED, "\n", Named.NOWHERE);
    for (var wrong : List.of("GBK", "windows-1252", "ISO-8859-1")) {
      Files.writeString(file, new String(dialect.write(table(notes)), Charset.forName(wrong)));
      assertThat(isRefused()).as(wrong).isTrue();
    }
  }

  @Property(tries = 200)
  void filesCutShortLoseNoWholeRow(
      @ForAll("dialects") Dialect dialect,
      @ForAll("notes") @Size(min = 2, max = 10) List<String> notes,
      @ForAll @IntRange(max = 100_000) int length)
      throws IOException {
    var bytes = dialect.write(table(notes));
    Files.write(file, Arrays.copyOf(bytes, 1 + length % bytes.length));
    try {
      var accepted = read().accepted();
      var whole = Set.copyOf(accepted.subList(0, Math.max(accepted.size() - 1, 0)));
      assertThat(IntStream.range(0, notes.size()).mapToObj(i -> said(i, notes.get(i))).toList())
          .containsAll(whole);
    } catch (Refused refused) {
      assertThat(refused.reason().values()).isNotEmpty();
    }
  }

  private boolean isRefused() {
    try {
      read();
      return false;
    } catch (Refused refused) {
      return true;
    }
  }

  private static List<List<String>> table(List<String> notes) {
    var rows = new ArrayList<List<String>>();
    rows.add(HEADINGS);
    for (var i = 0; i < notes.size(); i++) {
      rows.add(List.of("2021", "1", "D" + i, "1.1", i + "/" + (i + 1), notes.get(i)));
    }
    return rows;
  }

  private static String said(int i, String note) {
    return "D" + i + " " + i + "/" + (i + 1) + " " + note;
  }

  private record Read(List<String> accepted, int refused, long rows) {}

  private Read read() {
    var accepted = new ArrayList<String>();
    var refused = 0;
    try (var lines = SentFile.open(file).measurements()) {
      while (lines.hasNext()) {
        switch (lines.next()) {
          case Line.Accepted<MeasurementRow>(_, var row, _) ->
              accepted.add(
                  row.indicator().department()
                      + " "
                      + row.text().value()
                      + " "
                      + row.text().note());
          case Line.Rejected<MeasurementRow>(_, var problems) -> {
            assertThat(problems).isNotEmpty();
            refused++;
          }
        }
      }
      return new Read(accepted, refused, lines.count());
    }
  }

  @Provide
  Arbitrary<Dialect> dialects() {
    return Combinators.combine(
            Arbitraries.of(Script.values()),
            Arbitraries.of(',', '\t', ';'),
            Arbitraries.of(Quoting.values()),
            Arbitraries.of("\n", "\r\n", "\r"),
            Arbitraries.of(Named.values()))
        .as(Dialect::new);
  }

  @Provide
  Arbitrary<List<String>> notes() {
    return Arbitraries.strings()
        .withChars("\",;\t\n a1，。①é")
        .withCharRange('一', '龥')
        .withChars("一上不")
        .ofMaxLength(12)
        .map(text -> "注" + text + "。")
        .list();
  }
}
