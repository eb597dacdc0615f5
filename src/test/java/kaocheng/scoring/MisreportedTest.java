package kaocheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kaocheng.model.Outcome;
import kaocheng.model.Outcome.Why;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.PanelGrade;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A report of another kind than the rule feeds on is never scored, whatever it says. */
class MisreportedTest {
  private static final String FULL_WHEN_MET = "达标得满分，否则 0 分";
  private static final String BALLOTS = "按评议得分 优:100 良:80 中:60 差:40";

  /** A report of every kind that says something. */
  private static final List<Reported> REPORTS =
      List.of(
          new Reported.Amount(Rational.ONE),
          new Reported.Level(Rational.ONE, Rational.ONE),
          new Reported.Share(Rational.ONE, Rational.TWO),
          new Reported.Struck(Rational.ONE, Rational.ZERO, Rational.TWO),
          new Reported.Series(List.of(Rational.ONE)),
          new Reported.Done(LocalDate.of(2021, 8, 1)),
          new Reported.NotDone(),
          new Reported.Place(1, 10),
          new Reported.Graded(PanelGrade.GOOD),
          new Reported.Marked(List.of(Rational.HUNDRED)),
          new Reported.Verdicts(List.of(PanelGrade.GOOD)),
          new Reported.Voted(List.of(new Reported.Votes("", "优", Rational.HUNDRED))),
          new Reported.Honoured(List.of()),
          new Reported.Items(List.of(item())));

  private static Reported.Item item() {
    return new Reported.Item(Rational.ONE, Rational.ZERO, Rational.TWO, Rational.ONE);
  }

  /** A rule and the kinds of reports that it can make something of. */
  record Rule(String target, String method, Set<Class<? extends Reported>> fitting) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "2021-08-12 前完成", FULL_WHEN_MET, Set.of(Reported.Done.class, Reported.NotDone.class)),
          new Rule("位次进入前 3", FULL_WHEN_MET, Set.of(Reported.Place.class)),
          new Rule("评定不低于良", FULL_WHEN_MET, Set.of(Reported.Graded.class)),
          new Rule("不少于 1 篇", FULL_WHEN_MET, Set.of(Reported.Amount.class, Reported.Level.class)),
          new Rule(
              "不低于 50%",
              FULL_WHEN_MET,
              Set.of(
                  Reported.Share.class,
                  Reported.Struck.class,
                  Reported.Amount.class,
                  Reported.Level.class)),
          new Rule("只计分，越高越好", BALLOTS, Set.of(Reported.Voted.class)),
          new Rule("获得荣誉", FULL_WHEN_MET, Set.of(Reported.Honoured.class)),
          new Rule("只计分，越高越好", "逐项功效系数 60+40，加权平均（不封顶）", Set.of(Reported.Items.class)));

  static List<Arguments> misfits() {
    var pairs = new ArrayList<Arguments>();
    for (var rule : RULES) {
      for (var report : REPORTS) {
        pairs.add(Arguments.of(rule, report));
      }
    }
    return pairs;
  }

  @ParameterizedTest
  @MethodSource("misfits")
  void onlyWhatTheRuleFeedsOnIsScored(Rule rule, Reported report) {
    var some = Case.of(rule.target(), rule.method(), "10").cumulative();
    var outcome = some.reports(4, report).outcome(4);
    if (rule.fitting().contains(report.getClass())) {
      assertThat(outcome).isInstanceOf(Outcome.Scored.class);
    } else {
      assertThat(outcome).isEqualTo(new Outcome.Unscorable(Why.VALUE_DOES_NOT_FIT));
    }
  }
}
