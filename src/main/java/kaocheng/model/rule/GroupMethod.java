package kaocheng.model.rule;

import kaocheng.model.figure.RankAmong.Ties;
import kaocheng.model.figure.Rational;

/**
 * Methods that hold a figure against those of the whole ranking group (scoring.md 2.3, after the
 * OECD handbook on composite indicators).
 */
public sealed interface GroupMethod extends Method {

  /** From the group's lowest to its highest figure, laid out between two numbers of points. */
  record MinMax(Rational from, Rational to) implements GroupMethod {}

  /** The distance from the mean in sample standard deviations, around so many points. */
  record ZScore(Rational mean, Rational deviation) implements GroupMethod {}

  /** The way from the group's worst figure to a yardstick; above 1 unless clamped. */
  record DistanceTo(Yardstick yardstick, SpanMethod.Clamp clamp) implements GroupMethod {}

  /** The ascending rank within the group, in points. */
  record GroupRank(Ties ties) implements GroupMethod {}

  /** The share of the others in the group that are behind: (rank - 1) / (n - 1). */
  record PercentileRank(Ties ties) implements GroupMethod {}

  /** The share of the group's highest figure. */
  record ShareOfHighest() implements GroupMethod {}
}
