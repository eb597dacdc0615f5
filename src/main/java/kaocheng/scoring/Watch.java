package kaocheng.scoring;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kaocheng.model.Adjustment;
import kaocheng.model.Adjustment.Effect;
import kaocheng.model.Adjustment.Scope;
import kaocheng.model.Judgement;
import kaocheng.model.MissingRule;
import kaocheng.model.Outcome;
import kaocheng.model.card.Applied;
import kaocheng.model.card.Applied.Standing;
import kaocheng.model.card.CardNotice;
import kaocheng.model.card.Findings;
import kaocheng.model.card.GoalLine;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.card.Scorecard;
import kaocheng.model.card.Tally;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;
import kaocheng.model.figure.Unit;
import kaocheng.model.text.Message;

/** Looks over a card for what whoever reads the total has to know. */
final class Watch {
  private static final Rational MUCH_TOO_MUCH = Rational.of(13, 10);
  private static final Rounding PERCENTAGE = Rounding.of(2, RoundingMode.DOWN);

  private final Scorecard card;

  Watch(Scorecard card) {
    this.card = card;
  }

  /** What an indicator becomes that a decision excuses. */
  static Outcome exempted(Adjustment adjustment) {
    return new Outcome.NotApplicable(Outcome.Ground.EXEMPTED, adjustment.papers().document());
  }

  /** The indicators that were not reported. */
  static List<String> missing(Scorecard card) {
    return card.indicators()
        .filter(line -> line.outcome() instanceof Outcome.Missing)
        .map(line -> line.indicator().key().number())
        .toList();
  }

  Findings findings(Adjusting adjusting) {
    var notices = new ArrayList<Message>();
    weights(notices);
    missing(notices);
    card.indicators().forEach(line -> overfulfilled(line, notices));
    var applied =
        adjusting.all().stream()
            .map(one -> new Applied(one, standing(one, adjusting.standing(one))))
            .toList();
    return new Findings(applied, notices, List.of(), null);
  }

  private void weights(List<Message> notices) {
    var sum = card.goals().map(goal -> goal.goal().weight()).reduce(Rational.ZERO, Rational::plus);
    var flat = card.policy().categoryWeights().isEmpty();
    if (flat && sum.signum() > 0 && !sum.equals(Rational.HUNDRED)) {
      notices.add(Message.of(CardNotice.GOAL_WEIGHTS_NORMALISED, sum));
    }
    card.goals().forEach(goal -> weights(goal, notices));
  }

  private static void weights(GoalLine line, List<Message> notices) {
    var goal = line.goal();
    var sum = Rational.ZERO;
    for (var one : line.indicators()) {
      sum = sum.plus(one.indicator().weight());
    }
    if (sum.signum() > 0 && !sum.equals(goal.weight())) {
      notices.add(
          Message.of(
              CardNotice.INDICATOR_WEIGHTS_NORMALISED, goal.key().number(), goal.weight(), sum));
    }
  }

  private void missing(List<Message> notices) {
    var missing = missing(card);
    if (missing.isEmpty() || card.quarter().isProvisional()) {
      return;
    }
    var rule = card.policy().missing();
    if (rule == MissingRule.ZERO) {
      notices.add(Message.of(CardNotice.MISSING_AS_ZERO, missing));
    } else if (rule == MissingRule.BLOCK) {
      notices.add(Message.of(CardNotice.CLOSING_BLOCKED, missing));
    }
  }

  /** A target that is far surpassed may have been set too low. */
  private static void overfulfilled(IndicatorLine line, List<Message> notices) {
    if (line.outcome() instanceof Outcome.Scored(var measured, var judgement, var points)
        && judgement != null
        && isMoreBetter(judgement)) {
      var share = judgement.measured().value().dividedBy(judgement.bound().value());
      if (share.compareTo(MUCH_TOO_MUCH) > 0) {
        var percentage = share.times(Rational.HUNDRED).toDecimal(PERCENTAGE);
        notices.add(
            Message.of(
                CardNotice.OVERFULFILLED,
                line.indicator().key().number(),
                percentage.stripTrailingZeros().toPlainString()));
      }
    }
  }

  private static boolean isMoreBetter(Judgement judgement) {
    return judgement.relation().direction() == Direction.UP
        && judgement.bound().value().signum() > 0
        && isAmount(judgement.bound().unit());
  }

  private static boolean isAmount(Unit unit) {
    return switch (unit.kind()) {
      case PLAIN, COUNTED, PERCENT, PERCENT_POINT, POINTS -> true;
      case DATE, PLACE, PLACES, MONTHS, VERDICT, GRADE -> false;
    };
  }

  private Standing standing(Adjustment adjustment, Standing said) {
    return said == Standing.COUNTS && !reaches(adjustment) ? Standing.WITHOUT_SCORE : said;
  }

  /** Whether there is anything the decision could act on. */
  private boolean reaches(Adjustment adjustment) {
    return switch (adjustment.effect()) {
      case Effect.Bonus _, Effect.Deduction _ ->
          tallies(adjustment.scope()).anyMatch(Tally::isScored);
      case Effect.Veto _ ->
          switch (adjustment.scope()) {
            case Scope.OfIndicator _, Scope.OfGoal _ ->
                tallies(adjustment.scope()).anyMatch(Tally::applies);
            case Scope.OfCategory _, Scope.OfDepartment _ -> true;
          };
      case Effect.Exemption _, Effect.Lifting _ -> true;
    };
  }

  private Stream<Tally> tallies(Scope scope) {
    return switch (scope) {
      case Scope.OfIndicator(var number) ->
          card.indicators()
              .filter(line -> line.indicator().key().number().equals(number))
              .map(IndicatorLine::tally);
      case Scope.OfGoal(var number) ->
          card.goals()
              .filter(line -> line.goal().key().number().equals(number))
              .map(GoalLine::tally);
      case Scope.OfCategory(var category) ->
          card.categories().stream()
              .filter(line -> line.category() == category)
              .map(line -> line.tally());
      case Scope.OfDepartment() -> Stream.of(card.tally());
    };
  }
}
