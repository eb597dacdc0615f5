package kaocheng.store;

import static kaocheng.store.Given.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Refused;

/**
 * Disks that fail, fill up, or lose their power: what was reported is there, and nothing by half.
 */
final class DiskFaults {
  private static final int POINTS = Integer.getInteger("kaocheng.points", 4);
  private static final int STEPS = 12;
  private static final int ROWS = 5;

  private final WatchedDisk disk = WatchedDisk.put();
  private final Path folder;
  private final Path fresh;

  private DiskFaults(Path folder) {
    this.folder = folder;
    try (var workbook = Given.workbook(folder)) {
      fresh = workbook.file();
    }
  }

  static void main(String[] arguments) throws IOException {
    var faults = new DiskFaults(Path.of(arguments[0]));
    switch (arguments[1]) {
      case "FULL" -> faults.aFullDiskIsToldAndLosesNothing();
      case "ONCE", "FROM_THEN_ON" ->
          faults.anOperationThatFailsIsToldAndLosesNothing(Stubbornness.valueOf(arguments[1]));
      default -> faults.aPowerCutLosesNothingReported(DiskLog.PowerLoss.valueOf(arguments[1]));
    }
  }

  /** How often an operation fails. */
  private enum Stubbornness {
    ONCE,
    FROM_THEN_ON
  }

  /** Fails the operation of a number. */
  private static final class Failing implements WatchedDisk.Watcher {
    private final int at;
    private final Stubbornness stubbornness;
    private int done;

    Failing(int at, Stubbornness stubbornness) {
      this.at = at;
      this.stubbornness = stubbornness;
    }

    private void count() throws IOException {
      done++;
      if (done == at || (done > at && stubbornness == Stubbornness.FROM_THEN_ON)) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public void write(long position, byte[] bytes) throws IOException {
      count();
    }

    @Override
    public void truncate(long size) throws IOException {
      count();
    }

    @Override
    public void force() throws IOException {
      count();
    }
  }

  private void anOperationThatFailsIsToldAndLosesNothing(Stubbornness stubbornness)
      throws IOException {
    var told = 0;
    for (var point = 1; point <= POINTS; point++) {
      var file =
          Files.createDirectory(folder.resolve(stubbornness + "-" + point)).resolve("city.mv.db");
      Files.copy(fresh, file);
      var reported = 0;
      var workbook = Workbook.open(file, CLOCK);
      disk.watch(new Failing(point, stubbornness));
      var refusals = new ArrayList<Refused>();
      while (reported < STEPS + POINTS && refusals.isEmpty()) {
        try {
          step(workbook);
          reported++;
        } catch (Refused refused) {
          refusals.add(refused);
        }
      }
      if (!refusals.isEmpty()) {
        told++;
        assertThat(refusals.getFirst().reason().key()).isEqualTo(StoreRefusal.NOT_SAVED);
        assertRefusesEverything(workbook);
      }
      disk.rest();
      closed(workbook);
      assertHolds(file, reported, "operation " + point + " failed " + stubbornness);
    }
    assertThat(told).as("failures that were told, of " + POINTS).isEqualTo(POINTS);
  }

  private static void assertRefusesEverything(Workbook workbook) {
    assertThat(OpeningTest.refusal(() -> workbook.read(books -> books.traces().size())))
        .isEqualTo(StoreRefusal.OUT_OF_ORDER);
  }

  /** A database that broke may not want to be closed; it is left behind then. */
  private static void closed(Workbook workbook) {
    try {
      workbook.close();
    } catch (Refused refused) {
      assertThat(refused.reason().key()).isEqualTo(StoreRefusal.NOT_CLOSED);
    }
  }

  private static long step(Workbook workbook) {
    return workbook.change(
        Given.change(Action.MEASUREMENTS_IMPORTED),
        books -> {
          var id = Given.begin(books, ImportKind.MEASUREMENTS);
          var appender = books.measurements().appender(id);
          for (var row = 0; row < ROWS; row++) {
            var version = Math.toIntExact((id - 1) * ROWS + row + 1);
            var content = Given.content(new Reported.Amount(Rational.of(id)));
            appender.add(new NewMeasurement(1, Quarter.FIRST, version, content, id, "第" + id));
          }
          books.imports().finish(id, new ImportCounts(ROWS, 0, 0, 0));
          return new Decision.Keep<>(id);
        });
  }

  /** All that was reported is there, the unit of work under way wholly or not at all. */
  private static void assertHolds(Path file, int reported, String when) {
    try (var workbook = Workbook.open(file, CLOCK)) {
      var imports = workbook.<List<ImportEntry>>read(books -> books.imports().all());
      var versions =
          workbook.<List<Revision>>read(
              books -> books.measurements().history(Given.YEAR, Given.RATE.key()));
      assertThat(imports).as(when).hasSizeBetween(reported, reported + 1);
      assertThat(versions).as(when).hasSize(imports.size() * ROWS);
    }
  }

  /** The folder is on a disk of its own. */
  private void aFullDiskIsToldAndLosesNothing() throws IOException {
    var workbook = Workbook.open(fresh, CLOCK);
    step(workbook);
    var room = Files.getFileStore(folder).getUsableSpace() - 16 * 1024;
    Files.write(folder.resolve("full"), new byte[(int) room]);
    var reported = 1;
    var isFull = false;
    while (!isFull) {
      try {
        step(workbook);
        reported++;
      } catch (Refused refused) {
        assertThat(refused.reason().key()).isEqualTo(StoreRefusal.NOT_SAVED);
        isFull = true;
      }
    }
    closed(workbook);
    Files.delete(folder.resolve("full"));
    assertHolds(fresh, reported, "the disk was full after " + reported);
  }

  private void aPowerCutLosesNothingReported(DiskLog.PowerLoss loss) throws IOException {
    var recording = new DiskLog();
    var copy = folder.resolve("copy.mv.db");
    Files.copy(fresh, copy);
    try (var workbook = Workbook.open(copy, CLOCK)) {
      var open = folder.resolve("open.mv.db");
      Files.copy(copy, open);
      disk.watch(recording);
      for (var at = 0; at < STEPS * 4; at++) {
        step(workbook);
        recording.report(at + 1);
      }
      disk.rest();
      var random = new Random(20210705);
      for (var point = 0; point < POINTS; point++) {
        var cut = random.nextInt(1, recording.size());
        var image = folder.resolve("image-" + point + ".mv.db");
        Files.copy(open, image, StandardCopyOption.REPLACE_EXISTING);
        var bytes = recording.image(Files.readAllBytes(image), cut, loss, random);
        Files.write(image, bytes);
        assertHolds(image, recording.reportedAt(cut), loss + " after deed " + cut);
        Files.delete(image);
      }
    }
  }
}
