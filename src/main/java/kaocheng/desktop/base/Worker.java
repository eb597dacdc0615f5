package kaocheng.desktop.base;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The one thread that works for the window, and the one way from it back to the screen. */
public final class Worker implements Background {
  private final ReadOnlyObjectWrapper<@Nullable Running> running = new ReadOnlyObjectWrapper<>();
  private final Problems problems;
  private final ExecutorService queue =
      Executors.newSingleThreadExecutor(
          work -> {
            var thread = new Thread(work, "kaocheng worker");
            thread.setDaemon(true);
            return thread;
          });

  public Worker(Problems problems) {
    this.problems = problems;
  }

  @Override
  public <T> void run(Errand<T> errand, Consumer<? super T> then) {
    queue.execute(() -> work(errand, then));
  }

  private <T> void work(Errand<T> errand, Consumer<? super T> then) {
    var now = new Running(errand.title(), errand.ending());
    Platform.runLater(() -> running.set(now));
    Runnable outcome;
    try {
      var result = errand.work().apply(now);
      outcome = () -> then.accept(result);
    } catch (RuntimeException | Error failure) {
      outcome = () -> problems.report(failure, () -> run(errand, then));
    }
    var ended = outcome;
    Platform.runLater(
        () -> {
          running.set(null);
          ended.run();
        });
  }

  @Override
  public ReadOnlyObjectProperty<@Nullable Running> running() {
    return running.getReadOnlyProperty();
  }
}
