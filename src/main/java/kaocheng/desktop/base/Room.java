package kaocheng.desktop.base;

/** What a screen finds in the window around it. */
public record Room(
    Sitting sitting,
    Background background,
    Problems problems,
    Guide guide,
    Preferences preferences,
    Speech speech,
    Palette palette) {}
