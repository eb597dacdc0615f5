package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Quarter;
import kaocheng.model.text.Language;
import kaocheng.wording.Words;
import org.junit.jupiter.api.Test;

/** The trace is read in words, and every entry tells what belongs to it. */
class ReadTraceTest extends OfACity {
  private static final FigureSlot SLOT =
      new FigureSlot(new IndicatorKey("A", "1.9"), Quarter.FIRST);

  private ReadTrace trace() {
    return new ReadTrace(city().desk(), Language.CHINESE);
  }

  private List<TraceLine> all() {
    return trace().page(TraceWanted.EVERYTHING, Long.MAX_VALUE, 1000);
  }

  private TraceDetail detail(long number) {
    return trace().detail(number).orElseThrow();
  }

  private void type(String text) {
    var edited =
        new TypeIn(city().desk()).one(2021, new FigureText(SLOT, text), ImportMode.WHOLE_FILES);
    assertThat(edited.isKept()).isTrue();
  }

  private static List<String> ties(TraceDetail detail) {
    return detail.ties().stream().map(tie -> Words.in(Language.CHINESE).say(tie.told())).toList();
  }

  @Test
  void tellsInWordsWhatAFigureWasAndIs() {
    type("30");
    type("40");

    var line = all().getFirst();
    assertThat(line.act()).isEqualTo("条目改动");
    assertThat(line.subject()).isEqualTo("2021 年度 市甲局（A） 1.9 第 1 季度");
    assertThat(line.was()).startsWith("数据：30");
    assertThat(line.became()).startsWith("数据：40");
    assertThat(line.person()).isEqualTo("测试员");
    assertThat(detail(line.number()).differences())
        .contains(new TraceDetail.Difference("数据", "30", "40"));
  }

  @Test
  void pagesAndCountsWhatIsWanted() {
    type("30");
    var wanted = TraceWanted.EVERYTHING.about(new TraceWanted.Subject("2021", "A"));

    assertThat(trace().page(wanted, Long.MAX_VALUE, 1)).hasSize(1);
    assertThat(trace().counts(wanted).wanted()).isLessThan(trace().counts(wanted).all());
    assertThat(trace().counts(TraceWanted.EVERYTHING).wanted()).isEqualTo(all().size());
    assertThat(trace().page(wanted.containing("30 没有"), Long.MAX_VALUE, 9)).isEmpty();
    assertThat(trace().people()).contains("测试员");
    assertThat(ReadTrace.actsNamed("撤销")).isEqualTo(Set.of("EDIT_UNDONE"));
    assertThat(ReadTrace.actsNamed("edit-undone")).isEqualTo(Set.of("EDIT_UNDONE"));
    assertThat(ReadTrace.actsNamed(" ")).isEmpty();
  }

  @Test
  void anUndoingAndWhatItUndidTellOfEachOther() {
    var undo = new UndoEdits(city().desk());
    type("30");
    var first = all().get(1).number();
    type("40");
    var second = all().get(1).number();
    assertThat(detail(second).unit().isUndoable()).isTrue();
    assertThat(detail(first).unit().isUndoable()).isFalse();

    undo.undo();
    var undone = all().get(1).number();
    undo.undo();
    var undoneToo = all().get(1).number();
    undo.redo();
    var redone = all().get(1).number();

    assertThat(ties(detail(undone))).containsExactly("撤销了第 " + second + " 条");
    assertThat(ties(detail(second))).containsExactly("已由第 " + undone + " 条撤销");
    assertThat(ties(detail(undoneToo)))
        .containsExactly("撤销了第 " + first + " 条", "已由第 " + redone + " 条重做");
    assertThat(ties(detail(first))).containsExactly("已由第 " + undoneToo + " 条撤销");
    assertThat(ties(detail(redone))).containsExactly("重做了第 " + undoneToo + " 条撤销的编辑");
    assertThat(ties(detail(redone + 1))).isEqualTo(ties(detail(redone)));
    assertThat(detail(redone).unit().isUndoable()).isTrue();
    assertThat(detail(redone + 1).unit().isUndoable()).isTrue();
  }

  @Test
  void anImportLeadsToItsFile() throws IOException {
    city().take("年度,季度,单位代码,指标编号,填报值,说明\n2021,1,A,1.9,30,\n");

    var taken = detail(all().getFirst().number()).taken().getFirst();
    assertThat(taken.file()).isEqualTo("数据.csv");
    assertThat(taken.sha256()).matches("[0-9a-f]{64}");
    assertThat(Words.in(Language.CHINESE).say(taken.rows())).isEqualTo("1 行：新增 1，改动 0，相同 0，拒收 0");
  }

  @Test
  void entriesOfOneStepBelongTogether() {
    type("30");
    type("40");

    var detail = detail(all().getFirst().number());
    assertThat(detail.unit().size()).isEqualTo(2);
    assertThat(detail.unit().lines()).isEqualTo(all().subList(0, 2).reversed());
    assertThat(detail.codes().before()).isEqualTo(detail(all().get(1).number()).codes().own());
    assertThat(detail(1).unit().size()).isEqualTo(1);
    assertThat(trace().detail(9999)).isEmpty();
  }
}
