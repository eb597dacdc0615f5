package kaocheng.model;

import java.util.List;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;

/**
 * The agreements of a cycle that belong to no single goal: how figures are rounded, how ties are
 * ranked, how much has to be known before a rank is given, and which total earns which grade.
 */
public record Policy(
    Rounding stored,
    Rounding published,
    TieRule ties,
    Rational leastCoverage,
    List<GradeBand> bands) {

  /**
   * The usual agreements: 4 and 2 decimals, equal totals share the better rank, half must be known.
   */
  public static final Policy USUAL =
      new Policy(
          Rounding.STORED,
          Rounding.PUBLISHED,
          TieRule.MINIMUM,
          Rational.of(1, 2),
          List.of(
              new GradeBand("优秀", Rational.of(90)),
              new GradeBand("良好", Rational.of(80)),
              new GradeBand("合格", Rational.of(60)),
              new GradeBand("不合格", Rational.ZERO)));

  public Policy {
    bands = List.copyOf(bands);
  }

  /** A grade and the published total from which on it is given; bands stand from best to worst. */
  public record GradeBand(String grade, Rational from) {}

  /** What rank equal totals get. */
  public enum TieRule {
    /** 1, 2, 2, 4. */
    MINIMUM,
    /** 1, 2, 2, 3. */
    DENSE
  }
}
