package kaocheng.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kaocheng.model.Aggregation;
import kaocheng.model.Baseline;
import kaocheng.model.Benchmark;
import kaocheng.model.EntryForm;
import kaocheng.model.Indicator;
import kaocheng.model.IndicatorKey;
import kaocheng.model.LedgerItem;
import kaocheng.model.Measurement;
import kaocheng.model.Outcome;
import kaocheng.model.Pace;
import kaocheng.model.Qualifier;
import kaocheng.model.Quarter;
import kaocheng.model.Reference;
import kaocheng.model.Reported;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Fit;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.PanelGrade;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.rule.sentence.Grammar;
import kaocheng.model.rule.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/** One indicator with its reports, told in sentences; its habits are the usual ones of its kind. */
final class Case {
  static final int YEAR = 2021;
  private static final IndicatorKey KEY = new IndicatorKey("D01", "1.1");

  private final Target target;
  private final Method method;
  private final Rational weight;
  private final Evidence evidence = new Evidence();
  private Unit unit;
  private EntryForm entry = EntryForm.PERIOD;
  private Aggregation aggregation;
  private Pace pace;
  private @Nullable Rounding pacing;
  private final List<Derivation> group = new ArrayList<>();

  private Case(Target target, Method method, Rational weight) {
    this.target = target;
    this.method = method;
    this.weight = weight;
    this.unit =
        target instanceof Target.Threshold threshold ? threshold.unit() : Unit.counting("件");
    this.aggregation = usualAggregation(Fit.kind(target, method, unit));
    this.pace = usualPace(target, unit);
  }

  static Case of(Target target, Method method, String weight) {
    return new Case(target, method, Rational.parse(weight));
  }

  static Case of(String target, String method, String weight) {
    return new Case(
        read(Grammar.TARGETS, target), read(Grammar.METHODS, method), Rational.parse(weight));
  }

  static Case of(Pairs.Pair pair, Rational weight) {
    var some = new Case(pair.target(), pair.method(), weight);
    some.unit = pair.unit();
    some.aggregation = usualAggregation(pair.target().kind(pair.unit()));
    some.pace = usualPace(pair.target(), pair.unit());
    return some;
  }

  static <R> R read(Grammar<R> grammar, String sentence) {
    return switch (grammar.read(sentence)) {
      case Sentence.Read<R>(var rule) -> rule;
      case Sentence.Unreadable<R> trouble -> throw new AssertionError(sentence + ": " + trouble);
    };
  }

  static Aggregation usualAggregation(ValueKind kind) {
    return switch (kind) {
      case NUMBER -> Aggregation.SUM;
      case RATIO -> Aggregation.RATIO_OF_SUMS;
      case DATE, PLACE, GRADE, BALLOTS, MARKS, VERDICTS, HONOURS, ITEMS -> Aggregation.LAST;
      case SERIES -> Aggregation.PERIODS_MET;
    };
  }

  static Pace usualPace(Target target, Unit unit) {
    var byYear = !(target instanceof Target.MatchBenchmark);
    return byYear && target.kind(unit) == ValueKind.NUMBER ? Pace.EVEN : Pace.ANNUAL;
  }

  Case unit(String symbol) {
    unit = Unit.counting(symbol);
    aggregation = usualAggregation(Fit.kind(target, method, unit));
    pace = usualPace(target, unit);
    return this;
  }

  Case cumulative() {
    entry = EntryForm.CUMULATIVE;
    return this;
  }

  Case taking(Aggregation some) {
    aggregation = some;
    return this;
  }

  Case paced(Pace some) {
    pace = some;
    return this;
  }

  Case baseline(String value) {
    return baseline(YEAR - 1, value);
  }

  Case baseline(int year, String value) {
    evidence.add(new Baseline(KEY, year, Rational.parse(value), row()));
    return this;
  }

  Case benchmark(String city, String value) {
    return benchmark(city, new Benchmark.Value.Numeric(Rational.parse(value)));
  }

  Case benchmark(String city, Benchmark.Value value) {
    evidence.add(
        new Benchmark(KEY, city, YEAR - 1, value, Benchmark.Comparability.COMPARABLE, row()));
    return this;
  }

  Case reports(int quarter, Reported reported) {
    return reports(quarter, reported, Qualifier.EXACT);
  }

  Case reports(int quarter, Reported reported, Qualifier qualifier) {
    return reports(quarter, reported, qualifier, 1);
  }

