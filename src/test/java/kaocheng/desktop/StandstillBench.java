package kaocheng.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import kaocheng.desktop.base.Preferences;

/**
 * Looks how long the window stands still: the longest single piece of work of its thread, or the
 * longest time between two pulses.
 */
public final class StandstillBench {
  private StandstillBench() {}

  /** What the window does meanwhile. */
  public enum Part {
    OVERVIEW("overview of 100 departments x 60 goals, one piece", 20, 300),
    IMPORT("import of 100,000 rows, between two pulses", 3, 100);

    private final String title;
    private final int runs;
    private final long limit;

    Part(String title, int runs, long limit) {
      this.title = title;
      this.runs = runs;
      this.limit = limit;
    }

    String title() {
      return title;
    }

    int runs() {
      return runs;
    }

    long limit() {
      return limit;
    }
  }

  static void main(String[] arguments) throws IOException, TimeoutException {
    var part = Part.valueOf(arguments[0]);
    var folder = Files.createTempDirectory(Path.of(arguments[1]), "window");
    switch (part) {
      case OVERVIEW -> overview(folder);
      case IMPORT -> taking(folder);
    }
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }

  private static void overview(Path folder) throws IOException, TimeoutException {
    var prepared = LargeCity.of(100, 60).workbook(folder);
    for (var run = 0; run < Part.OVERVIEW.runs(); run++) {
      var copy = SampleBook.copy(prepared, folder.resolve("copy-" + run + ".mv.db"));
      try (var window = new TestWindow(folder, Preferences.forgetful())) {
        var pieces = new Pieces();
        window.open(copy);
        window.await("the goals", () -> window.robot().lookup("#due").tryQuery().isPresent());
        System.out.println("worst " + pieces.worst());
      }
      Files.delete(copy);
    }
  }

  private static void taking(Path folder) throws IOException, TimeoutException {
    var city = LargeCity.of(250, 100);
    var prepared = city.workbook(folder);
    var file = city.quarters(folder, 4);
    for (var run = 0; run < Part.IMPORT.runs(); run++) {
      var copy = SampleBook.copy(prepared, folder.resolve("copy-" + run + ".mv.db"));
      try (var window = new TestWindow(folder, Preferences.forgetful())) {
        window.open(copy);
        window.click("#go-import");
        window.answer(file);
        var gaps = new Gaps();
        window.click("#choose");
        window.await("a preview", () -> window.text("#verdict").contains("全部合格"));
        window.click("#take");
        window.await("all rows", () -> window.text("#banner").contains("100000"));
        System.out.println("worst " + gaps.worst());
      }
      Files.delete(copy);
    }
  }

  /** The longest time for which the window's thread did not come to the next thing waiting. */
  private static final class Pieces {
    private final AtomicLong worst = new AtomicLong();
    private final Thread asking = new Thread(this::ask, "asking");

    Pieces() {
      asking.setDaemon(true);
      asking.start();
    }

    private void ask() {
      while (!asking.isInterrupted()) {
        var answered = new CountDownLatch(1);
        var asked = System.nanoTime();
        Platform.runLater(answered::countDown);
        try {
          answered.await();
          worst.accumulateAndGet(System.nanoTime() - asked, Math::max);
          Thread.sleep(1);
        } catch (InterruptedException ended) {
          return;
        }
      }
    }

    double worst() {
      asking.interrupt();
      return worst.get() / 1e6;
    }
  }

  /** The longest time between two pulses. */
  private static final class Gaps {
    private final AtomicLong worst = new AtomicLong();
    private final AnimationTimer pulses =
        new AnimationTimer() {
          private long before;

          @Override
          public void handle(long now) {
            var at = System.nanoTime();
            if (before != 0) {
              worst.accumulateAndGet(at - before, Math::max);
            }
            before = at;
          }
        };

    Gaps() {
      Platform.runLater(pulses::start);
    }

    double worst() {
      Platform.runLater(pulses::stop);
      return worst.get() / 1e6;
    }
  }
}
