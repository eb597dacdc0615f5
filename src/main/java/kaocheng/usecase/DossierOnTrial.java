package kaocheng.usecase;

import static kaocheng.exchange.trial.CaseColumn.BASELINE;
import static kaocheng.exchange.trial.CaseColumn.BONUS;
import static kaocheng.exchange.trial.CaseColumn.GROUP;
import static kaocheng.exchange.trial.CaseColumn.LAST;
import static kaocheng.exchange.trial.CaseColumn.REFERENCE;
import static kaocheng.exchange.trial.CaseColumn.SUPERIOR_DUE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import kaocheng.exchange.trial.CaseColumn;
import kaocheng.exchange.trial.CaseFigures;
import kaocheng.exchange.trial.CaseTexts;
import kaocheng.exchange.trial.ReportReader;
import kaocheng.exchange.trial.Told;
import kaocheng.exchange.trial.TrialFault;
import kaocheng.model.Adjustment;
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
import kaocheng.model.Reference;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.rule.Fit;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.text.Refused;

/**
 * The dossier of a cycle in which one department has the one indicator that is tried, and others
 * its ranking group.
 */
final class DossierOnTrial {
  private static final String NUMBER = "1";
  private static final IndicatorKey KEY = new IndicatorKey(NUMBER, NUMBER);

  private final CaseTexts texts;
  private final RuleOnTrial rule;
  private final Origin origin;
  private final int year;
  private final List<Department> departments = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Measurement> measurements = new ArrayList<>();

  /** Where a case stands, and on what day it is tried. */
  record Origin(String file, long line, LocalDate day) {}

  DossierOnTrial(CaseTexts texts, RuleOnTrial rule, Origin origin) {
    this.texts = texts;
    this.rule = rule;
    this.origin = origin;
    this.year = year();
  }

  /** The year that the case is about: that of its days, or of the day it is tried. */
  private int year() {
    if (rule.target() instanceof Target.CompletedBy(var due)) {
      return due.getYear();
    }
    return CaseFigures.day(texts, SUPERIOR_DUE).orElse(origin.day()).getYear();
  }

  Dossier dossier() {
    departments.add(new Department(NUMBER, NUMBER, NUMBER));
    measure();
    var goal = new Goal(new GoalKey(NUMBER, NUMBER), Category.KEY, "", "", rule.weight());
    return new Dossier(
        new Cycle(year, Policy.USUAL),
        departments,
        List.of(goal),
        indicators,
        baselines(),
        benchmarks(),
        measurements,
        references(),
        List.of(),
        bonuses());
  }

  private void measure() {
    var told = new ArrayList<Told>();
    var reports = new ReportReader(texts, indicator(KEY, EntryForm.CUMULATIVE), origin.day());
    var kinds = Fit.kinds(rule.target(), rule.method(), rule.unit());
    var byQuarter = new ArrayList<List<Told>>();
    for (var kind : kinds) {
      var its = reports.read(kind);
      byQuarter.add(its);
      told.addAll(its);
    }
    requireTaken(kinds.getFirst(), byQuarter.getFirst(), reports);
    var entry = isByQuarter(told, kinds) ? EntryForm.PERIOD : EntryForm.CUMULATIVE;
    indicators.add(indicator(KEY, entry));
    for (var i = 0; i < kinds.size(); i++) {
      var part = i == 0 ? null : kinds.get(i);
      for (var one : entry == EntryForm.PERIOD ? filled(byQuarter.get(i)) : byQuarter.get(i)) {
        measurements.add(
            new Measurement(
                KEY, one.quarter(), part, one.reported(), one.qualifier(), report(one.heading())));
      }
    }
    group(byQuarter.getFirst());
  }

  /** Figures that say nothing to the rule are a mistake where it was told nothing else. */
  private static void requireTaken(ValueKind kind, List<Told> told, ReportReader reports) {
    var leftOver = reports.leftOver();
    if (told.isEmpty() && kind != ValueKind.DATE && !leftOver.isEmpty()) {
      throw Refused.because(TrialFault.FIGURES_NOT_TAKEN, leftOver);
    }
  }

  private static boolean isByQuarter(List<Told> told, List<ValueKind> kinds) {
    return kinds.contains(ValueKind.SERIES)
        || told.stream().anyMatch(one -> one.quarter() != Quarter.FOURTH);
  }

  /** The other quarters had nothing due. */
  private static List<Told> filled(List<Told> told) {
    if (told.isEmpty()) {
      return told;
    }
    var open = EnumSet.allOf(Quarter.class);
    told.forEach(one -> open.remove(one.quarter()));
    var filled = new ArrayList<>(told);
    var heading = told.getFirst().heading();
    for (var quarter : open) {
      var nothing = new Reported.NotApplicable("");
      filled.add(new Told(quarter, nothing, Qualifier.EXACT, heading));
    }
    return filled;
  }

