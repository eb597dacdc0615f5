package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import kaocheng.store.Action;
import kaocheng.store.TraceEntry;
import kaocheng.usecase.UnclearName.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a name means is said once and known from then on. */
class NameDecisionsTest extends OfACity {
  private static final String NAMED = "年度,季度,单位名称,指标名称,填报值\n";
  private static final String BOTH = "年度,季度,单位代码,单位名称,指标编号,指标名称,填报值\n";

  private void remember(MeantName... names) {
    new NameDecisions(city().desk()).remember(List.of(names));
  }

  private UnclearName unclear(String text) throws IOException {
    return city().send(text, ImportMode.PREVIEW).problems().stream()
        .flatMap(problem -> problem.unclearName().stream())
        .findFirst()
        .orElseThrow();
  }

  private long traces() {
    return city().desk().workbook().<Long>read(books -> books.traces().size());
  }

  @Test
  void tellsWhichNameIsUnclearAndWhomItMayMean() throws IOException {
    assertThat(unclear(NAMED + "2021,1,市申局,信息,30\n"))
        .isEqualTo(
            new UnclearName(
                2021, "", "市申局", List.of(new Candidate("A", "市甲局"), new Candidate("B", "市乙局"))));
    assertThat(unclear(NAMED + "2021,1,甲局,信 讯,30\n"))
        .isEqualTo(new UnclearName(2021, "A", "信 讯", List.of(new Candidate("1.9", "信息"))));
    assertThat(unclear(BOTH + "2021,1,A,办公室,1.9,信息,30\n").candidates())
        .containsExactly(new Candidate("A", "市甲局"));
    assertThat(city().send(BOTH + "2021,1,A,市乙局,1.9,信息,30\n", ImportMode.PREVIEW).problems())
        .as("the name of another is a contradiction that nobody can decide away")
        .singleElement()
        .satisfies(problem -> assertThat(problem.unclearName()).isEmpty());
  }

  @Test
  void offersAnOfficeWhoseNameLeavesOutTheCityAndIsMisspelled() throws IOException {
    city().take("年度,单位代码,单位名称,考核序列\n2021,C,示例市财政局,序列\n");
    assertThat(unclear(NAMED + "2021,1,财证局,信息,30\n").candidates())
        .first()
        .isEqualTo(new Candidate("C", "示例市财政局"));
  }

  @Test
  void offersTheNearestFirstAndEverybodyElse() throws IOException {
    var decisions = new NameDecisions(city().desk());
    assertThat(decisions.choices(unclear(NAMED + "2021,1,市乙,信息,30\n")))
        .startsWith(new Candidate("B", "市乙局"))
        .containsExactlyInAnyOrder(new Candidate("A", "市甲局"), new Candidate("B", "市乙局"));
    assertThat(decisions.choices(unclear(NAMED + "2021,1,甲局,信 讯,30\n")))
        .startsWith(new Candidate("1.9", "信息"))
        .hasSize(15);
  }

  @ParameterizedTest
  @ValueSource(strings = {"苏州市 政府办", "蘇州市政府辦", "苏州市（政府办）", "苏 州 市 政府办。", "市政府办", "政府办"})
  void knowsANameHoweverItIsWritten(String written) throws IOException {
    var row = NAMED + "2021,1," + written + ",信息,30\n";
    assertThat(city().faults(row)).containsExactly("2 单位名称 NAME_UNKNOWN");
    remember(MeantName.ofDepartment("苏州市 政府办", "A"));
    assertThat(city().remarks(row)).contains("2 Message[key=NAME_TAKEN_FOR, values=[A, 市甲局]]");
    assertThat(reported("1.9")).hasSize(1);
  }

