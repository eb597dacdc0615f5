package kaocheng.exchange.intake;

import static kaocheng.exchange.intake.Sent.BENCHMARKS;
import static kaocheng.exchange.intake.Sent.GOALS;
import static kaocheng.exchange.intake.Sent.INDICATORS;
import static kaocheng.exchange.intake.Sent.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kaocheng.model.Aggregation;
import kaocheng.model.Benchmark;
import kaocheng.model.EntryForm;
import kaocheng.model.Indicator.Habit;
import kaocheng.model.Pace;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Fit;
import kaocheng.model.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionRowsTest {
  @TempDir private Path folder;

  private Sent sent() {
    return new Sent(folder);
  }

  @Test
  void readsGoalsAndRefusesOddWeights() throws IOException {
    assertThat(sent().values(GOALS + "2021,D01,1,key,a,\"b\nc\",9.5\n", SentFile::goals))
        .extracting(row -> row.goal().weight())
        .containsExactly(Rational.parse("9.5"));
    assertThat(sent().problems(GOALS + "2021,D01,1,一般,a,b,0\n", SentFile::goals))
        .containsExactly(
            problem("目标类别", "一般", Reason.UNKNOWN_WORD, Advice.WRITE_ONE_OF, "重点目标、创优目标"),
            problem("权重", "0", Reason.NOT_ABOVE_ZERO, Advice.WRITE_A_NUMBER_ABOVE_ZERO));
    assertThat(sent().problems(GOALS + "2021,D01,1,KEY,a,b,十\n", SentFile::goals))
        .containsExactly(problem("权重", "十", Reason.NOT_A_NUMBER, Advice.WRITE_A_PLAIN_NUMBER));
  }

  @Test
  void habitsLeftBlankFollowFromTheRules() throws IOException {
    assertThat(
            Stream.of(
                    "篇,当期,,不少于 100 篇,\"达标得满分，否则 0 分\",5",
                    "%,累计,,不低于 96%,\"达标得满分，否则 0 分\",5",
                    "日期,当期,,2021-08-12 前完成,\"达标得满分，否则 0 分\",5")
                .map(this::habit))
        .containsExactly(
            new Habit(EntryForm.PERIOD, Aggregation.SUM, Pace.EVEN),
            new Habit(EntryForm.CUMULATIVE, Aggregation.RATIO_OF_SUMS, Pace.ANNUAL),
            new Habit(EntryForm.PERIOD, Aggregation.LAST, Pace.ANNUAL));
  }

  private Habit habit(String cells) {
    try {
      var text = INDICATORS + "2021,D01,1,1.1,a," + cells + "\n";
      return sent().values(text, SentFile::indicators).getFirst().indicator().habit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void refusesRulesThatSayNothingOrDoNotFit() throws IOException {
    var start = INDICATORS + "2021,D01,1,1.1,a,";
    assertThat(sent().problems(start + "篇,当期,,不少于许多,达标得满分，否则 0 分,5\n", SentFile::indicators))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.column()).isEqualTo("指标值");
              assertThat(problem.reason())
                  .isEqualTo(Message.of(Reason.SENTENCE_NOT_UNDERSTOOD, 4, "许多"));
              assertThat(problem.advice().values().getFirst().toString()).contains("不少于 100 篇");
            });
    assertThat(sent().problems(start + "件,当期,,不少于 100 篇,按销号率得分,5\n", SentFile::indicators))
        .containsExactly(
            new RowProblem(
                2,
                "计分方法",
                "按销号率得分",
                Message.of(Fit.Misfit.UNIT_DIFFERS_FROM_TARGET),
                Message.of(Advice.MAKE_THE_RULES_AGREE)));
    assertThat(sent().problems(start + "篇,当期,比率合计,不少于 9 篇,达标得满分，否则 0 分,5\n", SentFile::indicators))
        .containsExactly(
            problem(
                "累计方法",
                "比率合计",
                Reason.AGGREGATION_DOES_NOT_FIT,
                Advice.CHOOSE_ANOTHER_AGGREGATION));
    assertThat(
            sent().problems(start + "项,当期,,2021-08-12 前完成,达标得满分，否则 0 分,5\n", SentFile::indicators))
        .containsExactly(
            new RowProblem(
                2,
                "计量单位",
                "项",
                Message.of(Reason.UNIT_DOES_NOT_FIT, "日期"),
                Message.of(Advice.WRITE_THE_UNIT, "日期")));
  }

  @Test
  void remarksOnADeductionThatLeavesPartsOpen() throws IOException {
    var text = INDICATORS + "2021,D01,1,1.1,a,篇,当期,,不少于 9 篇,每少 1 篇扣 0.5 分,5\n";
    try (var lines = sent().open(text).indicators()) {
      assertThat(((Line.Accepted<IndicatorRow>) lines.next()).remarks())
          .containsExactly(
              new RowProblem(
                  2,
                  "计分方法",
                  "每少 1 篇扣 0.5 分",
                  Message.of(Reason.READ_AS_IN_PROPORTION),
                  Message.of(Advice.ADD_THE_BRACKET, "每少 1 篇扣 0.5 分（不足 1 篇按比例）")));
    }
  }

  @Test
  void remarksOnEveryThingThatAMethodLeavesOpen() throws IOException {
    var start = INDICATORS + "2021,D01,1,1.1,a,篇,当期,,不少于 9 篇,";
    assertThat(remarks(start + "\"功效系数 60+40，低 6 高 12\",5\n"))
        .containsExactly(Message.of(Reason.READ_AS_OPEN_ENDED));
    assertThat(remarks(start + "取低：按完成率得分｜每少 1 篇扣 1 分,5\n"))
        .containsExactly(
            Message.of(Reason.READ_AS_IN_PROPORTION), Message.of(Reason.READ_AS_CAPPED_AT_FULL));
    assertThat(remarks(start + "\"功效系数 60+40，低 6 高 12（限于区间内）\",5\n")).isEmpty();
  }

  private List<Message> remarks(String text) throws IOException {
    try (var lines = sent().open(text).indicators()) {
      return ((Line.Accepted<IndicatorRow>) lines.next())
          .remarks().stream().map(RowProblem::reason).toList();
    }
  }

  @Test
  void benchmarksAreNumbersOrProse() throws IOException {
    var start = BENCHMARKS + "2021,D01,1.1,苏州,";
    var percent = sent().values(start + "54.0%,,公报,否\n", SentFile::benchmarks).getFirst();
    assertThat(percent.benchmark())
        .isEqualTo(
            new Benchmark(
                percent.benchmark().indicator(),
                "苏州",
                2020,
                new Benchmark.Value.Numeric(Rational.parse("0.54")),
                Benchmark.Comparability.DIFFERENT_DEFINITION,
                new Source.Document("公报", new Source.Row("sent.csv", 2))));
    var counted = sent().values(start + "54 项,2019,,\n", SentFile::benchmarks).getFirst();
    assertThat(counted.benchmark().value()).isEqualTo(new Benchmark.Value.Prose("54 项"));
    assertThat(counted.in(Unit.counting("项")))
        .isEqualTo(new Reading.Understood<>(Rational.of(54), List.of()));
  }
}
