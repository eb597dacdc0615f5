package kaocheng.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kaocheng.model.Category;
import kaocheng.model.Clause.TieBreak;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.card.Result;
import kaocheng.model.card.Scorecard;
import kaocheng.model.card.Tally;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.OpinionMethod;
import org.jspecify.annotations.Nullable;

/**
 * What a card is ranked on: its published total, and what the policy compares where totals are
 * equal, each as it is shown. A figure that is not there loses against any that is.
 */
record Merit(Rational total, List<Figure> chain) implements Comparable<Merit> {
  /** Of two figures the larger, and any figure before none. */
  private static final Comparator<@Nullable Rational> NONE_LOSES =
      Comparator.nullsFirst(Comparator.naturalOrder());

  /** One figure of the chain, or none where nothing of its sort is scored. */
  record Figure(TieBreak breaking, @Nullable Rational value) {}

  /** What decided between two cards of the same total. */
  record Decided(TieBreak breaking, @Nullable Rational own, @Nullable Rational others) {}

  static Merit of(Scorecard card) {
    if (!(card.result() instanceof Result.Total total)) {
      throw new IllegalArgumentException("no total: " + card.department());
    }
    var chain = new ArrayList<Figure>();
    for (var breaking : card.policy().tieBreaks()) {
      chain.add(new Figure(breaking, value(breaking, card)));
    }
    return new Merit(total.published().value(), chain);
  }

  private static @Nullable Rational value(TieBreak breaking, Scorecard card) {
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

  private static @Nullable Rational earned(Scorecard card, Category category) {
    return earned(
        card,
        card.categories().stream()
            .filter(line -> line.category() == category)
            .map(line -> line.tally())
            .toList());
  }

  private static @Nullable Rational earned(Scorecard card, List<Tally> parts) {
    return parts.stream()
        .filter(Tally::isScored)
        .map(tally -> tally.earned().value())
        .reduce(Rational::plus)
        .map(sum -> sum.rounded(card.policy().stored()))
        .orElse(null);
  }

  /** The first figure in which two merits of the same total differ. */
  Decided decidedBy(Merit other) {
    for (var i = 0; i < chain.size(); i++) {
      var own = chain.get(i);
      var others = other.chain().get(i);
      if (NONE_LOSES.compare(own.value(), others.value()) != 0) {
        return new Decided(own.breaking(), own.value(), others.value());
      }
    }
    throw new IllegalArgumentException("nothing decided between " + this + " and " + other);
  }

  @Override
  public int compareTo(Merit other) {
    var order = total.compareTo(other.total());
    for (var i = 0; order == 0 && i < chain.size(); i++) {
      order = NONE_LOSES.compare(chain.get(i).value(), other.chain().get(i).value());
    }
    return order;
  }
}
