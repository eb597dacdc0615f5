package kaocheng.scoring;

import java.util.ArrayList;
import java.util.List;
import kaocheng.model.Adjustment;
import kaocheng.model.Adjustment.Effect;
import kaocheng.model.Clause.Quota;
import kaocheng.model.Policy;
import kaocheng.model.card.Applied.Standing;
import kaocheng.model.card.CardNotice;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Message;
import kaocheng.scoring.Ranking.Entry;

/**
 * Gives grades (M23): by the published total, then no higher than vetoes allow, then no more of a
 * grade than its quota, whose part of a seat is no seat. Those that tie at the cut get none of the
 * seats that are too few for all of them, and are told so.
 */
final class Grading {
  private final Policy policy;
  private final List<String> grades;

  Grading(Policy policy) {
    this.policy = policy;
    this.grades = policy.bands().stream().map(Policy.GradeBand::grade).toList();
  }

  /** The grade given to one entry, and why it is not the one its total earns. */
  record Given(String grade, List<Message> remarks) {}

  /** A grade by its place among the grades, while it is being found. */
  private static final class Finding {
    private int place;
    private final List<Message> remarks = new ArrayList<>();

    Finding(int place) {
      this.place = place;
    }
  }

  /** The grades of a group whose best stands first. */
  List<Given> grades(List<Entry> group) {
    var found = new ArrayList<Finding>(group.size());
    for (var entry : group) {
      found.add(vetoed(entry, new Finding(earned(entry.total()))));
    }
    for (var quota : policy.quotas()) {
      fill(quota, group, found);
    }
    return found.stream().map(one -> new Given(name(one.place), one.remarks)).toList();
  }

  private int earned(Rational total) {
    var place = 0;
    while (place < grades.size() && total.compareTo(policy.bands().get(place).from()) < 0) {
      place++;
    }
    return place;
  }

  /** Below the last band there is no grade. */
  private String name(int place) {
    return place < grades.size() ? grades.get(place) : "";
  }

  private Finding vetoed(Entry entry, Finding finding) {
    for (var one : entry.card().findings().adjustments()) {
      var adjustment = one.adjustment();
      if (one.standing() == Standing.COUNTS
          && holdsGradeDown(adjustment)
          && adjustment.effect() instanceof Effect.Veto(var notAbove)) {
        var most = grades.contains(notAbove) ? grades.indexOf(notAbove) : grades.size() - 1;
        if (finding.place < most) {
          finding.remarks.add(
              Message.of(
                  CardNotice.GRADE_VETOED, adjustment.number(), name(finding.place), name(most)));
          finding.place = most;
        }
      }
    }
    return finding;
  }

  private static boolean holdsGradeDown(Adjustment adjustment) {
    return switch (adjustment.scope()) {
      case Adjustment.Scope.OfDepartment _, Adjustment.Scope.OfCategory _ -> true;
      case Adjustment.Scope.OfGoal _, Adjustment.Scope.OfIndicator _ -> false;
    };
  }

  private void fill(Quota quota, List<Entry> group, List<Finding> found) {
    var place = grades.indexOf(quota.grade());
    var seats = Rational.of(group.size()).times(quota.share()).floor().numerator().intValueExact();
    var claimants = new ArrayList<Integer>();
    for (var i = 0; i < group.size(); i++) {
      if (found.get(i).place == place) {
        claimants.add(i);
      }
    }
    if (place < 0 || claimants.size() <= seats) {
      return;
    }
    var ties = ties(claimants, seats, group);
    for (var at = seats - ties.before(); at < claimants.size(); at++) {
      var finding = found.get(claimants.get(at));
      var tied = at < seats + ties.after() && ties.before() > 0;
      finding.place++;
      finding.remarks.add(
          tied
              ? Message.of(
                  CardNotice.TIED_AT_CUT,
                  quota.grade(),
                  seats,
                  ties.before() + ties.after(),
                  name(finding.place))
              : Message.of(CardNotice.QUOTA_FULL, quota.grade(), seats, name(finding.place)));
    }
  }

  /** How many tie across the cut, on either side of it. */
  private record Ties(int before, int after) {}

  private static Ties ties(List<Integer> claimants, int seats, List<Entry> group) {
    if (seats == 0) {
      return new Ties(0, 0);
    }
    var last = group.get(claimants.get(seats - 1));
    if (!last.ties(group.get(claimants.get(seats)))) {
      return new Ties(0, 0);
    }
    var before = 0;
    while (before < seats && group.get(claimants.get(seats - 1 - before)).ties(last)) {
      before++;
    }
    var after = 0;
    while (seats + after < claimants.size() && group.get(claimants.get(seats + after)).ties(last)) {
      after++;
    }
    return new Ties(before, after);
  }
}
