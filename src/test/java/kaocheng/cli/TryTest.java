package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One rule tried from the keyboard. */
class TryTest {
  private static final String AT_LEAST = "不低于 96%";
  private static final String DEDUCT = "每低 1 个百分点扣 0.5 分";
  private static final String IN_FULL = "达标得满分，否则 0 分";

  @TempDir private Path folder;
  private TestTerminal terminal = new TestTerminal(Path.of("."));

  @BeforeEach
  void sitDown() {
    terminal = new TestTerminal(folder);
  }

  private TestTerminal tried(String target, String method, String... figures) {
    var words = new Object[7 + figures.length];
    words[0] = "try";
    words[1] = "--target";
    words[2] = target;
    words[3] = "--method";
    words[4] = method;
    words[5] = "--weight";
    words[6] = "10";
    System.arraycopy(figures, 0, words, 7, figures.length);
    return terminal.type(words);
  }

  @Test
  void printsTheRuleTheVerdictTheScoreAndTheWayThere() {
    tried(AT_LEAST, DEDUCT, "numerator=138", "denominator=145");
    assertThat(terminal.status()).isEqualTo(Status.DONE);
    assertThat(terminal.out())
        .contains("达标：否", "得分：9.5862", "指标值：不低于 96%")
        .contains("计分方法：每低 1 个百分点扣 0.5 分（不足 1 个按比例）；权重 10 分")
        .contains("未达标：实际比率 95.1724% < 指标值 96%")
        .contains("第 4 季度填报分子 138  ← 试算输入的“numerator/denominator”");
  }

  @Test
  void speaksEnglishAndTakesChineseNames() {
    terminal.type(
        "try",
        "--lang",
        "en",
        "--target",
        "at least 96%",
        "--method",
        "full points if met, otherwise 0",
        "分子=139",
        "分母=144");
    assertThat(terminal.status()).isEqualTo(Status.DONE);
    assertThat(terminal.out())
        .contains("Met: yes", "Score: 100.0000", "Target: at least 96%")
        .doesNotContain("得分");
  }

  @ParameterizedTest
  @CsvSource({
    "９８．６％, 得分：10.0000",
    "98.6％, 得分：10.0000",
    "167/159, 得分：10.0000",
    "138／145, 得分：0.0000",
    "97, 得分：10.0000",
    "约 98%, 得分：无（无法计分",
    "97%以上, 得分：10.0000",
    "至少 95%, 得分：无（无法计分",
    "预计 98%, 得分：无（未报）",
    "未报, 得分：无（未报）",
    "不适用（没有到期事项）, 得分：无（不适用：没有到期事项）",
    "0/0, 得分：无（不适用"
  })
  void takesFiguresAsPeopleWriteThem(String value, String score) {
    tried(AT_LEAST, IN_FULL, "value=" + value);
    assertThat(terminal.status()).isEqualTo(Status.DONE);
    assertThat(terminal.out()).contains(score);
  }

