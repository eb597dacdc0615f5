package kaocheng.usecase;

import java.nio.file.Path;
import kaocheng.model.text.Key;
import kaocheng.model.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * A backup in a list: when it was made, the number of its last entry in the trace and what that
 * tells, its size, and whether it can be restored.
 */
public record BackupLine(
    Path file, String made, long entry, @Nullable Message last, long bytes, Key state, Use use) {
  /** Whether a backup can be put in the place of its workbook. */
  public enum Use {
    CAN_BE_RESTORED,
    CANNOT_BE_RESTORED
  }

  public boolean isRestorable() {
    return use == Use.CAN_BE_RESTORED;
  }
}
