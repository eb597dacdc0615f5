package kaocheng.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kaocheng.usecase.Progress;

/**
 * Whether somebody at the terminal still wants the work: Ctrl+C has it stop where nothing is half
 * done, and the program ends once that is told. Someone who watches sees how far it is.
 */
final class Interruption implements Progress, AutoCloseable {
  private static final long LONGEST_WAIT_SECONDS = 60;
  private static final long BETWEEN_SIGHTS = TimeUnit.MILLISECONDS.toNanos(200);

  private final Terminal terminal;
  private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
  private final Thread hook = new Thread(this::stop, "interruption");
  private volatile boolean cancelled;
  private long seen = System.nanoTime();

  Interruption(Terminal terminal) {
    this.terminal = terminal;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void stop() {
    cancelled = true;
    ended.completeOnTimeout(true, LONGEST_WAIT_SECONDS, TimeUnit.SECONDS).join();
  }

  @Override
  public void reached(long steps) {
    var now = System.nanoTime();
    if (now - seen > BETWEEN_SIGHTS) {
      seen = now;
      terminal.sight(Said.STEPS_DONE, steps);
    }
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }

  /** The work has come to its end, one way or the other, and that is told. */
  @Override
  public void close() {
    ended.complete(true);
    if (!cancelled) {
      forget();
    }
  }

  private void forget() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException endingAlready) {
      cancelled = true;
    }
  }
}
