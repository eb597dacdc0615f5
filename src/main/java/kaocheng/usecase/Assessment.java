package kaocheng.usecase;

import java.util.List;
import kaocheng.model.Dossier;
import kaocheng.model.Quarter;
import kaocheng.model.card.GoalLine;
import kaocheng.model.card.Scorecard;
import kaocheng.model.text.Refused;

/** A cycle scored as of a quarter: what it was scored from, and the card of each department. */
public record Assessment(Dossier dossier, Quarter quarter, List<Scorecard> cards) {

  public Assessment {
    cards = List.copyOf(cards);
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
