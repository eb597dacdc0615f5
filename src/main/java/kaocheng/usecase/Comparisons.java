package kaocheng.usecase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import kaocheng.model.Baseline;
import kaocheng.model.Benchmark;
import kaocheng.model.EntryForm;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Measurement;
import kaocheng.model.Outcome;
import kaocheng.model.Qualifier;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.text.Refused;
import kaocheng.scoring.Expectation;

/**
 * Sets scorecards and figures beside each other: two departments, two quarters, two years, last
 * year, the benchmarks, the pace.
 */
public final class Comparisons {
  private final IntFunction<YearReview> years;
  private final Map<Integer, YearReview> seen = new HashMap<>();

  /** Among all years of the workbook. */
  public Comparisons(Desk desk) {
    this.years = year -> new ReviewYear(desk).require(year);
  }

  /** Within a year that was looked over already. */
  public Comparisons(YearReview review) {
    this.years =
        year -> {
          throw Refused.because(Refusal.NO_SUCH_YEAR, year, review.years());
        };
    seen.put(review.year(), review);
  }

  private YearReview year(int year) {
    return seen.computeIfAbsent(year, years::apply);
  }

  private Scorecard card(int year, Quarter quarter, String department) {
    return year(year).as(quarter).card(department);
  }

  /** Two ranked scorecards and the indicators of both, those of the same name side by side. */
  public record Cards(Scorecard one, Scorecard other, List<IndicatorPair> indicators) {
    public Cards {
      indicators = List.copyOf(indicators);
    }
  }

  /** Two departments as of a quarter; indicators go together by name, as numbers are each's own. */
  public Cards departments(int year, Quarter quarter, String one, String other) {
    return byName(card(year, quarter, one), card(year, quarter, other));
  }

  /** A department in two years, as of the same quarter. */
  public Cards years(int year, Quarter quarter, String department, int other) {
    return byName(card(year, quarter, department), card(other, quarter, department));
  }

  private static Cards byName(Scorecard one, Scorecard other) {
    return paired(one, other, line -> line.indicator().name());
  }

  /** A department as of two quarters. */
  public Cards quarters(int year, String department, Quarter one, Quarter other) {
    return paired(
        card(year, one, department),
        card(year, other, department),
        line -> line.indicator().key().number());
  }

  private static Cards paired(
      Scorecard one, Scorecard other, Function<IndicatorLine, String> called) {
    var these = lines(one, called);
    var those = lines(other, called);
    var all = new LinkedHashMap<>(these);
    those.forEach(all::putIfAbsent);
    var pairs = new ArrayList<IndicatorPair>();
    all.forEach(
        (name, line) ->
            pairs.add(
                new IndicatorPair(
                    line.indicator(),
                    Optional.ofNullable(these.get(name)),
                    Optional.ofNullable(those.get(name)))));
    return new Cards(one, other, pairs);
  }

  /** A second indicator of the same name stands under its number. */
  private static Map<String, IndicatorLine> lines(
      Scorecard card, Function<IndicatorLine, String> called) {
    var lines = new LinkedHashMap<String, IndicatorLine>();
    card.indicators()
        .forEach(
            line -> {
              if (lines.putIfAbsent(called.apply(line), line) != null) {
                lines.put(called.apply(line) + "\n" + line.indicator().key().number(), line);
              }
            });
    return lines;
  }

  private Optional<IndicatorLine> line(int year, Quarter quarter, IndicatorKey key) {
    return card(year, quarter, key.department())
        .indicators()
        .filter(line -> line.indicator().key().equals(key))
        .findFirst();
  }

  /**
   * What a city reached beside what is measured here; positive is ahead, as the target tells which
   * way is better; nothing where there is no figure of one's own in the same unit.
   */
  public record Gap(
      IndicatorLine line, Benchmark benchmark, Rational theirs, Optional<Rational> ours) {
    public Optional<Rational> ahead() {
      return ours.map(own -> own.minus(theirs)).map(gap -> isLessBetter() ? gap.negated() : gap);
    }

    private boolean isLessBetter() {
      return line.indicator().target().direction() == Direction.DOWN;
    }
  }

  /** The gaps to the benchmarks of an indicator that are numbers. */
  public List<Gap> benchmarks(int year, Quarter quarter, IndicatorKey key) {
    var line = line(year, quarter, key);
    return line.stream()
        .flatMap(its -> year(year).dossier().benchmarks().stream().flatMap(one -> gap(its, one)))
        .toList();
  }

  private static Stream<Gap> gap(IndicatorLine line, Benchmark benchmark) {
    return benchmark.indicator().equals(line.indicator().key())
            && benchmark.value() instanceof Benchmark.Value.Numeric(var theirs)
        ? Stream.of(new Gap(line, benchmark, theirs, measured(line, line.indicator().unit())))
        : Stream.empty();
  }

  /** What was measured, where that is told in this unit. */
  private static Optional<Rational> measured(IndicatorLine line, Unit unit) {
    return line.outcome() instanceof Outcome.Scored scored && scored.measured().unit().equals(unit)
        ? Optional.of(scored.measured().value())
        : Optional.empty();
  }

  /** Last year's actuals of an indicator, those of the whole year last. */
  public List<Baseline> lastYear(int year, IndicatorKey key) {
    return year(year).dossier().baselines().stream()
        .filter(one -> one.indicator().equals(key))
        .sorted(Comparator.comparing(Baseline::quarter))
        .toList();
  }

  /**
   * The value as of a quarter beside what the pace asks by then; a forecast is not measured yet.
   */
  public record PacePoint(
      Quarter quarter,
      Outcome outcome,
      Optional<Rational> measured,
      Optional<Rational> asked,
      boolean isForecast) {}

  /** The pace of an indicator, quarter by quarter, in the unit in which it is judged. */
  public List<PacePoint> pace(int year, IndicatorKey key) {
    return Arrays.stream(Quarter.values())
        .flatMap(
            quarter -> line(year, quarter, key).stream().map(line -> point(year, quarter, line)))
        .toList();
  }

  private PacePoint point(int year, Quarter quarter, IndicatorLine line) {
    var dossier = year(year).dossier();
    var outcome = line.outcome();
    var asked = Expectation.of(dossier.cycle(), line.indicator(), quarter);
    if (outcome instanceof Outcome.Scored(var measured, var judgement, var points)) {
      var bound = judgement == null ? asked : Optional.of(judgement.bound().value());
      return new PacePoint(quarter, outcome, Optional.of(measured.value()), bound, false);
    }
    var forecast =
        dossier.measurements().stream()
            .filter(one -> one.indicator().equals(line.indicator().key()))
            .filter(one -> one.quarter() == quarter && one.part() == null)
            .filter(one -> one.qualifier() == Qualifier.FORECAST)
            .filter(_ -> line.indicator().habit().entry() == EntryForm.CUMULATIVE)
            .findFirst()
            .flatMap(Comparisons::value);
    return new PacePoint(quarter, outcome, forecast, asked, forecast.isPresent());
  }

  private static Optional<Rational> value(Measurement measurement) {
    return switch (measurement.reported()) {
      case Reported.Amount(var value) -> Optional.of(value);
      case Reported.Share(var part, var whole) when !whole.isZero() ->
          Optional.of(part.dividedBy(whole));
      default -> Optional.empty();
    };
  }
}
