package kaocheng.desktop.base;

import java.nio.file.Path;

/** Up to which happening a workbook had been looked at when it was opened this time. */
public final class LastLook {
  private static final double MOST = 1e15;

  private final Preferences preferences;
  private final String seen;
  private final String before;

  private LastLook(Path workbook, Preferences preferences) {
    this.preferences = preferences;
    this.seen = "seen." + workbook;
    this.before = "seen.before." + workbook;
  }

  public static LastLook of(Path workbook, Preferences preferences) {
    return new LastLook(workbook, preferences);
  }

  /** From now on all that was seen before counts as old. */
  public void begin() {
    preferences.put(before, Long.toString(number(seen)));
  }

  /** The last happening that was seen before the workbook was opened. */
  public long lastSeen() {
    return number(before);
  }

  public void see(long number) {
    if (number > number(seen)) {
      preferences.put(seen, Long.toString(number));
    }
  }

  private long number(String key) {
    return Math.round(preferences.number(key, 0, 0, MOST));
  }
}
