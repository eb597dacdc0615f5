package kaocheng.desktop.base;

/**
 * A place in the window: a screen, and on it a department, a goal or an indicator; empty where
 * none.
 */
public record Place(String screen, String department, String item) {
  private static final String MISSING = "?";
  private static final String SALVAGE = "!";

  public static Place of(String screen) {
    return new Place(screen, "", "");
  }

  /** The quarterly data that a department has not reported. */
  public static Place missing(String department) {
    return new Place(Screens.FIGURES, department, MISSING);
  }

  /** Where what can be read of the open workbook is salvaged. */
  public static Place salvaging() {
    return new Place(Screens.SETTINGS, "", SALVAGE);
  }

  public boolean isSalvaging() {
    return item.equals(SALVAGE);
  }

  public boolean isMissing() {
    return item.equals(MISSING);
  }
}
