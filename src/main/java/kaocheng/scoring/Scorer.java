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
import kaocheng.model.card.CategoryLine;
import kaocheng.model.card.GoalLine;
import kaocheng.model.card.Placement;
import kaocheng.model.card.Scorecard;
import kaocheng.model.card.Tally;

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
    return score(quarter, quarter.lastDay(dossier.cycle().year()));
  }

  /** The same as known on a day, which may lie long after the quarter. */
  public List<Scorecard> score(Quarter quarter, LocalDate day) {
    var asOf = new AsOf(dossier.cycle().year(), quarter, null, day);
    var scorer = new IndicatorScorer(asOf, new Groups(dossier, asOf, this::evidenceOf));
    var cards =
        dossier.departments().stream()
            .map(department -> card(department, quarter, scorer))
            .toList();
    return new Ranking(dossier.cycle().policy()).rank(cards);
  }

  private Scorecard card(Department department, Quarter quarter, IndicatorScorer scorer) {
    var lines = new ArrayList<GoalLine>();
    for (var goal : goals.getOrDefault(department.code(), List.of())) {
      lines.add(goal(goal, scorer));
    }
    var categories = RollUp.categories(lines);
    var tally = Tally.of(categories.stream().map(CategoryLine::tally).toList());
    return new Scorecard(
        dossier.cycle(),
        quarter,
        department,
        categories,
        tally,
        RollUp.result(tally, dossier.cycle().policy()),
        new Placement.Unranked(Placement.Because.NOT_YET_COMPARED));
  }

  private GoalLine goal(Goal goal, IndicatorScorer scorer) {
    var settled = new ArrayList<RollUp.Settled>();
    for (var indicator : indicators.getOrDefault(goal.key(), List.of())) {
      var outcome = scorer.score(indicator, evidenceOf(indicator));
      settled.add(new RollUp.Settled(indicator, outcome));
    }
    return RollUp.goal(goal, settled);
  }

  private Evidence evidenceOf(Indicator indicator) {
    return evidence.getOrDefault(indicator.key(), Evidence.NONE);
  }
}
