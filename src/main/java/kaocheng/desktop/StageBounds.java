package kaocheng.desktop;

import javafx.stage.Screen;
import javafx.stage.Stage;
import kaocheng.desktop.base.Preferences;

/** Where the window stands and how large it is, from one start to the next. */
final class StageBounds {
  private static final double SMALL = 1400;
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 740;
  private static final double LEAST_WIDTH = 1000;
  private static final double LEAST_HEIGHT = 620;
  private static final double FAR = 20_000;

  private final Stage stage;
  private final Preferences preferences;

  StageBounds(Stage stage, Preferences preferences) {
    this.stage = stage;
    this.preferences = preferences;
  }

  void restore() {
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setWidth(preferences.number("window.width", WIDTH, LEAST_WIDTH, FAR));
    stage.setHeight(preferences.number("window.height", HEIGHT, LEAST_HEIGHT, FAR));
    var x = preferences.number("window.x", -FAR, -FAR, FAR);
    var y = preferences.number("window.y", -FAR, -FAR, FAR);
    if (!Screen.getScreensForRectangle(x, y, LEAST_WIDTH / 2, LEAST_HEIGHT / 2).isEmpty()) {
      stage.setX(x);
      stage.setY(y);
    }
    stage.setMaximized(
        Boolean.parseBoolean(preferences.text("window.maximized", atFirst(preferences))));
  }

  void remember() {
    preferences.put("window.maximized", Boolean.toString(stage.isMaximized()));
    if (!stage.isMaximized()) {
      preferences.put("window.x", Double.toString(stage.getX()));
      preferences.put("window.y", Double.toString(stage.getY()));
      preferences.put("window.width", Double.toString(stage.getWidth()));
      preferences.put("window.height", Double.toString(stage.getHeight()));
    }
  }

  /** On a small screen the window takes all of it at first. */
  private static String atFirst(Preferences preferences) {
    var isSmall = Screen.getPrimary().getVisualBounds().getWidth() < SMALL;
    return Boolean.toString(isSmall && preferences.text("window.width", "").isEmpty());
  }
}
