package kaocheng.usecase;

import kaocheng.exchange.intake.Form;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.store.Action;
import kaocheng.store.Books;

/**
 * Takes ballots, panels and honours from the keyboard. The rows of a list are read by the readers
 * of their files and held to the same checks, and together become the next version of the figure.
 */
public final class EnterRolls {
  private final Desk desk;

  public EnterRolls(Desk desk) {
    this.desk = desk;
  }

  /** Puts a list in place of what was reported before, or only looks at what would become of it. */
  public Edited put(Roll roll, ImportMode mode) {
    if (roll.rows().isEmpty()) {
      throw Refused.because(Refusal.ROLL_EMPTY);
    }
    var subject = roll.subject();
    var what = Message.of(Deed.FIGURE_TYPED, subject.name(), subject.quarter().number());
    var asked =
        new HandEdit.Asked(
            roll.year(),
            Action.ENTRY_TYPED,
            what,
            subject.name() + " Q" + subject.quarter().number(),
            roll.forms().toString(),
            mode);
    return new HandEdit(desk)
        .run(asked, (books, typing, tally) -> new Putting(books, typing, tally).put(roll));
  }

  /** Takes a list back, for a reason: what was reported stays as an earlier version. */
  public Edited takeBack(Rolls.Entry entry, String reason) {
    return new TypeIn(desk).takeBack(entry.roll().year(), entry.slot(), reason);
  }

  /** Hands the rows to the taker of their sort. */
  private record Putting(Books books, HandEdit.Typing typing, HandTally tally) {
    void put(Roll roll) {
      var typed = typing.number();
      switch (roll.sort()) {
        case SURVEY -> put(roll, Form.BALLOT, new BallotTaker(books, typed));
        case PANEL -> put(roll, Form.PANEL, new PanelTaker(books, typed));
        case HONOURS -> put(roll, Form.HONOUR, new HonourTaker(books, typed));
      }
    }

    private <T> void put(Roll roll, Form<T> form, Taker<T> taker) {
      tally.takeTogether(form.read(typing.by(), roll.forms()), taker);
    }
  }
}
