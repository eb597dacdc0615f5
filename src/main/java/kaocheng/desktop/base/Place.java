package kaocheng.desktop.base;

/**
 * A place in the window: a screen, and on it a department, a goal or an indicator; empty where
 * none.
 */
public record Place(String screen, String department, String item) {

  public static Place of(String screen) {
    return new Place(screen, "", "");
  }
}
