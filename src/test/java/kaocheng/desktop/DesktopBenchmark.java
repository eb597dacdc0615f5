package kaocheng.desktop;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Measures the window, on a screen that is not there: how soon it can be used, against a bare
 * window on the same workbook; and how long it ever stands still. Each run is a process of its own.
 */
public final class DesktopBenchmark {
  /** With this the program starts its window; the rival has what the JVM takes by itself. */
  private static final String COLLECTOR = "-XX:+UseZGC";

  private static final int STARTS = 11;
  private static final double MOST_TIMES = 1.5;

  private final Path folder;

  public DesktopBenchmark(Path folder) {
    this.folder = folder;
  }

  /** The time to a usable window, ours and the bare one in turn. */
  public boolean starting() throws IOException {
    var workbook = SampleBook.copyInto(Files.createDirectories(folder.resolve("start")));
    remember(workbook);
    var ours = new ArrayList<Double>();
    var filled = new ArrayList<Double>();
    var bare = new ArrayList<Double>();
    for (var run = 0; run < STARTS; run++) {
      var marks = timed(StartedWindow.class, List.of(), "usable", "filled");
      ours.add(marks.getFirst());
      filled.add(marks.getLast());
      bare.add(timed(BareWindow.class, List.of(workbook.toString()), "usable").getFirst());
    }
    var ratio = median(ours) / median(bare);
    System.out.printf(
        Locale.ROOT,
        "%-44s ours %9.2f ms   rival %9.2f ms   ratio %5.2f (limit %.1f) %s%n",
        "a usable window from the start of the process",
        median(ours),
        median(bare),
        ratio,
        MOST_TIMES,
        ratio <= MOST_TIMES ? "ok" : "TOO SLOW");
    System.out.printf(
        Locale.ROOT,
        "%-44s ours %9.2f ms   (no limit)%n",
        "  with the year read, scored and ranked",
        median(filled));
    return ratio <= MOST_TIMES;
  }

  /** How long the window stands still while a large city is opened, or a large file taken in. */
  public boolean standingStill(StandstillBench.Part part) throws IOException {
    var worst = new ArrayList<Double>();
    run(
        command(StandstillBench.class, List.of(part.name(), folder.toString())),
        line -> {
          if (line.startsWith("worst ")) {
            worst.add(Double.parseDouble(line.substring("worst ".length())));
          }
        });
    if (worst.size() != part.runs()) {
      throw new IllegalStateException(part + " was measured " + worst.size() + " times");
    }
    var median = median(worst);
    System.out.printf(
        Locale.ROOT,
        "%-44s median of %d: %.1f ms, worst %.1f ms (limit %d ms) %s%n",
        part.title(),
        worst.size(),
        median,
        Collections.max(worst),
        part.limit(),
        median <= part.limit() ? "ok" : "TOO SLOW");
    return median <= part.limit();
  }

  private void remember(Path workbook) throws IOException {
    var file = PreferencesFile.of(System.getProperty("os.name", ""), folder, environment());
    Files.createDirectories(file.getParent());
    Files.writeString(file, "last.workbook=" + workbook.toString().replace("\\", "\\\\") + "\n");
  }

  private Map<String, String> environment() {
    return Map.of("XDG_CONFIG_HOME", folder.resolve("config").toString());
  }

  private List<Double> timed(Class<?> main, List<String> arguments, String... marks)
      throws IOException {
    var times = new ArrayList<Double>();
    var start = System.nanoTime();
    run(
        command(main, arguments),
        line -> {
          if (times.size() < marks.length && line.equals(marks[times.size()])) {
            times.add((System.nanoTime() - start) / 1e6);
          }
        });
    if (times.size() != marks.length) {
      throw new IllegalStateException(main + " came only to " + times.size() + " marks");
    }
    return times;
  }

  private List<String> command(Class<?> main, List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (!main.equals(BareWindow.class)) {
      command.add(COLLECTOR);
    }
    command.add("-Duser.home=" + folder);
    for (var option : List.of("glass.platform=Headless", "prism.order=sw", "testfx.robot=glass")) {
      command.add("-D" + option);
    }
    command.add("-Djava.awt.headless=true");
    command.add("-Djavafx.cachedir=" + folder.resolve("javafx"));
    command.add("-Dorg.jooq.no-logo=true");
    command.add("-Dorg.jooq.no-tips=true");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(arguments);
    return command;
  }

  private void run(List<String> command, Consumer<String> each) throws IOException {
    var builder = new ProcessBuilder(command);
    builder.environment().putAll(environment());
    builder.redirectError(new File(folder.toFile(), "error.txt"));
    var process = builder.start();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        each.accept(line);
      }
      if (!process.waitFor(Duration.ofMinutes(1)) || process.exitValue() != 0) {
        throw new IOException(Files.readString(folder.resolve("error.txt")));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    } finally {
      process.destroyForcibly();
    }
  }

  private static double median(List<Double> figures) {
    return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
  }
}
