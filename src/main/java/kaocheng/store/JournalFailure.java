package kaocheng.store;

import java.io.IOException;

/** The journal takes nothing any more, so that nothing may be kept either. */
final class JournalFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final StoreRefusal refusal;

  JournalFailure(IOException cause) {
    this(cause, StoreRefusal.NOT_SAVED);
  }

  private JournalFailure(Throwable cause, StoreRefusal refusal) {
    super("the journal was not written", cause);
    this.refusal = refusal;
  }

  /** The same where the workbook has kept already what the journal was to be told. */
  JournalFailure afterKeeping() {
    return new JournalFailure(this, StoreRefusal.SAVED_NOT_JOURNALED);
  }

  /** What the user is to be told. */
  StoreRefusal refusal() {
    return refusal;
  }
}
