package kaocheng.store;

import java.nio.file.Path;
import java.util.List;
import kaocheng.model.text.Message;

/**
 * What came of making a backup: the one there is now, those that were taken away for their age, and
 * what is wrong with the workbook itself where the check of the copy found anything.
 */
public record MadeBackup(
    Outcome outcome, Backup backup, List<Path> removed, List<Message> findings) {
  public MadeBackup {
    removed = List.copyOf(removed);
    findings = List.copyOf(findings);
  }

  /** Whether there was anything new to copy. */
  public enum Outcome {
    MADE,
    ALREADY_THERE
  }
}
