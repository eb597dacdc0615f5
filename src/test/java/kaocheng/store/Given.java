package kaocheng.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import kaocheng.model.Aggregation;
import kaocheng.model.Baseline;
import kaocheng.model.Category;
import kaocheng.model.Cycle;
import kaocheng.model.Department;
import kaocheng.model.EntryForm;
import kaocheng.model.Goal;
import kaocheng.model.GoalKey;
import kaocheng.model.Indicator;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Pace;
import kaocheng.model.Policy;
import kaocheng.model.Qualifier;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.sentence.Grammar;
import kaocheng.model.rule.sentence.Sentence;

/** A small city to test with. */
final class Given {
  static final int YEAR = 2021;
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2021-07-05T01:02:03.004Z"), ZoneId.of("Asia/Shanghai"));
  static final Department OFFICE = new Department("D01", "示例市政府办公室", "综合部门序列");
  static final Goal SPEED = goal("1", "公文办理提速", "10");
  static final Indicator RATE = indicator("1.1", Unit.PERCENT, "不低于 96%", "按完成率得分，封顶 100%");
  static final Indicator COUNT = indicator("1.2", Unit.counting("件"), "较上年压减 10%", "达标得满分，否则 0 分");

  private Given() {}

  static Goal goal(String number, String title, String weight) {
    return new Goal(new GoalKey("D01", number), Category.KEY, title, "原文", Rational.parse(weight));
  }

  static Indicator indicator(String number, Unit unit, String target, String method) {
    return new Indicator(
        new IndicatorKey("D01", number),
        "1",
        "指标" + number,
        unit,
        new Indicator.Habit(EntryForm.PERIOD, Aggregation.SUM, Pace.EVEN),
        target(target),
        method(method),
        Rational.of(5),
        "口径");
  }

  static Target target(String sentence) {
    return rule(Grammar.TARGETS.read(sentence));
  }

  static Method method(String sentence) {
    return rule(Grammar.METHODS.read(sentence));
  }

  private static <R> R rule(Sentence<R> sentence) {
    return switch (sentence) {
      case Sentence.Read<R>(var rule) -> rule;
      case Sentence.Unreadable<R> unreadable -> throw new AssertionError(unreadable);
    };
  }

  static Change change(Action action) {
    return new Change("王工", action, "测试");
  }

  /** A new workbook with one cycle, department, goal and two indicators. */
  static Workbook workbook(Path folder) {
    var workbook = Workbook.create(folder.resolve("city"), CLOCK);
    keep(workbook, Given::fill);
    return workbook;
  }

  static void fill(Books books) {
    books.cycles().add(new Cycle(YEAR, Policy.USUAL));
    assertNew(books.departments().put(YEAR, OFFICE));
    assertNew(books.goals().put(YEAR, SPEED));
    assertNew(books.indicators().put(YEAR, RATE));
    assertNew(books.indicators().put(YEAR, COUNT));
  }

  private static void assertNew(Effect effect) {
    if (effect != Effect.NEW) {
      throw new AssertionError(effect);
    }
  }

  /** Work without a result. */
  interface Doing {
    void run(Books books);
  }

  static void keep(Workbook workbook, Doing doing) {
    Work<Boolean> work =
        books -> {
          doing.run(books);
          return new Decision.Keep<>(true);
        };
    if (!workbook.change(change(Action.DEFINITIONS_IMPORTED), work)) {
      throw new AssertionError("not kept");
    }
  }

  static long begin(Books books, ImportKind kind) {
    return books.imports().begin(new ImportRecord("数据.csv", "0".repeat(64), kind, "UTF-8", "王工"));
  }

  static Content content(Reported reported) {
    return new Content(reported, Qualifier.EXACT, LocalDate.of(2021, 3, 31), "");
  }

  static NewMeasurement measurement(long indicator, int version, Reported reported) {
    return new NewMeasurement(
        indicator, Quarter.FIRST, version, content(reported), 2, "原文 " + version);
  }

  static Baseline baseline(String value) {
    return new Baseline(
        COUNT.key(),
        2020,
        Rational.parse(value),
        new Source.Document("2020年台账", new Source.Row("数据.csv", 2)));
  }

  /**
   * Accepts what a check finds in a workbook into which somebody else wrote, and opens it again.
   */
  static Workbook accepted(Workbook workbook) {
    workbook.close();
    var seen = Examination.of(workbook.file()).findings();
    new Acknowledgement(workbook.file(), CLOCK).run("王工", "旧版本的写法", seen);
    return Workbook.open(workbook.file(), CLOCK);
  }
}
