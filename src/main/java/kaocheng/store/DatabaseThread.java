package kaocheng.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * The one thread that touches the database. Nobody can interrupt it, for an interrupted write
 * closes the file; whoever asks waits until it has answered, even when interrupted meanwhile.
 */
final class DatabaseThread {
  private final ExecutorService queue;
  private final Thread thread;

  DatabaseThread(String name) {
    var started = new CompletableFuture<Thread>();
    queue =
        Executors.newSingleThreadExecutor(
            work -> {
              var worker = new Thread(work, name);
              worker.setDaemon(true);
              started.complete(worker);
              return worker;
            });
    queue.execute(() -> {});
    thread = started.join();
  }

  <T> T call(Supplier<T> task) {
    if (thread.equals(Thread.currentThread())) {
      throw new IllegalStateException("a unit of work cannot start another");
    }
    try {
      return submit(task).join();
    } catch (CompletionException failure) {
      switch (failure.getCause()) {
        case RuntimeException known -> throw known;
        case Error error -> throw error;
        case null, default -> throw failure;
      }
    }
  }

  <T> CompletableFuture<T> submit(Supplier<T> task) {
    return CompletableFuture.supplyAsync(task, queue);
  }

  /** Takes no more work; what is under way goes on. */
  void end() {
    queue.shutdown();
  }
}
