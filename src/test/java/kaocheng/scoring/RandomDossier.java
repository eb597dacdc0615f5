package kaocheng.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
import kaocheng.model.rule.PanelGrade;

/** A dossier nobody would keep: any rule with any value, weights that add up to nothing. */
final class RandomDossier {
  private static final Source.Row ROW = new Source.Row("any.csv", 2);

  private final Random random;
  private final List<Goal> goals = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Baseline> baselines = new ArrayList<>();
  private final List<Benchmark> benchmarks = new ArrayList<>();
  private final List<Measurement> measurements = new ArrayList<>();

  private RandomDossier(Random random) {
    this.random = random;
  }

  static Dossier from(Random random) {
    return new RandomDossier(random).build();
  }

  private Dossier build() {
    var departments = new ArrayList<Department>();
    for (var i = 1; i <= 5; i++) {
      var department = new Department("D0" + i, "单位", chance(2) ? "甲" : "乙");
      departments.add(department);
      for (var number = random.nextInt(4); number > 0; number--) {
        addGoal(new GoalKey(department.code(), Integer.toString(number)));
      }
    }
    return new Dossier(
        new Cycle(Case.YEAR, Policy.USUAL),
        departments,
        goals,
        indicators,
        baselines,
        benchmarks,
        measurements);
  }

  private void addGoal(GoalKey key) {
    goals.add(new Goal(key, any(Category.values()), "", "", weight()));
    for (var part = random.nextInt(4); part > 0; part--) {
      addIndicator(new IndicatorKey(key.department(), key.number() + "." + part), key.number());
    }
  }

  private void addIndicator(IndicatorKey key, String goal) {
    var pair = any(Pairs.FITTING);
    var method = chance(4) ? any(Pairs.FITTING).method() : pair.method();
    var unit = chance(8) ? Unit.counting("篇") : pair.unit();
    var kind = pair.target().kind(unit);
    var habit =
        new Indicator.Habit(
            any(EntryForm.values()),
            chance(4) ? any(Aggregation.values()) : Case.usualAggregation(kind),
            any(List.of(Pace.EVEN, Pace.ANNUAL, Pace.YEAR_END)));
    indicators.add(new Indicator(key, goal, "", unit, habit, pair.target(), method, weight(), ""));
    for (var quarter : Quarter.values()) {
      if (!chance(6)) {
        var report = new Source.Report(ROW, quarter.lastDay(Case.YEAR), 1);
        var qualifier = chance(8) ? any(Qualifier.values()) : Qualifier.EXACT;
        measurements.add(new Measurement(key, quarter, reported(kind.name()), qualifier, report));
      }
    }
    if (!chance(4)) {
      baselines.add(new Baseline(key, Case.YEAR - 1, number(), ROW));
    }
    for (var city : List.of("苏州", "上海")) {
      if (chance(2)) {
        benchmarks.add(
            new Benchmark(key, city, 2020, value(), Benchmark.Comparability.COMPARABLE, ROW));
      }
    }
  }

  private Benchmark.Value value() {
    return chance(5) ? new Benchmark.Value.Prose("领先") : new Benchmark.Value.Numeric(number());
  }

  private Reported reported(String kind) {
    return switch (chance(6) ? any(List.of("NUMBER", "RATIO", "DATE", "PLACE", "NOTHING")) : kind) {
      case "NUMBER" -> new Reported.Amount(number());
      case "RATIO" -> new Reported.Share(number(), chance(9) ? Rational.ZERO : number());
      case "DATE" ->
          chance(3)
              ? new Reported.NotDone()
              : new Reported.Done(LocalDate.of(2020, 12, 1).plusDays(random.nextInt(430)));
      case "PLACE" -> new Reported.Place(random.nextInt(20), 16);
      case "GRADE" -> new Reported.Graded(any(PanelGrade.values()));
      default -> chance(2) ? new Reported.NotReported() : new Reported.NotApplicable("机构职能划转");
    };
  }

  private Rational weight() {
    return chance(6) ? Rational.ZERO : Rational.of(1 + random.nextInt(40), 1 + random.nextInt(3));
  }

  private Rational number() {
    return switch (random.nextInt(6)) {
      case 0 -> Rational.ZERO;
      case 1 -> Rational.of(-random.nextInt(50));
      case 2 -> Rational.of(random.nextInt(1000), 1000);
      case 3 -> Rational.of(random.nextLong(), 1 + random.nextInt(999));
      default -> Rational.of(random.nextInt(200));
    };
  }

  /** One time in so many. */
  private boolean chance(int of) {
    return random.nextInt(of) == 0;
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private <T extends Enum<T>> T any(T[] choices) {
    return any(List.of(choices));
  }
}
