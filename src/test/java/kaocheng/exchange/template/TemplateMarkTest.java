package kaocheng.exchange.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaocheng.model.Quarter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A mark is found again just as it was written, and tells when it was changed. */
class TemplateMarkTest {
  private static final Definition ONE =
      new Definition("1.1", "办结率", "%", "当期", "不低于 96%", "达标得满分，否则 0 分");

  private static TemplateMark mark(Definition... definitions) {
    var about = new TemplateMark.About(2021, Quarter.SECOND, "D01");
    return TemplateMark.of(about, "填报表", List.of(definitions));
  }

  @Provide
  Arbitrary<Definition> definitions() {
    var text = Arbitraries.strings().withChars("甲乙%1.; |:=").ofMaxLength(8).map(String::strip);
    return Combinators.combine(text, text, text, text, text, text).as(Definition::new);
  }

  @Property(tries = 200)
  void whatIsWrittenIsReadAgain(
      @ForAll("definitions") Definition first, @ForAll("definitions") Definition second) {
    var mark = mark(first, second);
    assertThat(TemplateMark.in(mark.rows())).contains(mark);
    assertThat(mark.isWhole()).isTrue();
  }

  @Property(tries = 200)
  void changingAnyCellTells(@ForAll("definitions") Definition definition, @ForAll int seed) {
    var rows = new ArrayList<List<String>>(mark(ONE, definition).rows());
    var row = 2 + Math.floorMod(seed, rows.size() - 2);
    var cells = new ArrayList<>(rows.get(row));
    var cell = 1 + Math.floorMod(seed / 100, cells.size() - 1);
    cells.set(cell, cells.get(cell) + "7");
    rows.set(row, cells);
    assertThat(TemplateMark.in(rows).orElseThrow().isWhole()).isFalse();
  }

  @Example
  void otherSheetsAreNone() {
    assertThat(TemplateMark.in(List.of())).isEqualTo(Optional.empty());
    assertThat(TemplateMark.in(List.of(List.of("年度", "季度"), List.of("2021", "1")))).isEmpty();
    assertThat(TemplateMark.in(List.of(List.of("program", "Another")))).isEmpty();
  }

  @Example
  void blankRowsBetweenDoNotMatter() {
    var rows = new ArrayList<List<String>>(mark(ONE).rows());
    rows.add(1, List.of());
    rows.add(List.of("", ""));
    assertThat(TemplateMark.in(rows).orElseThrow().isWhole()).isTrue();
  }

  @Example
  void textsOfDifferentCellsAreNotTakenForOneAnother() {
    var moved = new Definition("1.1", "办结率%", "", "当期", "不低于 96%", "达标得满分，否则 0 分");
    assertThat(TemplateMark.digestOf(List.of(ONE)))
        .isNotEqualTo(TemplateMark.digestOf(List.of(moved)));
  }
}
