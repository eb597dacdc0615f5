package kaocheng.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class PrintingTest {

  @Property(tries = 300)
  void linesPutTogetherAreTheText(
      @ForAll String text, @ForAll @IntRange(min = 4, max = 60) int width) {
    assertThat(String.join("", Wrapping.lines(text, width))).isEqualTo(text);
  }

  @Test
  void takesTwoUnitsForAChineseCharacter() {
    assertThat(Wrapping.lines("一二三四五六", 10)).containsExactly("一二三四", "五六");
  }

  @Test
  void beginsNoLineWithAClosingSign() {
    assertThat(Wrapping.lines("一二三四，五", 10)).containsExactly("一二三", "四，五");
  }

  @Test
  void partsNoMinusSignFromItsNumber() {
    assertThat(Wrapping.lines("差距取（-0.32", 14)).containsExactly("差距取", "（-0.32");
    assertThat(Wrapping.lines("第2021-02-23日", 12)).containsExactly("第2021-", "02-23日");
  }

  @Test
  void sharesColumnsOutByWidth() {
    assertThat(Span.split(List.of(1, 9, 5, 5, 10), List.of(1, 1, 1)))
        .containsExactly(new Span(0, 1), new Span(2, 3), new Span(4, 4));
    assertThat(Span.split(List.of(50, 1, 1), List.of(1, 1, 1)))
        .containsExactly(new Span(0, 0), new Span(1, 1), new Span(2, 2));
  }

  @Test
  void beginsAPageBeforeAHeadingThatWouldStandAlone() {
    var row = new Pages.Line(30, false);
    var heading = new Pages.Line(30, true);
    assertThat(Pages.breaks(List.of(row, row, heading, row, row), 100, 0)).containsExactly(2, 4);
    assertThat(Pages.breaks(Collections.nCopies(7, row), 100, 0)).containsExactly(3, 5);
  }
}
