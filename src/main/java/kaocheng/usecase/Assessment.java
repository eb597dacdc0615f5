package kaocheng.usecase;

import java.util.ArrayList;
import java.util.List;
import kaocheng.model.Dossier;
import kaocheng.model.Quarter;
import kaocheng.model.card.GoalLine;
import kaocheng.model.card.Scorecard;
import kaocheng.model.signoff.Seal;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.store.Books;
import kaocheng.wording.TableWord;
import org.jspecify.annotations.Nullable;

/**
 * A cycle scored as of a quarter: what it was scored from, the card of each department, and the
 * head of the trace that vouches for it on paper, empty where it is not known; whether the quarter
 * was sealed so, null where it was not sealed; and the seal it was scored from, null where it was
 * scored from the workbook as it stands.
 */
public record Assessment(
    Dossier dossier,
    Quarter quarter,
    List<Scorecard> cards,
    String head,
    @Nullable Message sealed,
    @Nullable Seal from) {

  /** An assessment for which nothing vouches. */
  public Assessment(Dossier dossier, Quarter quarter, List<Scorecard> cards) {
    this(dossier, quarter, cards, "", null, null);
  }

  public Assessment {
    cards = List.copyOf(cards);
  }

  /** The same as the books vouch for it on paper. */
  Assessment vouchedFor(Books books) {
    var year = dossier.cycle().year();
    var seal = books.seals().latest(year, quarter).map(this::told).orElse(null);
    return new Assessment(dossier, quarter, cards, AssessCycle.head(books), seal, null);
  }

  private Message told(Seal seal) {
    var same = ScoreDigest.ofAll(cards).equals(seal.made().scores());
    return Message.of(
        same ? TableWord.NOTE_SEALED : TableWord.NOTE_NOT_AS_SEALED,
        TableWord.seal(seal.number()),
        seal.code());
  }

  /** What vouches for it on paper. */
  List<Message> vouching() {
    var notes = new ArrayList<Message>();
    if (!head.isEmpty()) {
      notes.add(Message.of(TableWord.NOTE_HEAD, head));
    }
    if (sealed != null) {
      notes.add(sealed);
    }
    return List.copyOf(notes);
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
