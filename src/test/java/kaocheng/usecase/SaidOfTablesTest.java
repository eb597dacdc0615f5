package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.usecase.ImportReport.Ending;
import org.junit.jupiter.api.Test;

/** What a person says of a table is remembered, and what is said now goes first. */
class SaidOfTablesTest extends SendingTables {
  @Test
  void remembersWhatWasSaidOfALayout() throws IOException {
    var first = write("一季度.csv", "年度,季度,单位代码,指标编号,办理\n2021,1,A,1.9,12\n");
    assertThat(send(first, FileChoices.NONE).getFirst().isRefused()).isTrue();
    var value = ColumnChoice.named("填报值").orElseThrow();
    var taken = send(first, FileChoices.NONE.column("", 4, value)).getFirst();
    assertThat(taken.refusals()).isEmpty();
    assertThat(taken.problems()).isEmpty();
    assertThat(taken.ending()).isEqualTo(Ending.TAKEN);
    var second = write("二季度.csv", "年度,季度,单位代码,指标编号,办理\n2021,2,A,1.9,30\n");
    assertThat(send(second, FileChoices.NONE).getFirst().ending()).isEqualTo(Ending.TAKEN);
    assertThat(reported("1.9"))
        .containsExactlyInAnyOrder(
            new Reported.Amount(Rational.of(12)), new Reported.Amount(Rational.of(30)));
  }

  @Test
  void asksOnceWhatAPlainShareIs() throws IOException {
    var file = write("二季度.csv", "年度,季度,单位代码,指标编号,填报值\n2021,2,A,1.8,0.086\n");
    assertThat(send(file, FileChoices.NONE).getFirst().counts().refused()).isOne();
    var answered = FileChoices.NONE.answered(IntakeAnswer.SHARE_IS_FRACTION);
    assertThat(send(file, answered).getFirst().ending()).isEqualTo(Ending.TAKEN);
    assertThat(reported("1.8")).containsExactly(new Reported.Amount(Rational.parse("0.086")));
    var next = write("三季度.csv", "年度,季度,单位代码,指标编号,填报值\n2021,3,A,1.8,0.09\n");
    assertThat(send(next, FileChoices.NONE).getFirst().ending()).isEqualTo(Ending.TAKEN);
  }

  @Test
  void remembersWhereTheHeadingsStand() throws IOException {
    var rows = "年度,季度,单位代码,指标编号,填报值\n,,,,（篇）\n2021,%d,A,1.9,%d\n";
    var first = write("一季度.csv", rows.formatted(1, 12));
    assertThat(send(first, FileChoices.NONE).getFirst().counts().refused()).isOne();
    var said = FileChoices.NONE.headings("", 1, 2);
    assertThat(send(first, said).getFirst().ending()).isEqualTo(Ending.TAKEN);
    var second = write("二季度.csv", rows.formatted(2, 30));
    assertThat(send(second, FileChoices.NONE).getFirst().ending()).isEqualTo(Ending.TAKEN);
    var slot = new FigureSlot(new IndicatorKey("A", "1.9"), Quarter.SECOND, null);
    var version = new QuarterGrid(city().desk()).history(2021, slot).getFirst();
    var original = new ShowOriginal(city().desk()).row(version.importId(), 3);
    assertThat(original.cells())
        .as("the row as it was sent stands under the headings by which it was read")
        .contains(new ShowOriginal.Cell("填报值 （篇）", "30"));
  }

  @Test
  void whatIsSaidOfAllColumnsNowGoesBeforeWhatWasSaidOfOneEarlier() throws IOException {
    var rows = "年度,单位代码,指标编号,一季度\n2021,A,1.8,%s\n";
    var first = FileChoices.NONE.answered("", 1, IntakeAnswer.SHARE_IS_FRACTION);
    assertThat(send(write("一.csv", rows.formatted("0.08")), first).getFirst().ending())
        .isEqualTo(Ending.TAKEN);
    var now = FileChoices.NONE.answered(IntakeAnswer.SHARE_IS_PERCENT);
    assertThat(send(write("二.csv", rows.formatted("9")), now).getFirst().ending())
        .isEqualTo(Ending.TAKEN);
    assertThat(reported("1.8")).containsExactly(new Reported.Amount(Rational.parse("0.09")));
  }

  @Test
  void whatIsSaidOfAHeadingNowGoesBeforeWhatWasSaidOfItsPlaceEarlier() throws IOException {
    var rows = "年度,季度,单位代码,指标编号,甲,乙\n2021,%d,A,1.9,12,30\n";
    var value = ColumnChoice.named("填报值").orElseThrow();
    var first = FileChoices.NONE.column("", 4, value).column("", 5, ColumnChoice.IGNORED);
    assertThat(send(write("一.csv", rows.formatted(1)), first).getFirst().ending())
        .isEqualTo(Ending.TAKEN);
    var now = FileChoices.NONE.column("甲", ColumnChoice.IGNORED).column("乙", value);
    assertThat(send(write("二.csv", rows.formatted(2)), now).getFirst().ending())
        .isEqualTo(Ending.TAKEN);
    assertThat(reported("1.9"))
        .containsExactlyInAnyOrder(
            new Reported.Amount(Rational.of(12)), new Reported.Amount(Rational.of(30)));
  }
}
