package kaocheng.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaocheng.model.Clause.WeightedReports;
import kaocheng.model.Policy;
import kaocheng.model.Quarter;
import kaocheng.model.card.CardNotice;
import kaocheng.model.card.Result;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Derivation.Worked;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Round;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.text.Message;

/**
 * Makes the year's score the weighted mean of the four reports' totals, not yet rounded; a report
 * without a total gives its weight to the others.
 */
final class Reports {
  private final Policy policy;
  private final WeightedReports rule;

  Reports(Policy policy) {
    this.policy = policy;
    this.rule = policy.weightedReports().orElseThrow();
  }

  /** The cards of the year end with the year's scores; earlier cards stand in the same order. */
  List<Scorecard> weigh(List<Scorecard> yearEnd, Function<Quarter, List<Scorecard>> earlierCards) {
    var earlier = new EnumMap<Quarter, List<Scorecard>>(Quarter.class);
    for (var quarter : Quarter.THIRD.upToHere()) {
      earlier.put(quarter, earlierCards.apply(quarter));
    }
    var weighed = new ArrayList<Scorecard>(yearEnd.size());
    for (var i = 0; i < yearEnd.size(); i++) {
      var results = new EnumMap<Quarter, Result>(Quarter.class);
      for (var entry : earlier.entrySet()) {
        results.put(entry.getKey(), entry.getValue().get(i).result());
      }
      weighed.add(weigh(yearEnd.get(i), results));
    }
    return weighed;
  }

  private Scorecard weigh(Scorecard card, Map<Quarter, Result> earlier) {
    var findings = card.findings().withNotice(Message.of(CardNotice.WEIGHTED_REPORTS));
    if (!(card.result() instanceof Result.Total last)) {
      return card.with(card.result(), findings);
    }
    var totals = new EnumMap<Quarter, Result.Total>(Quarter.class);
    totals.put(Quarter.FOURTH, last);
    earlier.forEach(
        (quarter, result) -> {
          if (result instanceof Result.Total total && share(quarter).signum() > 0) {
            totals.put(quarter, total);
          }
        });
    var without =
        earlier.keySet().stream()
            .filter(quarter -> share(quarter).signum() > 0 && !totals.containsKey(quarter))
            .map(quarter -> Integer.toString(quarter.number()))
            .collect(Collectors.joining("、"));
    return card.with(
        year(totals),
        without.isEmpty()
            ? findings
            : findings.withNotice(Message.of(CardNotice.REPORTS_WITHOUT_TOTAL, without)));
  }

  private Rational share(Quarter quarter) {
    return rule.shares().get(quarter.number() - 1);
  }

  private Result year(Map<Quarter, Result.Total> totals) {
    var last = totals.get(Quarter.FOURTH);
    var shares = totals.keySet().stream().map(this::share).reduce(Rational.ZERO, Rational::plus);
    if (last == null || shares.isZero()) {
      return new Result.Nothing();
    }
    var year = year(totals, shares);
    var rest = year.value().minus(part(last.kept(), shares));
    return new Result.Total(
        Derivation.worked(Term.TOTAL, Unit.POINTS, new Round(policy.published()), year),
        Derivation.worked(Term.TOTAL, Unit.POINTS, new Round(policy.stored()), year),
        rest.plus(last.lowest().times(share(Quarter.FOURTH)).dividedBy(shares)),
        rest.plus(last.highest().times(share(Quarter.FOURTH)).dividedBy(shares)));
  }

  private Rational part(Derivation rounded, Rational shares) {
    return unrounded(rounded).value().times(share(Quarter.FOURTH)).dividedBy(shares);
  }

  private Derivation year(Map<Quarter, Result.Total> totals, Rational shares) {
    var parts = new ArrayList<Derivation>();
    totals.forEach(
        (quarter, total) -> {
          var number = Integer.toString(quarter.number());
          var share =
              Derivation.given(
                  Term.REPORT_SHARE.of(number), share(quarter), Unit.PERCENT, Source.SCHEME);
          parts.add(
              Derivation.worked(
                  Term.REPORT_PART.of(number),
                  Unit.POINTS,
                  Arithmetic.PRODUCT,
                  unrounded(total.kept()),
                  share));
        });
    var sum = Derivation.worked(Term.WEIGHTED_TOTAL, Unit.POINTS, Arithmetic.SUM, parts);
    return shares.equals(Rational.ONE)
        ? sum
        : Derivation.worked(
            Term.WEIGHTED_TOTAL,
            Unit.POINTS,
            Arithmetic.QUOTIENT,
            sum,
            Derivation.given(Term.REPORT_SHARES, shares, Unit.PERCENT, Source.SCHEME));
  }

  /** Rounding once means that a report's total goes into the year as it was before rounding. */
  private static Derivation unrounded(Derivation total) {
    return total instanceof Worked worked && worked.operation() instanceof Round
        ? worked.inputs().getFirst()
        : total;
  }
}