  @Test
  void knowsTheNamesOfADepartmentsIndicatorsAndOfNoOthers() throws IOException {
    var row = NAMED + "2021,1,甲局,ｘｘ 报送量,30\n";
    assertThat(city().faults(row)).containsExactly("2 指标名称 NAME_UNKNOWN");
    remember(unclear(row).meaning(new Candidate("1.9", "信息")));
    assertThat(city().remarks(NAMED + "2021,1,甲局,XX报送量,30\n"))
        .contains("2 Message[key=NAME_TAKEN_FOR, values=[1.9, 信息]]");
    assertThat(city().faults(NAMED + "2021,1,乙局,XX报送量,30\n"))
        .as("said of the other department's")
        .containsExactly("2 指标名称 NAME_UNKNOWN");
  }

  @Test
  void decidesBetweenSeveralOfTheSameName() throws IOException {
    city().take("年度,单位代码,单位名称,考核序列\n2021,C,市甲局,序列\n");
    var row = NAMED + "2021,1,市甲局,信息,30\n";
    assertThat(city().faults(row)).containsExactly("2 单位名称 NAME_OF_SEVERAL");
    remember(MeantName.ofDepartment("市甲局", "A"));
    assertThat(city().remarks(row)).as("what was decided is told").hasSize(1);
  }

  @Test
  void goesByANameThatSomebodyHasNow() throws IOException {
    remember(MeantName.ofDepartment("丙局", "A"));
    city().take("年度,单位代码,单位名称,考核序列\n2021,C,丙局,序列\n");
    assertThat(city().faults(NAMED + "2021,1,丙局,信息,30\n"))
        .as("taken for the new department, which has no indicators")
        .containsExactly("2 指标名称 NAME_UNKNOWN");
  }

  @Test
  void takesANameBesideACodeThatWasSaidToBeTheSame() throws IOException {
    var row = BOTH + "2021,1,A,办公室,1.9,信息,30\n";
    assertThat(city().faults(row)).containsExactly("2 单位名称 NAME_OF_ANOTHER");
    remember(MeantName.ofDepartment("办公室", "A"));
    assertThat(city().take(row).counts().fresh()).isOne();
  }

  @Test
  void tellsOfAnUnknownCodeRatherThanOfTheNameBesideIt() throws IOException {
    assertThat(city().faults("年度,季度,单位代码,指标名称,填报值\n2021,1,Z,信息,30\n"))
        .containsExactly("2 单位代码 UNKNOWN_DEPARTMENT");
  }

  @Test
  void leavesATraceOfWhatIsNewAndNoneOfTheSame() {
    remember(MeantName.ofDepartment("府办", "A"), new MeantName("讯息", "A", "1.9"));
    assertThat(city().desk().workbook().<List<TraceEntry>>read(books -> books.traces().latest(3)))
        .allMatch(trace -> trace.action() == Action.INTAKE_DECIDED)
        .extracting(TraceEntry::subject, TraceEntry::became)
        .contains(tuple("府办", "A"), tuple("A 讯息", "1.9"));
    var before = traces();
    remember(MeantName.ofDepartment("府 辦", "A"), new MeantName("讯息", "A", "1.9"));
    assertThat(traces()).isEqualTo(before);
  }

  @Test
  void remembersNothingThatCannotBe() {
    var before = traces();
    refuses(Refusal.NAME_MEANS_NOBODY, MeantName.ofDepartment("府办", "Z"));
    refuses(Refusal.NAME_MEANS_NOBODY, new MeantName("讯息", "B", "1.9"));
    refuses(Refusal.NAME_OF_SOMEBODY, MeantName.ofDepartment("市乙局", "A"));
    refuses(Refusal.NAME_OF_SOMEBODY, MeantName.ofDepartment("示例市乙局", "A"));
    refuses(Refusal.NAME_OF_SOMEBODY, new MeantName("发文", "A", "1.9"));
    refuses(Refusal.NAME_WITHOUT_LETTERS, MeantName.ofDepartment("—", "A"));
    refuses(
        Refusal.NAME_MEANS_NOBODY,
        MeantName.ofDepartment("府办", "A"),
        MeantName.ofDepartment("府办", "Z"));
    assertThat(traces()).isEqualTo(before);
  }

  private void refuses(Refusal reason, MeantName... names) {
    assertThatThrownBy(() -> remember(names)).hasMessageStartingWith("refusal." + reason.name());
  }
}
