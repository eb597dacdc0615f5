package kaocheng.usecase;

import java.nio.file.Path;

/**
 * Whether a workbook is backed up by itself after a session with changes, and into which folder.
 */
public sealed interface BackupHabit {
  /** Nothing is done by itself; what there is lies beside the workbook. */
  record Never() implements BackupHabit {}

  /** Into a folder beside the workbook. */
  record Beside() implements BackupHabit {}

  /** Into a folder that somebody chose. */
  record In(Path folder) implements BackupHabit {}

  default boolean isAutomatic() {
    return !(this instanceof Never);
  }

  /** The folder that is meant for the backups of a workbook. */
  default Path folderOf(Path workbook) {
    return KeepBackups.backups(workbook, this).folder();
  }
}
