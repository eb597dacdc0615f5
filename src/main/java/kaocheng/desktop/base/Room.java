package kaocheng.desktop.base;

/** What a screen finds in the window around it. */
public record Room(
    Sitting sitting,
    Background background,
    Problems problems,
    Guide guide,
    Preferences preferences,
    Speech speech,
    Looks looks) {
  public Palette palette() {
    return looks.theme().palette();
  }
}
