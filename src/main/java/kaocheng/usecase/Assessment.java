package kaocheng.usecase;

import java.util.List;
import kaocheng.model.Dossier;
import kaocheng.model.Quarter;
import kaocheng.model.card.GoalLine;
import kaocheng.model.card.Scorecard;
import kaocheng.model.text.Refused;

/**
 * A cycle scored as of a quarter: what it was scored from, the card of each department, and the
 * head of the trace that vouches for it on paper, empty where it is not known.
 */
public record Assessment(Dossier dossier, Quarter quarter, List<Scorecard> cards, String head) {

  /** An assessment for which nothing vouches. */
  public Assessment(Dossier dossier, Quarter quarter, List<Scorecard> cards) {
    this(dossier, quarter, cards, "");
  }

  public Assessment {
    cards = List.copyOf(cards);
  }

  Assessment vouchedFor(String head) {
    return new Assessment(dossier, quarter, cards, head);
  }

  /** The card of a department by its code; refuses a code that is not in the cycle. */
  public Scorecard card(String department) {
    return cards.stream()
        .filter(card -> card.department().code().equals(department))
        .findFirst()
        .orElseThrow(
            () ->
                Refused.because(
                    Refusal.NO_SUCH_DEPARTMENT,
                    department,
                    cards.stream().map(card -> card.department().code()).toList()));
  }

  /** A goal on a card by its number; refuses a number that is not there. */
  public GoalLine goal(Scorecard card, String number) {
    return card.goals()
        .filter(goal -> goal.goal().key().number().equals(number))
        .findFirst()
        .orElseThrow(
            () ->
                Refused.because(
                    Refusal.NO_SUCH_GOAL,
                    number,
                    card.goals().map(goal -> goal.goal().key().number()).toList()));
  }
}