  Case reports(int quarter, Reported reported, Qualifier qualifier, int version) {
    var when = Quarter.of(quarter).orElseThrow();
    var source = new Source.Report(row(), when.lastDay(YEAR), version);
    evidence.add(new Measurement(KEY, when, reported, qualifier, source));
    return this;
  }

  /** What a part of a composite feeds on. */
  Case reportsPart(int quarter, ValueKind part, Reported reported) {
    var when = Quarter.of(quarter).orElseThrow();
    var source = new Source.Report(row(), when.lastDay(YEAR), 1);
    evidence.add(new Measurement(KEY, when, part, reported, Qualifier.EXACT, source));
    return this;
  }

  Case baseline(Quarter quarter, String value) {
    evidence.add(new Baseline(KEY, YEAR - 1, quarter, Rational.parse(value), row()));
    return this;
  }

  Case reference(String name, String value) {
    return reference(name, 1, value);
  }

  Case reference(String name, int quarter, String value) {
    var number = new Reference.Value.Numeric(Rational.parse(value));
    var from = Quarter.of(quarter).orElseThrow();
    evidence.add(new Reference(KEY, name, from, number, row()));
    return this;
  }

  Case superiorDue(String day) {
    var due = new Reference.Value.Day(LocalDate.parse(day));
    evidence.add(new Reference(KEY, Reference.SUPERIOR_DUE, Quarter.FIRST, due, row()));
    return this;
  }

  Case item(LedgerItem item) {
    evidence.add(item);
    return this;
  }

  static LedgerItem item(
      String number, String weight, @Nullable String due, LedgerItem.State state) {
    return new LedgerItem(
        KEY,
        number,
        new LedgerItem.Place("", ""),
        "事项",
        Rational.parse(weight),
        null,
        due == null ? null : LocalDate.parse(due),
        state,
        "",
        row());
  }

  /** The figures of the ranking group, this one's among them. */
  Case group(String... figures) {
    for (var figure : figures) {
      group.add(Derivation.given(Term.REPORTED, Rational.parse(figure), unit, row()));
    }
    return this;
  }

  Case pacedBy(Rounding rounding) {
    pacing = rounding;
    return this;
  }

  private static Source.Row row() {
    return new Source.Row("2021Q4-D01.csv", 2);
  }

  Indicator indicator() {
    var habit = new Indicator.Habit(entry, aggregation, pace);
    return new Indicator(KEY, "1", "办结率", unit, habit, target, method, weight, "");
  }

  Outcome outcome(int quarter) {
    var asOf = new AsOf(YEAR, Quarter.of(quarter).orElseThrow(), pacing);
    Peers peers = _ -> group;
    return new IndicatorScorer(asOf, peers).score(indicator(), evidence);
  }

  Outcome.Scored scored(int quarter) {
    return switch (outcome(quarter)) {
      case Outcome.Scored scored -> scored;
      case Outcome other -> throw new AssertionError("not scored: " + other);
    };
  }

  boolean met(int quarter) {
    return scored(quarter).judgement().isMet();
  }

  /** The points, rounded once to four decimals. */
  String points(int quarter) {
    return scored(quarter).points().value().toDecimal(Rounding.STORED).toPlainString();
  }

  String exactPoints(int quarter) {
    return scored(quarter).points().value().toString();
  }

  static Reported amount(String value) {
    return new Reported.Amount(Rational.parse(value));
  }

  static Reported percent(String value) {
    return new Reported.Amount(Rational.parse(value).dividedBy(Rational.HUNDRED));
  }

  static Reported share(long done, long due) {
    return new Reported.Share(Rational.of(done), Rational.of(due));
  }

  static Reported done(String day) {
    return new Reported.Done(LocalDate.parse(day));
  }

  static Reported notDone() {
    return new Reported.NotDone();
  }

  static Reported notReported() {
    return new Reported.NotReported();
  }

  static Reported notApplicable() {
    return new Reported.NotApplicable("本季没有到期事项");
  }

  static Reported place(int place) {
    return new Reported.Place(place, 16);
  }

  static Reported graded(PanelGrade grade) {
    return new Reported.Graded(grade);
  }

  /** All figures somebody stated, in the order in which they enter. */
  static List<Derivation.Given> leaves(Derivation derivation) {
    return switch (derivation) {
      case Derivation.Given given -> List.of(given);
      case Derivation.Worked worked -> {
        var leaves = new ArrayList<Derivation.Given>();
        worked.inputs().forEach(input -> leaves.addAll(leaves(input)));
        yield leaves;
      }
    };
  }
}
