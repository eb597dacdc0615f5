package kaocheng.desktop;

import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.stage.Window;

/**
 * Starts the program as a user does who was at a workbook when it was last closed, and tells when
 * the window can be used, and when all of the overview is there.
 */
public final class StartedWindow {
  private static final int PULSES = 2;
  private static final long MILLIS = 5;

  private StartedWindow() {}

  static void main(String[] arguments) {
    var watch = new Thread(StartedWindow::watchWhenThereIsAToolkit, "watch");
    watch.setDaemon(true);
    watch.start();
    Application.launch(
        DesktopApp.class,
        "--" + DesktopApp.FONTS + "=" + Path.of("assets/fonts"),
        "--" + DesktopApp.SAMPLE + "=" + Path.of("sample-data"));
  }

  private static void watchWhenThereIsAToolkit() {
    while (true) {
      try {
        Platform.runLater(StartedWindow::watch);
        return;
      } catch (IllegalStateException notYet) {
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(MILLIS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void watch() {
    new AnimationTimer() {
      private int shown;

      @Override
      public void handle(long now) {
        if (Window.getWindows().stream().anyMatch(window -> has(window, "#go-welcome"))) {
          if (shown++ == PULSES) {
            System.out.println("usable");
          }
        }
        if (Window.getWindows().stream().anyMatch(StartedWindow::isRanked)) {
          System.out.println("filled");
          System.out.flush();
          Runtime.getRuntime().halt(0);
        }
      }
    }.start();
  }

  private static boolean has(Window window, String query) {
    return window.isShowing() && window.getScene().lookup(query) != null;
  }

  private static boolean isRanked(Window window) {
    return window.isShowing()
        && window.getScene().lookup("#ranking") instanceof ListView<?> ranking
        && !ranking.getItems().isEmpty();
  }
}
