package kaocheng.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kaocheng.exchange.sheet.Column.Kind;
import kaocheng.exchange.sheet.Column.Medium;
import kaocheng.model.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The facts above a table never reach beyond its columns, however few there are. */
final class NarrowFormTest {

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 9})
  void keepsItsFactsAboveItsColumns(int columns) {
    var row =
        new Row(
            Level.INDICATOR, IntStream.range(0, columns).mapToObj(_ -> Cell.text("甲")).toList());
    var sheet =
        new Sheet(
            new Sheet.Heading(Language.CHINESE, "表", "表", "市", LocalDate.of(2021, 6, 30), 10),
            List.of(fact("年度"), fact("截至日期"), fact("评定类别")),
            IntStream.range(0, columns)
                .mapToObj(at -> new Column("列" + at, Medium.BOTH, Kind.TEXT, 20))
                .toList(),
            List.of(row),
            List.of(),
            new Sheet.Closing(List.of(), List.of()));
    var boxes =
        PaperPage.of(sheet).getFirst().boxes().stream()
            .filter(box -> box.line() == PaperPage.Line.THIN)
            .toList();
    var right = right(boxes.getLast());
    assertThat(boxes).allMatch(box -> right(box) <= right + 0.01);
    assertThat(boxes.stream().flatMap(box -> box.lines().stream()))
        .contains("年度", "截至日期", "评定类别", "值");
  }

  private static double right(PaperPage.Box box) {
    return box.frame().left() + box.frame().width();
  }

  private static Fact fact(String name) {
    return new Fact(name, Cell.text("值"));
  }
}
