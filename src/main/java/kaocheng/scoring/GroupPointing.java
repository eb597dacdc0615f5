package kaocheng.scoring;

import java.util.ArrayList;
import java.util.List;
import kaocheng.model.Outcome.Why;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.RankAmong;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Root;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.GroupMethod;
import kaocheng.model.rule.GroupMethod.DistanceTo;
import kaocheng.model.rule.GroupMethod.GroupRank;
import kaocheng.model.rule.GroupMethod.MinMax;
import kaocheng.model.rule.GroupMethod.PercentileRank;
import kaocheng.model.rule.GroupMethod.ShareOfHighest;
import kaocheng.model.rule.GroupMethod.ZScore;
import kaocheng.model.rule.SpanMethod.Clamp;

/** Points from how a figure stands among those of its group (scoring.md 2.3). */
final class GroupPointing {
  private static final Derivation ONE =
      Derivation.given(Term.ONE, Rational.ONE, Unit.NONE, Source.RULE);

  private final Subject subject;
  private final List<Derivation> group;
  private final boolean up;

  GroupPointing(Subject subject) {
    this.subject = subject;
    this.group = subject.group();
    this.up = subject.target().direction() == Direction.UP;
  }

  Award award(Ruling.Judged ruling, GroupMethod method) {
    if (group.isEmpty()) {
      return new Award.None(Why.GROUP_TOO_SMALL);
    }
    var own = ruling.measured();
    return switch (method) {
      case MinMax rule -> minMax(own, rule);
      case ZScore rule -> zScore(own, rule);
      case DistanceTo rule -> distance(ruling, rule);
      case GroupRank(var ties) -> Award.of(asPoints(rank(own, ties)));
      case PercentileRank(var ties) -> percentile(own, ties);
      case ShareOfHighest() -> shareOfHighest(own);
    };
  }

  private Derivation extreme(Arithmetic operation) {
    var term = operation == Arithmetic.MINIMUM ? Term.GROUP_LOWEST : Term.GROUP_HIGHEST;
    return Derivation.worked(term, subject.unit(), operation, group);
  }

  private Span range() {
    var lowest = extreme(Arithmetic.MINIMUM);
    var highest = extreme(Arithmetic.MAXIMUM);
    return up ? new Span(lowest, highest) : new Span(highest, lowest);
  }

  private Award minMax(Derivation own, MinMax rule) {
    var range = range();
    if (range.isEmpty()) {
      return new Award.None(Why.RANGE_IS_ZERO);
    }
    var from = Span.given(Term.LEAST_POINTS, rule.from());
    var to = Span.given(Term.MOST_POINTS, rule.to());
    var width = Derivation.worked(Term.RANGE, Unit.POINTS, Arithmetic.DIFFERENCE, to, from);
    var way =
        Derivation.worked(
            Term.ADDED_POINTS, Unit.POINTS, Arithmetic.PRODUCT, range.way(own, Clamp.OPEN), width);
    return Award.of(Derivation.worked(Term.EXACT_POINTS, Unit.POINTS, Arithmetic.SUM, from, way));
  }

  private Award zScore(Derivation own, ZScore rule) {
    if (group.size() < 2) {
      return new Award.None(Why.GROUP_TOO_SMALL);
    }
    var mean = Yardsticks.mean(group, subject.unit());
    var deviation = standardDeviation(mean);
    if (deviation.value().isZero()) {
      return new Award.None(Why.RANGE_IS_ZERO);
    }
    var off =
        Derivation.worked(
            Term.DEVIATION,
            subject.unit(),
            Arithmetic.DIFFERENCE,
            up ? own : mean,
            up ? mean : own);
    var z = Derivation.worked(Term.Z_SCORE, Unit.NONE, Arithmetic.QUOTIENT, off, deviation);
    var each = Span.given(Term.POINTS_PER_STEP, rule.deviation());
    var added = Derivation.worked(Term.ADDED_POINTS, Unit.POINTS, Arithmetic.PRODUCT, z, each);
    return Award.of(
        Derivation.worked(
            Term.EXACT_POINTS,
            Unit.POINTS,
            Arithmetic.SUM,
            Span.given(Term.BASE_POINTS, rule.mean()),
            added));
  }

