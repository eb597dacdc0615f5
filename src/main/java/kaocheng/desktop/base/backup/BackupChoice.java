package kaocheng.desktop.base.backup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import kaocheng.desktop.base.Preferences;
import kaocheng.usecase.BackupHabit;

/** What the user chose about backups after each session. */
public final class BackupChoice {
  private static final String HABIT = "backup.habit";
  private static final String FOLDER = "backup.folder";

  private final Preferences preferences;

  private enum Kept {
    BESIDE,
    IN,
    NEVER
  }

  public BackupChoice(Preferences preferences) {
    this.preferences = preferences;
  }

  /** Beside the workbook unless something else was chosen. */
  public BackupHabit habit() {
    return switch (preferences.choice(HABIT, Kept.BESIDE)) {
      case BESIDE -> new BackupHabit.Beside();
      case NEVER -> new BackupHabit.Never();
      case IN -> chosen();
    };
  }

  private BackupHabit chosen() {
    try {
      var folder = preferences.text(FOLDER, "");
      return folder.isEmpty() ? new BackupHabit.Beside() : new BackupHabit.In(Path.of(folder));
    } catch (InvalidPathException damaged) {
      return new BackupHabit.Beside();
    }
  }

  public void choose(BackupHabit habit) {
    switch (habit) {
      case BackupHabit.Beside _ -> preferences.put(HABIT, Kept.BESIDE.name());
      case BackupHabit.Never _ -> preferences.put(HABIT, Kept.NEVER.name());
      case BackupHabit.In(var folder) -> {
        preferences.put(HABIT, Kept.IN.name());
        preferences.put(FOLDER, folder.toString());
      }
    }
  }
}
