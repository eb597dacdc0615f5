package kaocheng.scoring;

import java.util.List;
import kaocheng.model.card.Placement;
import kaocheng.model.card.Placement.Ranked;
import kaocheng.model.card.Result;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;
import kaocheng.model.text.Key;

/** What a card tells, as figures to compare with. */
final class Told {
  private Told() {}

  static String published(Scorecard card) {
    return decimal(total(card).published().value());
  }

  static String kept(Scorecard card) {
    return total(card).kept().value().toDecimal(card.policy().stored()).toPlainString();
  }

  static String decimal(Rational value) {
    return value.toDecimal(Rounding.PUBLISHED).toPlainString();
  }

  static Result.Total total(Scorecard card) {
    return switch (card.result()) {
      case Result.Total total -> total;
      case Result.Nothing _ -> throw new AssertionError("nothing scored");
    };
  }

  static String grade(Scorecard card) {
    return card.placement() instanceof Ranked ranked ? ranked.grade() : "";
  }

  static String rank(Scorecard card) {
    return switch (card.placement()) {
      case Ranked ranked -> ranked.told(card.policy().ties()).toString();
      case Placement.Unranked(var because) -> because.name();
    };
  }

  static List<Key> notices(Scorecard card) {
    return card.findings().notices().stream().map(one -> one.key()).toList();
  }

  static List<Key> remarks(Scorecard card) {
    return card.findings().remarks().stream().map(one -> one.key()).toList();
  }
}