  @ParameterizedTest
  @CsvSource({
    "370万, 10.0000",
    "'3,700,000', 10.0000",
    "370 万人, 10.0000",
    "2960000人, 8.0000",
    "逾 296 万, 无（无法计分"
  })
  void bringsMyriadsOver(String value, String score) {
    tried("不少于 3700000 人", "按完成率得分，封顶 100%", "value=" + value);
    assertThat(terminal.out()).contains("得分：" + score);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-8-5, 10.0000",
    "2021/08/05, 10.0000",
    "2021年8月5日, 10.0000",
    "20210805, 10.0000",
    "2021-09-01, 9.0000",
    "未完成, 5.0000",
    "'', 5.0000"
  })
  void countsAnUndoneMilestoneUpToToday(String date, String score) {
    tried("2021-08-12 前完成", "按期得满分，每逾期 1 个月扣 1 分", "date=" + date);
    assertThat(terminal.out()).contains("得分：" + score);
  }

  @Test
  void countsUpToTheDayThatIsStated() {
    terminal.type(
        "try",
        "--target",
        "2021-08-12 前完成",
        "--method",
        "按期得满分，每逾期 1 个月扣 1 分",
        "--weight",
        "10",
        "--as-of",
        "2021-09-30",
        "date=未完成");
    assertThat(terminal.out()).contains("得分：8.0000", "计至 2021-10-01");
    terminal.type(
        "try",
        "--target",
        "2021-08-12 前完成",
        "--method",
        "按期得满分，每逾期 1 个月扣 1 分",
        "--as-of",
        "2021年8月11日");
    assertThat(terminal.out()).contains("得分：无（未到期：2021-08-12 到期）");
  }

  @Test
  void takesTheDueDayFromItsOwnColumnAndRefusesTwoThatDiffer() {
    tried("按期完成", "按期得满分，每逾期 1 个月扣 1 分", "due=2021-8-1", "date=2021-8-5");
    assertThat(terminal.out()).contains("指标值：2021-08-01 前完成", "得分：9.0000");
    tried("2021-08-12 前完成", IN_FULL, "due=2021-8-1", "date=2021-8-5");
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(terminal.error()).contains("due “2021-8-1”与指标值里的时限 2021-08-12 不一致");
  }

  @Test
  void addsABonusAboveTheCapOfTheItem() {
    tried("不少于 50 场", IN_FULL, "value=52", "加分=0.5");
    assertThat(terminal.out()).contains("得分：10.5000", "试算输入的“加分”");
  }

  @Test
  void ranksAFigureAmongItsGroup() {
    tried("位次进入前 3", "按位次得分，依参评数递减", "value=8.4", "group=9.1;8.4;8.4;7.0");
    assertThat(terminal.out()).contains("达标：是", "得分：7.5000");
  }

  @ParameterizedTest
  @CsvSource({
    "value=0.96, value “0.96”没有百分号",
    "value=优, value “优”不是数",
    "value=5/0, 分母是 0 而分子不是 0",
    "numerator=5, 写了 numerator 却没有写 denominator",
    "ballots=优:3, 规则用不上给出的 ballots",
    "填报值=1e9, 填报值 “1e9”不是数",
    "value=99999999999999999999999%, 位数太多"
  })
  void refusesWhatItCannotReadNamingThePlace(String figure, String reason) {
    tried(AT_LEAST, IN_FULL, figure);
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(terminal.error()).contains(reason);
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void pointsToTheTroubleInASentenceAndShowsTheNearest() {
    tried("不低于96趴", IN_FULL, "value=98%");
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(terminal.error()).contains("target 从第", "可以写成：不低于");
    tried(AT_LEAST, "按位次得分 1:10 2:8", "value=98%");
    assertThat(terminal.error()).contains("指标值与计分方法配不上");
  }

  @ParameterizedTest
  @CsvSource({
    "vaule=3, 没有叫“vaule”的输入项",
    "三, “三”要写成 名称=数值",
  })
  void tellsTheNamesThereAre(String figure, String reason) {
    tried(AT_LEAST, IN_FULL, figure);
    assertThat(terminal.status()).isEqualTo(Status.WRONG_USAGE);
    assertThat(terminal.error()).contains(reason, "kaocheng try --help");
  }

  @Test
  void asksForWhatIsMissing() {
    terminal.type("try");
    assertThat(terminal.status()).isEqualTo(Status.WRONG_USAGE);
    assertThat(terminal.error()).contains("kaocheng try --target");
    terminal.type("try", "--cases", "c.csv");
    assertThat(terminal.status()).isEqualTo(Status.WRONG_USAGE);
    terminal.type("try", "--cases", "c.csv", "--out", "r.csv", "value=3");
    assertThat(terminal.status()).isEqualTo(Status.WRONG_USAGE);
    terminal.type("try", "--as-of", "soon", "value=3");
    assertThat(terminal.status()).isEqualTo(Status.WRONG_USAGE);
    tried(AT_LEAST, IN_FULL, "value=98%", "填报值=97%");
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(terminal.error()).contains("“填报值”写了两次");
  }
}
