package kaocheng.usecase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kaocheng.model.Benchmark;
import kaocheng.model.Dossier;
import kaocheng.model.Indicator;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Judgement;
import kaocheng.model.Outcome;
import kaocheng.model.Quarter;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Refused;

/**
 * Sets scorecards and figures beside each other: two departments, two quarters, the years of an
 * indicator, a benchmark, the pace.
 */
public final class Comparisons {
  private final AssessCycle assess;

  public Comparisons(Desk desk) {
    this.assess = new AssessCycle(desk);
  }

  /** Two ranked scorecards and the indicators of both, those of the same number side by side. */
  public record Cards(Scorecard one, Scorecard other, List<IndicatorPair> indicators) {
    public Cards {
      indicators = List.copyOf(indicators);
    }
  }

  /** Two departments as of a quarter; indicators go together by name, as numbers are each's own. */
  public Cards departments(int year, Quarter quarter, String one, String other) {
    var assessment = assess.look(year, quarter);
    var these = assessment.card(one);
    var those = assessment.card(other);
    return new Cards(these, those, paired(byName(these), byName(those)));
  }

  private static Map<String, IndicatorLine> byName(Scorecard card) {
    var lines = new LinkedHashMap<String, IndicatorLine>();
    card.indicators().forEach(line -> lines.putIfAbsent(line.indicator().name(), line));
    return lines;
  }

  /** A department as of two quarters. */
  public Cards quarters(int year, String department, Quarter one, Quarter other) {
    var these = assess.look(year, one).card(department);
    var those = assess.look(year, other).card(department);
    return new Cards(these, those, paired(byNumber(these), byNumber(those)));
  }

  private static Map<String, IndicatorLine> byNumber(Scorecard card) {
    var lines = new LinkedHashMap<String, IndicatorLine>();
    card.indicators().forEach(line -> lines.put(line.indicator().key().number(), line));
    return lines;
  }

  private static List<IndicatorPair> paired(
      Map<String, IndicatorLine> these, Map<String, IndicatorLine> those) {
    var all = new LinkedHashMap<>(these);
    those.forEach(all::putIfAbsent);
    var pairs = new ArrayList<IndicatorPair>();
    all.forEach(
        (called, line) ->
            pairs.add(
                new IndicatorPair(
                    line.indicator(),
                    Optional.ofNullable(these.get(called)),
                    Optional.ofNullable(those.get(called)))));
    return pairs;
  }

  /** An indicator's line as of each quarter of a year. */
  public record YearOfIndicator(int year, Indicator indicator, Map<Quarter, IndicatorLine> lines) {
    public YearOfIndicator {
      lines = Map.copyOf(lines);
    }
  }

  /** An indicator in one year and the indicator of the same number or else name in another. */
  public record Years(YearOfIndicator one, Optional<YearOfIndicator> other) {}

  public Years years(int year, IndicatorKey key, int otherYear) {
    var one = year(year, key);
    return new Years(one, namesake(one.indicator(), otherYear).map(its -> year(otherYear, its)));
  }

  private Optional<IndicatorKey> namesake(Indicator indicator, int year) {
    var all =
        assess.look(year, Quarter.FOURTH).dossier().indicators().stream()
            .filter(one -> one.key().department().equals(indicator.key().department()))
            .toList();
    return all.stream()
        .filter(one -> one.name().equals(indicator.name()))
        .findFirst()
        .or(() -> all.stream().filter(one -> one.key().equals(indicator.key())).findFirst())
        .map(Indicator::key);
  }

  private YearOfIndicator year(int year, IndicatorKey key) {
    var lines = new TreeMap<Quarter, IndicatorLine>();
    for (var quarter : Quarter.values()) {
      var card = assess.look(year, quarter).card(key.department());
      card.indicators()
          .filter(line -> line.indicator().key().equals(key))
          .forEach(line -> lines.put(quarter, line));
    }
    var last = lines.get(Quarter.FOURTH);
    if (last == null) {
      throw Refused.because(
          Refusal.NO_SUCH_ENTRY, EntrySort.INDICATOR, key.department() + " " + key.number());
    }
    return new YearOfIndicator(year, last.indicator(), lines);
  }

  /**
   * What a city reached beside what is measured here; positive is ahead, where the target tells
   * which way is better; nothing where it does not, or where there is no figure of its own.
   */
  public record Gap(
      IndicatorLine line, Benchmark benchmark, Rational theirs, Optional<Rational> ours) {
    public Optional<Rational> ahead() {
      return ours.map(own -> own.minus(theirs))
          .map(gap -> better() == Direction.DOWN ? gap.negated() : gap);
    }

    private Direction better() {
      return line.outcome() instanceof Outcome.Scored(var measured, var judgement, var points)
              && judgement != null
          ? judgement.relation().direction()
          : Direction.UP;
    }
  }

  /** The gaps to all benchmarks of a department that are numbers. */
  public List<Gap> benchmarks(int year, Quarter quarter, String department) {
    var assessment = assess.look(year, quarter);
    var card = assessment.card(department);
    return card.indicators().flatMap(line -> gaps(assessment.dossier(), line).stream()).toList();
  }

  private static List<Gap> gaps(Dossier dossier, IndicatorLine line) {
    var gaps = new ArrayList<Gap>();
    for (var benchmark : dossier.benchmarks()) {
      if (benchmark.indicator().equals(line.indicator().key())
          && benchmark.value() instanceof Benchmark.Value.Numeric(var theirs)) {
        gaps.add(new Gap(line, benchmark, theirs, measured(line.outcome())));
      }
    }
    return gaps;
  }

  private static Optional<Rational> measured(Outcome outcome) {
    return outcome instanceof Outcome.Scored scored
        ? Optional.of(scored.measured().value())
        : Optional.empty();
  }

  /** The measured value as of a quarter beside what the pace asks by then. */
  public record PacePoint(
      Quarter quarter, Outcome outcome, Optional<Rational> measured, Optional<Rational> asked) {}

  /** The pace of an indicator, quarter by quarter. */
  public List<PacePoint> pace(int year, IndicatorKey key) {
    var its = year(year, key);
    return Arrays.stream(Quarter.values())
        .flatMap(
            quarter ->
                Optional.ofNullable(its.lines().get(quarter)).stream()
                    .map(line -> point(quarter, line)))
        .toList();
  }

  private static PacePoint point(Quarter quarter, IndicatorLine line) {
    var outcome = line.outcome();
    var asked = judgement(outcome).map(judgement -> judgement.bound().value());
    return new PacePoint(quarter, outcome, measured(outcome), asked);
  }

  private static Optional<Judgement> judgement(Outcome outcome) {
    return outcome instanceof Outcome.Scored(var measured, var judgement, var points)
        ? Optional.ofNullable(judgement)
        : Optional.empty();
  }
}
