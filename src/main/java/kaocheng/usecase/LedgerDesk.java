package kaocheng.usecase;

import java.time.LocalDate;
import kaocheng.exchange.intake.FilledForms;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;

/** Strikes tasks off the ledger, reopens them, and takes them off the list with approval. */
public final class LedgerDesk {
  private final Desk desk;
  private final Registers registers;

  public LedgerDesk(Desk desk) {
    this.desk = desk;
    this.registers = new Registers(desk);
  }

  /** Strikes an item off (销号): done on a day, as the evidence shows. */
  public Edited strikeOff(Draft item, LocalDate done, String evidence) {
    if (evidence.isBlank()) {
      throw Refused.because(Refusal.EVIDENCE_MISSING);
    }
    var struck =
        inState(item, FilledForms.struckOff())
            .with("done", done.toString())
            .with("evidence", evidence);
    return put(struck, Deed.ITEM_STRUCK_OFF);
  }

  /** Lets an item stand open again; its evidence stays for the record. */
  public Edited reopen(Draft item) {
    return put(inState(item, FilledForms.open()), Deed.ITEM_REOPENED);
  }

  /** Takes an item off the list (撤销), by the document that approved it. */
  public Edited takeOff(Draft item, LocalDate day, String approval) {
    var off =
        inState(item, FilledForms.takenOff())
            .with("withdrawn", day.toString())
            .with("approval", approval);
    return put(off, Deed.ITEM_TAKEN_OFF);
  }

  /** The item as it stands, in another state and without the days of the one before. */
  private Draft inState(Draft item, String state) {
    return registers
        .open(item)
        .with("state", state)
        .with("done", "")
        .with("withdrawn", "")
        .with("approval", "");
  }

  private Edited put(Draft draft, Deed deed) {
    return new EditEntries(desk).put(draft, Message.of(deed, draft.name()), ImportMode.WHOLE_FILES);
  }
}