  private Indicator indicator(IndicatorKey key, EntryForm entry) {
    var kind = Fit.kind(rule.target(), rule.method(), rule.unit());
    return new Indicator(
        key,
        NUMBER,
        "",
        rule.unit(),
        new Indicator.Habit(entry, aggregation(kind), Pace.ANNUAL),
        rule.target(),
        rule.method(),
        rule.weight(),
        "");
  }

  private static Aggregation aggregation(ValueKind kind) {
    return switch (kind) {
      case NUMBER -> Aggregation.SUM;
      case RATIO -> Aggregation.RATIO_OF_SUMS;
      case SERIES -> Aggregation.PERIODS_MET;
      case DATE, PLACE, GRADE, BALLOTS, MARKS, VERDICTS, HONOURS, ITEMS -> Aggregation.LAST;
    };
  }

  /** The others of the ranking group: its figures, save the one that is the case's own. */
  private void group(List<Told> told) {
    var figures = new ArrayList<Rational>();
    if (!indicators.getFirst().kind().equals(ValueKind.PLACE)) {
      figures.addAll(CaseFigures.group(texts, rule.unit()));
    }
    told.stream()
        .flatMap(one -> own(one.reported()).stream())
        .findFirst()
        .ifPresent(figures::remove);
    for (var figure : figures) {
      var code = Integer.toString(departments.size() + 1);
      var key = new IndicatorKey(code, NUMBER);
      departments.add(new Department(code, code, NUMBER));
      indicators.add(indicator(key, EntryForm.CUMULATIVE));
      measurements.add(
          new Measurement(
              key,
              Quarter.FOURTH,
              new Reported.Amount(figure),
              Qualifier.EXACT,
              report(texts.heading(GROUP))));
    }
  }

  private static Optional<Rational> own(Reported reported) {
    return switch (reported) {
      case Reported.Amount(var value) -> Optional.of(value);
      case Reported.Share(var above, var below) when !below.isZero() ->
          Optional.of(above.dividedBy(below));
      default -> Optional.empty();
    };
  }

  private List<Baseline> baselines() {
    var column = texts.has(BASELINE) ? BASELINE : LAST;
    return figure(column).stream()
        .map(value -> new Baseline(KEY, year - 1, value, row(column)))
        .toList();
  }

  /** The figure under a heading; places have none. */
  private Optional<Rational> figure(CaseColumn column) {
    var kind = indicators.getFirst().kind();
    return kind == ValueKind.NUMBER || kind == ValueKind.RATIO
        ? CaseFigures.inUnit(texts, column, rule.unit())
        : Optional.empty();
  }

  private List<Benchmark> benchmarks() {
    var cities = new NamesOnTrial(rule).cities();
    if (cities.isEmpty()) {
      return List.of();
    }
    var benchmark = CaseFigures.benchmark(texts, rule.unit());
    return benchmark.stream()
        .flatMap(
            value ->
                cities.stream()
                    .map(
                        city ->
                            new Benchmark(
                                KEY,
                                city,
                                year - 1,
                                value,
                                Benchmark.Comparability.COMPARABLE,
                                row(CaseColumn.BENCHMARK))))
        .toList();
  }

  private List<Reference> references() {
    var references = new ArrayList<Reference>();
    var names = new NamesOnTrial(rule).references();
    if (!names.isEmpty()) {
      CaseFigures.inUnit(texts, REFERENCE, rule.unit())
          .map(Reference.Value.Numeric::new)
          .ifPresent(
              value -> names.forEach(name -> references.add(reference(name, value, REFERENCE))));
    }
    if (rule.target().kind(rule.unit()) == ValueKind.DATE) {
      CaseFigures.day(texts, SUPERIOR_DUE)
          .map(Reference.Value.Day::new)
          .ifPresent(day -> references.add(reference(Reference.SUPERIOR_DUE, day, SUPERIOR_DUE)));
    }
    return references;
  }

  private Reference reference(String name, Reference.Value value, CaseColumn column) {
    return new Reference(KEY, name, Quarter.FIRST, value, row(column));
  }

  /** Points on top, put there as a decision on the indicator. */
  private List<Adjustment> bonuses() {
    return CaseFigures.points(texts, BONUS).stream()
        .map(
            points ->
                new Adjustment(
                    NUMBER,
                    "1",
                    new Adjustment.Scope.OfIndicator(NUMBER),
                    new Adjustment.Effect.Bonus(points, null),
                    new Adjustment.Papers("", "", "", "", ""),
                    origin.day(),
                    report(texts.heading(BONUS))))
        .toList();
  }

  private Source.Report report(String heading) {
    return new Source.Report(row(heading), origin.day(), 1);
  }

  private Source.Row row(CaseColumn column) {
    return row(texts.heading(column));
  }

  private Source.Row row(String heading) {
    return origin.file().isEmpty()
        ? Source.Row.onTrial(heading)
        : new Source.Row(origin.file(), origin.line());
  }
}
