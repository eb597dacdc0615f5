package kaocheng.desktop.base;

import javafx.scene.Parent;

/** One screen of the window. */
public interface Screen {

  Parent view();

  /** Brings the view up to date with what is open, and to the place that was asked for. */
  void show(Place place);
}
