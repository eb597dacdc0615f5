package kaocheng.desktop;

import kaocheng.desktop.base.Preferences;
import kaocheng.desktop.base.backup.BackupChoice;
import kaocheng.usecase.BackupHabit;

/** What this user chose in the window about backups; it holds for the command line too. */
public final class BackupSetting {
  private BackupSetting() {}

  public static BackupHabit ofThisUser() {
    return new BackupChoice(Preferences.in(PreferencesFile.ofThisUser())).habit();
  }
}
