package kaocheng.desktop;

import java.util.function.Function;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Screen;
import kaocheng.model.text.Key;

/** A screen as the window knows it: its name, its help, its icon, and how it is made. */
record Entry(
    String id, Key title, Key help, Icon icon, Needs needs, Function<Room, Screen> factory) {

  /** What has to be open before the screen makes sense. */
  enum Needs {
    NOTHING,
    A_WORKBOOK
  }
}