  /** The sample standard deviation, over n - 1. */
  private Derivation standardDeviation(Derivation mean) {
    var squares = new ArrayList<Derivation>();
    for (var one : group) {
      var off = Derivation.worked(Term.DEVIATION, subject.unit(), Arithmetic.DIFFERENCE, one, mean);
      squares.add(Derivation.worked(Term.SQUARE, Unit.NONE, Arithmetic.PRODUCT, off, off));
    }
    var sum = Derivation.worked(Term.SQUARE_SUM, Unit.NONE, Arithmetic.SUM, squares);
    var variance = Derivation.worked(Term.VARIANCE, Unit.NONE, Arithmetic.QUOTIENT, sum, others());
    return Derivation.worked(Term.STANDARD_DEVIATION, subject.unit(), new Root(2), variance);
  }

  private Derivation others() {
    var size = Derivation.worked(Term.GROUP_SIZE, Unit.NONE, Arithmetic.COUNT, group);
    return Derivation.worked(Term.OTHERS, Unit.NONE, Arithmetic.DIFFERENCE, size, ONE);
  }

  /** How much of the way from the group's worst figure to the yardstick has been gone. */
  private Award distance(Ruling.Judged ruling, DistanceTo rule) {
    return switch (new Yardsticks(subject, ruling).find(rule.yardstick(), Term.HIGH)) {
      case Yardsticks.Found.Nothing(var why) -> new Award.None(why);
      case Yardsticks.Found.Figure(var aim) -> {
        var worst = extreme(up ? Arithmetic.MINIMUM : Arithmetic.MAXIMUM);
        if (aim.value().equals(worst.value())) {
          yield new Award.None(Why.RANGE_IS_ZERO);
        }
        yield Award.of(share(way(ruling.measured(), worst, aim), rule.clamp()));
      }
    };
  }

  /** From the worst figure on, signed: a yardstick behind the worst figure turns the sign. */
  private Derivation way(Derivation own, Derivation worst, Derivation aim) {
    var gone = up ? difference(Term.WAY, own, worst) : difference(Term.WAY, worst, own);
    var whole = up ? difference(Term.RANGE, aim, worst) : difference(Term.RANGE, worst, aim);
    return Derivation.worked(Term.WAY_SHARE, Unit.PERCENT, Arithmetic.QUOTIENT, gone, whole);
  }

  private Derivation difference(Term term, Derivation one, Derivation other) {
    return Derivation.worked(term, subject.unit(), Arithmetic.DIFFERENCE, one, other);
  }

  private Derivation share(Derivation share, Clamp clamp) {
    var beyond = share.value().compareTo(Rational.ONE) > 0;
    return Pointing.times(
        subject.weight(),
        clamp == Clamp.CLAMPED && beyond
            ? Derivation.worked(
                share.label(), share.unit(), Arithmetic.MINIMUM, share, Span.whole())
            : share);
  }

  private Derivation rank(Derivation own, RankAmong.Ties ties) {
    var inputs = new ArrayList<Derivation>();
    inputs.add(own);
    inputs.addAll(group);
    var direction = up ? Direction.UP : Direction.DOWN;
    return Derivation.worked(
        Term.ASCENDING_RANK, Unit.NONE, new RankAmong(direction, ties), inputs);
  }

  private static Derivation asPoints(Derivation rank) {
    return Derivation.worked(Term.EXACT_POINTS, Unit.POINTS, Arithmetic.SUM, rank);
  }

  private Award percentile(Derivation own, RankAmong.Ties ties) {
    if (group.size() < 2) {
      return new Award.None(Why.GROUP_TOO_SMALL);
    }
    var above =
        Derivation.worked(
            Term.RANK_ABOVE_LAST, Unit.NONE, Arithmetic.DIFFERENCE, rank(own, ties), ONE);
    var share =
        Derivation.worked(Term.NORMALISED, Unit.PERCENT, Arithmetic.QUOTIENT, above, others());
    return Award.of(Pointing.times(subject.weight(), share));
  }

  private Award shareOfHighest(Derivation own) {
    var highest = extreme(Arithmetic.MAXIMUM);
    if (!up || highest.value().signum() <= 0) {
      return new Award.None(Why.HIGHEST_NOT_POSITIVE);
    }
    var share = Derivation.worked(Term.NORMALISED, Unit.PERCENT, Arithmetic.QUOTIENT, own, highest);
    return Award.of(Pointing.times(subject.weight(), Completion.notBelowZero(share)));
  }
}
