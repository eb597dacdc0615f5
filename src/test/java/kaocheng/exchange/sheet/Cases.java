package kaocheng.exchange.sheet;

import java.util.List;
import java.util.Optional;
import kaocheng.model.Aggregation;
import kaocheng.model.Baseline;
import kaocheng.model.Benchmark;
import kaocheng.model.Category;
import kaocheng.model.Cycle;
import kaocheng.model.Department;
import kaocheng.model.Dossier;
import kaocheng.model.EntryForm;
import kaocheng.model.Goal;
import kaocheng.model.GoalKey;
import kaocheng.model.Indicator;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Measurement;
import kaocheng.model.Pace;
import kaocheng.model.Policy;
import kaocheng.model.Qualifier;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.sentence.Grammar;
import kaocheng.model.rule.sentence.Sentence;

/** A small department, scored by hand in the comments of the tests that use it. */
public final class Cases {
  public static final Department OFFICE = new Department("D01", "示例市政府办公室", "综合部门序列");
  private static final Source.Row ROW = new Source.Row("2021.csv", 2);

  private Cases() {}

  /** A department with a ratio, a reduction, a missing figure and a grade at the year's end. */
  public static Dossier office(Department department, String text) {
    var code = department.code();
    var key = new IndicatorKey(code, "1.2");
    return new Dossier(
        new Cycle(2021, Policy.USUAL),
        List.of(department),
        List.of(
            goal(new GoalKey(code, "1"), Category.KEY, text, 60),
            goal(new GoalKey(code, "C1"), Category.EXCELLENCE, "", 40)),
        indicators(code, text),
        List.of(new Baseline(key, 2020, Rational.of(180), new Source.Document(text, ROW))),
        List.of(
            new Benchmark(
                new IndicatorKey(code, "C1.2"),
                "苏州",
                2020,
                new Benchmark.Value.Prose(text + "居全国前列"),
                Benchmark.Comparability.DIFFERENT_DEFINITION,
                ROW)),
        List.of(
            measured(code, "1.1", Quarter.FIRST, share(45, 50)),
            measured(code, "1.1", Quarter.SECOND, share(47, 50)),
            measured(code, "1.2", Quarter.FIRST, new Reported.Amount(Rational.of(40))),
            measured(code, "1.2", Quarter.SECOND, new Reported.Amount(Rational.of(41))),
            measured(code, "C1.1", Quarter.FIRST, new Reported.Amount(Rational.of(30)))));
  }

  private static List<Indicator> indicators(String code, String text) {
    return List.of(
        indicator(
            new Indicator.Habit(EntryForm.PERIOD, Aggregation.RATIO_OF_SUMS, Pace.ANNUAL),
            List.of(code, "1", "1.1", text + "办结率", "%"),
            List.of("不低于 96%", "每低 1 个百分点扣 0.5 分（不足 1 个按比例）"),
            30),
        indicator(
            new Indicator.Habit(EntryForm.PERIOD, Aggregation.SUM, Pace.EVEN),
            List.of(code, "1", "1.2", text + "发文数量", "件"),
            List.of("较上年压减 10%", "按完成率得分，封顶 100%"),
            30),
        indicator(
            new Indicator.Habit(EntryForm.PERIOD, Aggregation.SUM, Pace.EVEN),
            List.of(code, "C1", "C1.1", text + "信息采用", "篇"),
            List.of("不少于 100 篇", "达标得满分，否则 0 分"),
            20),
        indicator(
            new Indicator.Habit(EntryForm.PERIOD, Aggregation.LAST, Pace.YEAR_END),
            List.of(code, "C1", "C1.2", text + "对标评定", ""),
            List.of("评定不低于 良", "按等次得分 优:100% 良:80% 中:60% 差:0%"),
            20));
  }

  private static Goal goal(GoalKey key, Category category, String text, long weight) {
    return new Goal(key, category, text + "公文", text + "办结96%以上", Rational.of(weight));
  }

  private static Indicator indicator(
      Indicator.Habit habit, List<String> texts, List<String> rules, long weight) {
    return new Indicator(
        new IndicatorKey(texts.get(0), texts.get(2)),
        texts.get(1),
        texts.get(3),
        Unit.counting(texts.get(4)),
        habit,
        rule(Grammar.TARGETS.read(rules.get(0))).orElseThrow(),
        rule(Grammar.METHODS.read(rules.get(1))).orElseThrow(),
        Rational.of(weight),
        "");
  }

  private static <R> Optional<R> rule(Sentence<R> sentence) {
    return switch (sentence) {
      case Sentence.Read<R>(var rule) -> Optional.of(rule);
      case Sentence.Unreadable<R> _ -> Optional.empty();
    };
  }

  private static Reported share(long numerator, long denominator) {
    return new Reported.Share(Rational.of(numerator), Rational.of(denominator));
  }

  private static Measurement measured(
      String code, String indicator, Quarter quarter, Reported reported) {
    return new Measurement(
        new IndicatorKey(code, indicator),
        quarter,
        reported,
        Qualifier.EXACT,
        new Source.Report(ROW, quarter.lastDay(2021), 1));
  }
}
