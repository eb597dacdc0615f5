package kaocheng.store;

import java.util.List;
import kaocheng.model.text.Key;
import kaocheng.model.text.Message;
import org.jspecify.annotations.Nullable;

/** A backup that was opened and checked: what it is good for, and the last entry it holds. */
public record CheckedBackup(
    Backup backup, State state, @Nullable TraceEntry last, List<Message> findings) {
  public CheckedBackup {
    findings = List.copyOf(findings);
  }

  /** What a backup is good for. */
  public enum State implements Key {
    /** Whole, digest by digest. */
    GOOD,
    /** Saved by an older version, before there were digests; it can be read. */
    OLDER,
    /** Saved by a newer version. */
    NEWER,
    DAMAGED,
    /** Encrypted with a password that was not typed; what is in it is not known. */
    LOCKED,
    /** A good backup, but of another workbook of the same name. */
    OF_ANOTHER;

    @Override
    public String family() {
      return "backupstate";
    }
  }

  public boolean isGood() {
    return state == State.GOOD;
  }
}
