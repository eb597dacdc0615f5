package kaocheng.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaocheng.model.Department;
import kaocheng.model.Dossier;
import kaocheng.model.Goal;
import kaocheng.model.GoalKey;
import kaocheng.model.Indicator;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Measurement;
import kaocheng.model.Quarter;
import kaocheng.model.card.Findings;
import kaocheng.model.card.Placement;
import kaocheng.model.card.Scorecard;

/**
 * Scores all departments of a cycle as of a quarter; the same dossier always gives the same cards.
 */
public final class Scorer {
  private final Dossier dossier;
  private final Map<IndicatorKey, Evidence> evidence = new HashMap<>();
  private final Map<GoalKey, List<Indicator>> indicators = new HashMap<>();
  private final Map<String, List<Goal>> goals = new LinkedHashMap<>();

  public Scorer(Dossier dossier) {
    this.dossier = dossier;
    gather(dossier.measurements());
    dossier.baselines().forEach(one -> evidence(one.indicator()).add(one));
    dossier.benchmarks().forEach(one -> evidence(one.indicator()).add(one));
    dossier.references().forEach(one -> evidence(one.indicator()).add(one));
    dossier.ledger().forEach(one -> evidence(one.indicator()).add(one));
    for (var indicator : dossier.indicators()) {
      indicators.computeIfAbsent(indicator.goalKey(), _ -> new ArrayList<>()).add(indicator);
    }
    for (var goal : dossier.goals()) {
      goals.computeIfAbsent(goal.key().department(), _ -> new ArrayList<>()).add(goal);
    }
  }

  /** The quarters of an indicator mostly follow each other, so that one look-up serves them all. */
  private void gather(List<Measurement> measurements) {
    Evidence its = null;
    IndicatorKey key = null;
    for (var measurement : measurements) {
      if (its == null || !measurement.indicator().equals(key)) {
        key = measurement.indicator();
        its = evidence(key);
      }
      its.add(measurement);
    }
  }

  private Evidence evidence(IndicatorKey key) {
    return evidence.computeIfAbsent(key, _ -> new Evidence());
  }

  /** The scorecards in the order of the departments, ranked within their groups. */
  public List<Scorecard> score(Quarter quarter) {
    var policy = dossier.cycle().policy();
    var cards = cards(quarter);
    return new Ranking(policy)
        .rank(
            policy.weightedReports().isPresent() && !quarter.isProvisional()
                ? new Reports(policy).weigh(cards, this::cards)
                : cards);
  }

  /** The card of one department, not ranked, with all that was known on a day after the quarter. */
  public Scorecard card(Department department, Quarter quarter, LocalDate day) {
    return cards(List.of(department), asOf(quarter, day)).getFirst();
  }

  private List<Scorecard> cards(Quarter quarter) {
    var asOf = asOf(quarter, quarter.lastDay(dossier.cycle().year()));
    return cards(dossier.departments(), asOf);
  }

  private AsOf asOf(Quarter quarter, LocalDate day) {
    var rounding = dossier.cycle().policy().paceRounding().orElse(null);
    return new AsOf(dossier.cycle().year(), quarter, rounding, day);
  }

  private List<Scorecard> cards(List<Department> departments, AsOf asOf) {
    var scorer = new IndicatorScorer(asOf, new Groups(dossier, asOf, this::evidenceOf));
    var adjusting = Adjusting.byDepartment(dossier.adjustments(), asOf);
    return departments.parallelStream()
        .map(
            department -> {
              var its = adjusting.getOrDefault(department.code(), Adjusting.NONE);
              return card(department, assessed(department, scorer, its), its, asOf.quarter());
            })
        .toList();
  }

  private List<RollUp.Assessed> assessed(
      Department department, IndicatorScorer scorer, Adjusting adjusting) {
    var assessed = new ArrayList<RollUp.Assessed>();
    for (var goal : goals.getOrDefault(department.code(), List.of())) {
      var settled = new ArrayList<RollUp.Settled>();
      for (var indicator : indicators.getOrDefault(goal.key(), List.of())) {
        var outcome =
            adjusting
                .exemption(goal, indicator)
                .map(Watch::exempted)
                .orElseGet(() -> scorer.score(indicator, evidenceOf(indicator)));
        settled.add(new RollUp.Settled(indicator, outcome));
      }
      assessed.add(new RollUp.Assessed(goal, settled));
    }
    return assessed;
  }

  private Scorecard card(
      Department department, List<RollUp.Assessed> assessed, Adjusting adjusting, Quarter quarter) {
    var totalled = new Totalling(dossier.cycle().policy(), quarter, assessed).total(adjusting);
    var card =
        new Scorecard(
            dossier.cycle(),
            quarter,
            department,
            totalled.categories(),
            totalled.tally(),
            totalled.result(),
            new Placement.Unranked(Placement.Because.NOT_YET_COMPARED),
            Findings.NONE);
    return card.with(card.result(), new Watch(card).findings(adjusting));
  }

  private Evidence evidenceOf(Indicator indicator) {
    return evidence.getOrDefault(indicator.key(), Evidence.NONE);
  }
}
