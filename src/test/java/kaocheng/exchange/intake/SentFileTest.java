package kaocheng.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kaocheng.exchange.csv.RowFault;
import kaocheng.model.Aggregation;
import kaocheng.model.Benchmark;
import kaocheng.model.EntryForm;
import kaocheng.model.Indicator.Habit;
import kaocheng.model.Pace;
import kaocheng.model.Quarter;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Fit;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentFileTest {
  private static final String DEPARTMENTS = "年度,单位代码,单位名称,考核序列\n";
  private static final String GOALS = "年度,单位代码,目标编号,目标类别,目标名称,目标内容,权重\n";
  private static final String INDICATORS = "年度,单位代码,目标编号,指标编号,指标名称,计量单位,填报方式,累计方法,指标值,计分方法,权重,时序\n";
  private static final String BENCHMARKS = "年度,单位代码,指标编号,标杆城市,标杆值,标杆年度,来源,可比\n";
  private static final String MEASUREMENTS = "年度,季度,单位代码,指标编号,填报值,状态,限定,截至日期,说明\n";

  @TempDir private Path folder;

  @Test
  void recognisesHeadingsInAnyOrderAndSpelling() throws IOException {
    var file = open("\ufeffINDICATOR, Ｙｅａｒ ,季度,\"单位代码\",numerator,备注,分母,\n");

    assertThat(file.kind()).isEqualTo(FileKind.MEASUREMENTS);
    assertThat(file.notices()).containsExactly(Message.of(HeadingProblem.COLUMNS_IGNORED, "备注"));
  }

  @Test
  void refusesHeadingsThatLackSomething() throws IOException {
    assertThat(refusal("年度,单位代码,指标编号,填报值\n"))
        .isEqualTo(
            Message.of(
                HeadingProblem.HEADINGS_MISSING,
                "sent.csv",
                1L,
                FileKind.MEASUREMENTS,
                "季度",
                "年度、单位代码、指标编号、填报值"));
    assertThat(refusal("\n年度,季度,单位代码,指标编号,分子\n"))
        .isEqualTo(
            Message.of(
                HeadingProblem.HEADINGS_MISSING,
                "sent.csv",
                2L,
                FileKind.MEASUREMENTS,
                "填报值",
                "年度、季度、单位代码、指标编号、分子"));
  }

  @Test
  void refusesHeadingsOfNoKindOrOfSeveral() throws IOException {
    var none = refusal("姓名,电话\n");
    assertThat(none.key()).isEqualTo(HeadingProblem.NO_KIND);
    assertThat(none.values().subList(0, 3)).containsExactly("sent.csv", 1L, "姓名、电话");
    assertThat(none.values().get(3))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .contains(Message.of(FileKind.DEPARTMENTS, "年度、单位代码、单位名称、考核序列"))
        .hasSize(6);
    assertThat(refusal("年度,季度,单位代码,指标编号,填报值,基期年度,基期值\n"))
        .isEqualTo(
            Message.of(
                HeadingProblem.SEVERAL_KINDS,
                "sent.csv",
                1L,
                List.of(FileKind.BASELINES, FileKind.MEASUREMENTS)));
    assertThat(refusal("年度,单位代码,单位名称,考核序列,年度\n"))
        .isEqualTo(Message.of(HeadingProblem.HEADINGS_TWICE, "sent.csv", 1L, "年度"));
    assertThat(refusal("\n \n").key()).isEqualTo(HeadingProblem.NO_ROWS);
    assertThat(refusal("年度,\"单位\n"))
        .isEqualTo(
            Message.of(
                HeadingProblem.HEADINGS_BROKEN,
                "sent.csv",
                1L,
                "年度,\"单位",
                Message.of(RowFault.QUOTE_NOT_CLOSED)));
  }

  @Test
  void refusesToReadAFileAsAnotherKind() throws IOException {
    var file = open(DEPARTMENTS);

    assertThat(catchThrowableOfType(Refused.class, file::goals).reason())
        .isEqualTo(
            Message.of(
                HeadingProblem.ANOTHER_KIND, "sent.csv", FileKind.GOALS, FileKind.DEPARTMENTS));
  }

  @Test
  void namesEveryProblemOfARow() throws IOException {
    assertThat(problems(MEASUREMENTS + "21,5,,1.1,48,报了,大概,昨天,\n", SentFile::measurements))
        .containsExactly(
            problem("年度", "21", Reason.NOT_A_YEAR, Advice.WRITE_FOUR_DIGITS),
            problem("季度", "5", Reason.NOT_A_QUARTER, Advice.WRITE_ONE_OF, "1、2、3、4"),
            problem("单位代码", "", Reason.BLANK, Advice.FILL_IN),
            problem("状态", "报了", Reason.UNKNOWN_WORD, Advice.WRITE_ONE_OF, "已报、未报、不适用"),
            problem("限定", "大概", Reason.UNKNOWN_WORD, Advice.WRITE_ONE_OF, "准确、约、至少、至多、预计"),
            problem("截至日期", "昨天", Reason.NOT_A_DAY, Advice.WRITE_A_DAY));
  }

  @Test
  void callsColumnsAsTheFileDoes() throws IOException {
    assertThat(problems("Year,department,name,group\n2021,,a,b\n", SentFile::departments))
        .containsExactly(problem("department", "", Reason.BLANK, Advice.FILL_IN));
  }

  @ParameterizedTest
  @CsvSource({
    "1,FIRST",
    "Q2,SECOND",
    "q3,THIRD",
    "４,FOURTH",
    "一季度,FIRST",
    "第二季度,SECOND",
    "3季度,THIRD"
  })
  void readsQuarters(String text, Quarter quarter) throws IOException {
    var row = values(MEASUREMENTS + "2021," + text + ",D01,1.1,48\n", SentFile::measurements);

    assertThat(row).extracting(MeasurementRow::quarter).containsExactly(quarter);
    assertThat(row).extracting(MeasurementRow::asOf).containsExactly(quarter.lastDay(2021));
  }

  @Test
  void refusesRaggedRowsOnlyWhereSomethingIsLost() throws IOException {
    assertThat(values(DEPARTMENTS + "2021,D01,a,b,,\n", SentFile::departments)).hasSize(1);
    assertThat(problems(DEPARTMENTS + "2021,D01,a,b,c\n", SentFile::departments))
        .containsExactly(
            new RowProblem(
                2,
                "",
                "c",
                Message.of(Reason.MORE_CELLS_THAN_HEADINGS, 4),
                Message.of(Advice.QUOTE_CELLS_WITH_SEPARATORS)));
    assertThat(problems(DEPARTMENTS + "2021,D01,a\n", SentFile::departments))
        .containsExactly(problem("考核序列", "", Reason.BLANK, Advice.FILL_IN));
  }

  @Test
  void refusesTextThatNobodyCouldSeeOrKeep() throws IOException {
    var longest = "甲".repeat(201);
    assertThat(
            problems(
                DEPARTMENTS + "2021,D\u0007,a\u200bb," + longest + "\n", SentFile::departments))
        .containsExactly(
            new RowProblem(
                2,
                "单位代码",
                "D\u0007",
                Message.of(Reason.CHARACTER_NOT_ALLOWED, "U+0007", 2),
                Message.of(Advice.DELETE_THE_CHARACTER)),
            new RowProblem(
                2,
                "单位名称",
                "a\u200bb",
                Message.of(Reason.CHARACTER_NOT_ALLOWED, "U+200B", 2),
                Message.of(Advice.DELETE_THE_CHARACTER)),
            new RowProblem(
                2,
                "考核序列",
                "甲".repeat(60) + "…",
                Message.of(Reason.TEXT_TOO_LONG, 200),
                Message.of(Advice.SHORTEN, 200)));
    assertThat(values(DEPARTMENTS + "2021,D01,𠮷,b\n", SentFile::departments)).hasSize(1);
    assertThat(TextForm.PROSE.objection("a\ud800"))
        .contains(Message.of(Reason.CHARACTER_NOT_ALLOWED, "U+D800", 2));
  }

  @Test
  void refusesTheSameThingTwice() throws IOException {
    assertThat(problems(DEPARTMENTS + "2021,D01,a,b\n2021,Ｄ０１,c,d\n", SentFile::departments))
        .containsExactly(
            new RowProblem(
                3,
                "单位代码",
                "Ｄ０１",
                Message.of(Reason.SAID_BEFORE, 2L),
                Message.of(Advice.DELETE_ONE_ROW)));
  }

  @Test
  void readsGoalsAndRefusesOddWeights() throws IOException {
    assertThat(values(GOALS + "2021,D01,1,key,a,\"b\nc\",9.5\n", SentFile::goals))
        .extracting(row -> row.goal().weight())
        .containsExactly(Rational.parse("9.5"));
    assertThat(problems(GOALS + "2021,D01,1,一般,a,b,0\n", SentFile::goals))
        .containsExactly(
            problem("目标类别", "一般", Reason.UNKNOWN_WORD, Advice.WRITE_ONE_OF, "重点目标、创优目标"),
            problem("权重", "0", Reason.NOT_ABOVE_ZERO, Advice.WRITE_A_NUMBER_ABOVE_ZERO));
    assertThat(problems(GOALS + "2021,D01,1,KEY,a,b,十\n", SentFile::goals))
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
      return values(text, SentFile::indicators).getFirst().indicator().habit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void refusesRulesThatSayNothingOrDoNotFit() throws IOException {
    var start = INDICATORS + "2021,D01,1,1.1,a,";
    assertThat(problems(start + "篇,当期,,不少于许多,达标得满分，否则 0 分,5\n", SentFile::indicators))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.column()).isEqualTo("指标值");
              assertThat(problem.reason())
                  .isEqualTo(Message.of(Reason.SENTENCE_NOT_UNDERSTOOD, 4, "许多"));
              assertThat(problem.advice().values().getFirst().toString()).contains("不少于 2 件");
            });
    assertThat(problems(start + "件,当期,,不少于 100 篇,按销号率得分,5\n", SentFile::indicators))
        .containsExactly(
            new RowProblem(
                2,
                "计分方法",
                "按销号率得分",
                Message.of(Fit.Misfit.UNIT_DIFFERS_FROM_TARGET),
                Message.of(Advice.MAKE_THE_RULES_AGREE)));
    assertThat(problems(start + "篇,当期,比率合计,不少于 9 篇,达标得满分，否则 0 分,5\n", SentFile::indicators))
        .containsExactly(
            problem(
                "累计方法",
                "比率合计",
                Reason.AGGREGATION_DOES_NOT_FIT,
                Advice.CHOOSE_ANOTHER_AGGREGATION));
    assertThat(problems(start + "项,当期,,2021-08-12 前完成,达标得满分，否则 0 分,5\n", SentFile::indicators))
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
    try (var lines = open(text).indicators()) {
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
  void benchmarksAreNumbersOrProse() throws IOException {
    var start = BENCHMARKS + "2021,D01,1.1,苏州,";
    var percent = values(start + "54.0%,,公报,否\n", SentFile::benchmarks).getFirst();
    assertThat(percent.benchmark())
        .isEqualTo(
            new Benchmark(
                percent.benchmark().indicator(),
                "苏州",
                2020,
                new Benchmark.Value.Numeric(Rational.parse("0.54")),
                Benchmark.Comparability.DIFFERENT_DEFINITION,
                new Source.Document("公报", new Source.Row("sent.csv", 2))));
    var counted = values(start + "54 项,2019,,\n", SentFile::benchmarks).getFirst();
    assertThat(counted.benchmark().value()).isEqualTo(new Benchmark.Value.Prose("54 项"));
    assertThat(counted.in(Unit.counting("项")))
        .isEqualTo(new Reading.Understood<>(Rational.of(54), List.of()));
  }

  private static RowProblem problem(
      String column, String found, Reason reason, Object... adviceAndValues) {
    var values = List.of(adviceAndValues);
    var advice = new Message((Advice) values.getFirst(), values.subList(1, values.size()));
    return new RowProblem(2, column, found, Message.of(reason), advice);
  }

  private <T> List<RowProblem> problems(String text, Function<SentFile, Lines<T>> reading)
      throws IOException {
    var problems = new ArrayList<RowProblem>();
    try (var lines = reading.apply(open(text))) {
      while (lines.hasNext()) {
        if (lines.next() instanceof Line.Rejected<T>(_, var found)) {
          problems.addAll(found);
        }
      }
    }
    return problems;
  }

  private <T> List<T> values(String text, Function<SentFile, Lines<T>> reading) throws IOException {
    var values = new ArrayList<T>();
    try (var lines = reading.apply(open(text))) {
      while (lines.hasNext()) {
        if (lines.next() instanceof Line.Accepted<T>(_, var value, _)) {
          values.add(value);
        }
      }
    }
    return values;
  }

  private Message refusal(String text) throws IOException {
    var path = Files.writeString(folder.resolve("sent.csv"), text);
    return catchThrowableOfType(Refused.class, () -> SentFile.open(path)).reason();
  }

  private SentFile open(String text) throws IOException {
    return SentFile.open(Files.writeString(folder.resolve("sent.csv"), text));
  }
}
