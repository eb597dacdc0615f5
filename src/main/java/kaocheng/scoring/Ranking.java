package kaocheng.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaocheng.model.MissingRule;
import kaocheng.model.Policy;
import kaocheng.model.Policy.TieRule;
import kaocheng.model.card.CardNotice;
import kaocheng.model.card.Placement;
import kaocheng.model.card.Placement.Because;
import kaocheng.model.card.Result;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Ranks departments on their published totals, each group by itself; what the policy compares next
 * decides between equal totals, and what still ties shares the rank.
 */
final class Ranking {
  private final Policy policy;
  private final Grading grading;

  Ranking(Policy policy) {
    this.policy = policy;
    this.grading = new Grading(policy);
  }

  /** A card that is ranked, and what it is ranked on. */
  record Entry(Scorecard card, Merit merit) {
    static final Comparator<Entry> BEST_FIRST =
        Comparator.comparing(Entry::merit, Comparator.reverseOrder())
            .thenComparing(entry -> entry.card().department().code());

    Rational total() {
      return merit.total();
    }

    boolean ties(Entry other) {
      return merit.compareTo(other.merit()) == 0;
    }
  }

  /** Where an entry stands in its group: its rank, how many share it, and who is next above. */
  private record Standing(int rank, int sharing, @Nullable Entry above) {}

  List<Scorecard> rank(List<Scorecard> cards) {
    var placed = new IdentityHashMap<Scorecard, Scorecard>(2 * cards.size());
    cards.stream()
        .filter(card -> obstacle(card) == null)
        .map(card -> new Entry(card, Merit.of(card)))
        .collect(Collectors.groupingBy(entry -> entry.card().department().group()))
        .values()
        .forEach(group -> place(group.stream().sorted(Entry.BEST_FIRST).toList(), placed));
    var all = new ArrayList<Scorecard>(cards.size());
    for (var card : cards) {
      var because = obstacle(card);
      all.add(
          because == null
              ? placed.getOrDefault(card, card)
              : card.placed(new Placement.Unranked(because), card.findings()));
    }
    return all;
  }

  /** What keeps a card out of the comparison. */
  private @Nullable Because obstacle(Scorecard card) {
    if (!(card.result() instanceof Result.Total)) {
      return Because.NOTHING_SCORED;
    }
    if (card.tally().coverage().compareTo(policy.leastCoverage()) < 0) {
      return Because.COVERAGE_TOO_LOW;
    }
    var blocks = policy.missing() == MissingRule.BLOCK && !card.quarter().isProvisional();
    return blocks && !Watch.missing(card).isEmpty() ? Because.CLOSING_BLOCKED : null;
  }

  private void place(List<Entry> group, Map<Scorecard, Scorecard> placed) {
    var grades = grading.grades(group);
    var standings = standings(group);
    for (var i = 0; i < group.size(); i++) {
      var entry = group.get(i);
      var standing = standings.get(i);
      var remarks = new ArrayList<Message>();
      for (var other : neighbours(group, i)) {
        tie(entry, other, remarks);
      }
      remarks.addAll(grades.get(i).remarks());
      var above = standing.above();
      placed.put(
          entry.card(),
          entry
              .card()
              .placed(
                  new Placement.Ranked(
                      standing.rank(), group.size(), standing.sharing(), grades.get(i).grade()),
                  entry
                      .card()
                      .findings()
                      .placed(remarks, above == null ? null : above.total().minus(entry.total()))));
    }
  }

  private static List<Entry> neighbours(List<Entry> group, int at) {
    var neighbours = new ArrayList<Entry>(2);
    if (at > 0) {
      neighbours.add(group.get(at - 1));
    }
    if (at + 1 < group.size()) {
      neighbours.add(group.get(at + 1));
    }
    return neighbours;
  }

  /** Tells what decided where totals are equal and ranks are not. */
  private static void tie(Entry entry, Entry other, List<Message> remarks) {
    if (entry.total().equals(other.total()) && !entry.ties(other)) {
      var decided = entry.merit().decidedBy(other.merit());
      remarks.add(
          Message.of(
              CardNotice.TIE_DECIDED,
              other.card().department().name(),
              decided.breaking(),
              told(decided.own()),
              told(decided.others())));
    }
  }

  private static Object told(@Nullable Rational figure) {
    return figure == null ? CardNotice.NOT_SCORED : figure;
  }

  private List<Standing> standings(List<Entry> group) {
    var standings = new ArrayList<Standing>(group.size());
    var from = 0;
    var better = 0;
    @Nullable Entry above = null;
    while (from < group.size()) {
      var to = from + 1;
      while (to < group.size() && group.get(to).ties(group.get(from))) {
        to++;
      }
      var ahead = policy.ties() == TieRule.DENSE ? better : from;
      for (var i = from; i < to; i++) {
        standings.add(new Standing(ahead + 1, to - from - 1, above));
      }
      above = group.get(from);
      better++;
      from = to;
    }
    return standings;
  }
}
