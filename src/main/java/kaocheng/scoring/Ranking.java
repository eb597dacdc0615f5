package kaocheng.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import kaocheng.model.Policy;
import kaocheng.model.Policy.TieRule;
import kaocheng.model.card.Placement;
import kaocheng.model.card.Placement.Because;
import kaocheng.model.card.Result;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Rational;

/** Ranks and grades departments on their published totals, each group by itself. */
final class Ranking {
  private final Policy policy;

  Ranking(Policy policy) {
    this.policy = policy;
  }

  /** The places of a group: how many departments reached each total, the best first. */
  private record Group(NavigableMap<Rational, Integer> counts, int size) {
    private static final Group EMPTY = new Group(new TreeMap<>(), 0);

    Group with(Rational total) {
      var more = size == 0 ? new TreeMap<Rational, Integer>(Comparator.reverseOrder()) : counts;
      more.merge(total, 1, Integer::sum);
      return new Group(more, size + 1);
    }
  }

  List<Scorecard> rank(List<Scorecard> cards) {
    var groups = new HashMap<String, Group>();
    for (var card : cards) {
      if (isCompared(card) && card.result() instanceof Result.Total total) {
        var name = card.department().group();
        var group = groups.getOrDefault(name, Group.EMPTY);
        groups.put(name, group.with(total.published().value()));
      }
    }
    var placed = new ArrayList<Scorecard>(cards.size());
    for (var card : cards) {
      var group = groups.getOrDefault(card.department().group(), Group.EMPTY);
      placed.add(card.placed(place(card, group)));
    }
    return placed;
  }

  private boolean isCompared(Scorecard card) {
    return card.tally().coverage().compareTo(policy.leastCoverage()) >= 0;
  }

  private Placement place(Scorecard card, Group group) {
    if (!(card.result() instanceof Result.Total total)) {
      return new Placement.Unranked(Because.NOTHING_SCORED);
    }
    if (!isCompared(card)) {
      return new Placement.Unranked(Because.COVERAGE_TOO_LOW);
    }
    var own = total.published().value();
    var better = group.counts().headMap(own, false);
    var ahead =
        policy.ties() == TieRule.DENSE
            ? better.size()
            : better.values().stream().mapToInt(Integer::intValue).sum();
    var sharing = group.counts().getOrDefault(own, 1) - 1;
    return new Placement.Ranked(ahead + 1, group.size(), sharing, grade(own));
  }

  private String grade(Rational total) {
    return policy.bands().stream()
        .filter(band -> total.compareTo(band.from()) >= 0)
        .findFirst()
        .map(Policy.GradeBand::grade)
        .orElse("");
  }
}
