package kaocheng.store;

import java.io.IOException;

/** The journal takes nothing any more, so that nothing may be kept either. */
final class JournalFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  JournalFailure(IOException cause) {
    super("the journal was not written", cause);
  }
}
