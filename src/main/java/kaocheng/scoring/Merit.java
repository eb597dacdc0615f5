package kaocheng.scoring;

import java.util.ArrayList;
import java.util.List;
import kaocheng.model.Category;
import kaocheng.model.Clause.TieBreak;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.card.Result;
import kaocheng.model.card.Scorecard;
import kaocheng.model.card.Tally;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.OpinionMethod;

/**
 * What a card is ranked on: its published total, and what the policy compares where totals are
 * equal, each as it is shown. A figure that is not there loses against any that is.
 */
record Merit(Rational total, List<Figure> chain) implements Comparable<Merit> {
  private static final Rational NOT_THERE = Rational.of(-1);

  /** One figure of the chain. */
  record Figure(TieBreak breaking, Rational value) {}

  /** What decided between two cards of the same total. */
  record Decided(TieBreak breaking, Rational own, Rational others) {}

  static Merit of(Scorecard card) {
    var total = card.result() instanceof Result.Total its ? its.published().value() : NOT_THERE;
    var chain = new ArrayList<Figure>();
    for (var breaking : card.policy().tieBreaks()) {
      chain.add(new Figure(breaking, value(breaking, card)));
    }
    return new Merit(total, chain);
  }

  private static Rational value(TieBreak breaking, Scorecard card) {
    return switch (breaking) {
      case KEY_SCORE -> earned(card, Category.KEY);
      case EXCELLENCE_SCORE -> earned(card, Category.EXCELLENCE);
      case OPINION_SCORE ->
          earned(
              card,
              card.indicators()
                  .filter(line -> line.indicator().method() instanceof OpinionMethod.Survey)
                  .map(IndicatorLine::tally)
                  .toList());
      case COVERAGE -> card.tally().coverage();
    };
  }

  private static Rational earned(Scorecard card, Category category) {
    return earned(
        card,
        card.categories().stream()
            .filter(line -> line.category() == category)
            .map(line -> line.tally())
            .toList());
  }

  private static Rational earned(Scorecard card, List<Tally> parts) {
    return parts.stream()
        .filter(Tally::isScored)
        .map(tally -> tally.earned().value())
        .reduce(Rational::plus)
        .map(sum -> sum.rounded(card.policy().stored()))
        .orElse(NOT_THERE);
  }

  /** The first figure in which two merits of the same total differ. */
  Decided decidedBy(Merit other) {
    for (var i = 0; i < chain.size(); i++) {
      var own = chain.get(i);
      var others = other.chain().get(i);
      if (!own.value().equals(others.value())) {
        return new Decided(
            own.breaking(), own.value().max(Rational.ZERO), others.value().max(Rational.ZERO));
      }
    }
    throw new IllegalArgumentException("nothing decided between " + this + " and " + other);
  }

  @Override
  public int compareTo(Merit other) {
    var order = total.compareTo(other.total());
    for (var i = 0; order == 0 && i < chain.size(); i++) {
      order = chain.get(i).value().compareTo(other.chain().get(i).value());
    }
    return order;
  }
}
