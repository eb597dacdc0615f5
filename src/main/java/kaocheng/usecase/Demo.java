package kaocheng.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kaocheng.model.Quarter;
import kaocheng.model.text.Language;
import kaocheng.model.text.Refused;

/** Does a whole year's assessment on the sample data: import, score, rank, write the sheets. */
public final class Demo {
  private static final int SAMPLE_YEAR = 2021;
  private static final List<String> DEFINITIONS =
      List.of(
          "departments.csv",
          "goals.csv",
          "indicators.csv",
          "baselines.csv",
          "benchmarks.csv",
          "references.csv",
          "ledger.csv",
          "ballots.csv",
          "panels.csv",
          "places.csv",
          "milestones.csv",
          "honours.csv",
          "adjustments.csv");

  private final Desks desks;
  private final Path sample;
  private final Path home;

  /**
   * The sample data lies in one folder, what the demonstration makes in numbered ones in another.
   */
  public Demo(Desks desks, Path sample, Path home) {
    this.desks = desks;
    this.sample = sample;
    this.home = home;
  }

  /** What was made. */
  public record Shown(Assessment assessment, Path workbook, Path folder, List<Path> sheets) {}

  /** A folder in which no demonstration was made yet. */
  public Path freeFolder() {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> home.resolve("demo-" + number))
        .filter(folder -> !Files.exists(folder))
        .findFirst()
        .orElseThrow();
  }

  public Shown run(
      Path folder, Language language, Consumer<ImportReport> watcher, Progress progress) {
    try (var desk = make(folder, watcher, progress)) {
      var assessment = new AssessCycle(desk).run(SAMPLE_YEAR, Quarter.FOURTH);
      var sheets = folder.resolve("sheets").toAbsolutePath().normalize();
      var written =
          new WritePapers(desk, sheets, language)
              .run(
                  assessment,
                  SheetOrder.all(assessment, EnumSet.allOf(SheetFormat.class)),
                  progress);
      return new Shown(assessment, desk.file(), sheets, written);
    }
  }

  /**
   * Makes the workbook of the sample city and leaves it open; when that is refused or cancelled, no
   * workbook is left behind.
   */
  public Desk make(Path folder, Consumer<ImportReport> watcher, Progress progress) {
    desks.requireAName();
    var files = files();
    var workbook = folder.resolve("city-2021.mv.db").toAbsolutePath().normalize();
    if (Files.exists(workbook)) {
      throw Refused.because(Refusal.DEMO_EXISTS, workbook);
    }
    makeFolder(folder);
    var desk = desks.create(workbook);
    try {
      new ImportFiles(desk).run(files, ImportMode.WHOLE_FILES, watcher, progress);
      return desk;
    } catch (RuntimeException | Error failure) {
      desk.close();
      discard(workbook, failure);
      throw failure;
    }
  }

  private static void discard(Path workbook, Throwable failure) {
    try {
      Files.deleteIfExists(workbook);
    } catch (IOException left) {
      failure.addSuppressed(left);
    }
  }

  private List<Path> files() {
    var files = new ArrayList<Path>();
    DEFINITIONS.forEach(name -> files.add(sample.resolve(name)));
    if (!Files.isDirectory(sample.resolve("measurements"))) {
      throw Refused.because(Refusal.NO_SAMPLE_DATA, sample.toAbsolutePath());
    }
    try (var measurements = Files.list(sample.resolve("measurements"))) {
      measurements.filter(file -> file.toString().endsWith(".csv")).sorted().forEach(files::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw Refused.because(e, Refusal.FOLDER_NOT_WRITABLE, folder);
    }
  }
}
