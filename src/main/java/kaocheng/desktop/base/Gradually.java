package kaocheng.desktop.base;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Does a lengthy change of a screen in steps with pulses between them, so that the window answers
 * meanwhile; a new change takes the place of what is left of the one before.
 */
public final class Gradually {
  private static final Duration BETWEEN = Duration.millis(20);

  private final Queue<Runnable> left = new ArrayDeque<>();
  private final PauseTransition pause = new PauseTransition(BETWEEN);

  public Gradually() {
    pause.setOnFinished(_ -> step());
  }

  public void run(List<Runnable> steps) {
    pause.stop();
    left.clear();
    left.addAll(steps);
    step();
  }

  private void step() {
    var next = left.poll();
    if (next != null) {
      next.run();
      pause.playFromStart();
    }
  }
}
