package kaocheng.usecase;

import java.util.List;
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

  /**
   * Strikes items off (销号) as one step, all of them or none: done on a day, as the evidence shows.
   */
  public Edited strikeOff(List<Draft> items, String done, String evidence) {
    if (evidence.isBlank()) {
      throw Refused.because(Refusal.EVIDENCE_MISSING);
    }
    var struck =
        items.stream()
            .map(
                item ->
                    inState(item, FilledForms.struckOff())
                        .with("done", done)
                        .with("evidence", evidence))
            .toList();
    var what =
        struck.size() == 1
            ? Message.of(Deed.ITEM_STRUCK_OFF, struck.getFirst().name())
            : Message.of(Deed.ITEMS_STRUCK_OFF, struck.size());
    return new EditEntries(desk).putAll(struck, what, ImportMode.WHOLE_FILES);
  }

  /** Lets an item stand open again; its evidence stays for the record. */
  public Edited reopen(Draft item) {
    return put(inState(item, FilledForms.open()), Deed.ITEM_REOPENED);
  }

  /** Takes an item off the list (撤销), by the document that approved it. */
  public Edited takeOff(Draft item, String day, String approval) {
    var off =
        inState(item, FilledForms.takenOff()).with("withdrawn", day).with("approval", approval);
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
