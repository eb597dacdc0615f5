package kaocheng.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  List<Scorecard> rank(List<Scorecard> cards) {
    Map<String, List<Rational>> totals = new LinkedHashMap<>();
    for (var card : cards) {
      if (isCompared(card) && card.result() instanceof Result.Total total) {
        totals
            .computeIfAbsent(card.department().group(), _ -> new ArrayList<>())
            .add(total.published().value());
      }
    }
    return cards.stream()
        .map(card -> card.placed(place(card, totals.getOrDefault(group(card), List.of()))))
        .toList();
  }

  private static String group(Scorecard card) {
    return card.department().group();
  }

  private boolean isCompared(Scorecard card) {
    return card.tally().coverage().compareTo(policy.leastCoverage()) >= 0;
  }

  private Placement place(Scorecard card, List<Rational> totals) {
    if (!(card.result() instanceof Result.Total total)) {
      return new Placement.Unranked(Because.NOTHING_SCORED);
    }
    if (!isCompared(card)) {
      return new Placement.Unranked(Because.COVERAGE_TOO_LOW);
    }
    var own = total.published().value();
    var better = totals.stream().filter(other -> other.compareTo(own) > 0);
    var ahead = policy.ties() == TieRule.DENSE ? better.distinct().count() : better.count();
    var sharing = totals.stream().filter(own::equals).count() - 1;
    return new Placement.Ranked(
        Math.toIntExact(ahead) + 1, totals.size(), Math.toIntExact(sharing), grade(own));
  }

  private String grade(Rational total) {
    return policy.bands().stream()
        .filter(band -> total.compareTo(band.from()) >= 0)
        .findFirst()
        .map(Policy.GradeBand::grade)
        .orElse("");
  }
}
