package kaocheng.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * Hands rows on to be worked at beside the reading, in their order and never two at once; the
 * reading waits where the work falls behind.
 */
final class Belt<R> implements Consumer<R>, AutoCloseable {
  private static final int LOAD = 1000;
  private static final int MOST_LOADS = 8;

  private final Consumer<R> worker;
  private final Deque<CompletableFuture<Void>> waiting = new ArrayDeque<>();
  private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
  private List<R> load = new ArrayList<>(LOAD);

  Belt(Consumer<R> worker) {
    this.worker = worker;
  }

  @Override
  public void accept(R row) {
    load.add(row);
    if (load.size() == LOAD) {
      send();
    }
  }

  private void send() {
    var sent = load;
    load = new ArrayList<>(LOAD);
    last = last.thenRunAsync(() -> sent.forEach(worker));
    waiting.add(last);
    while (waiting.size() > MOST_LOADS) {
      await(waiting.remove());
    }
  }

  private static void await(CompletableFuture<Void> work) {
    try {
      work.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failed;
    }
  }

  /** Waits until all that was handed over is done; what went wrong there goes wrong here. */
  @Override
  public void close() {
    send();
    await(last);
  }
}
