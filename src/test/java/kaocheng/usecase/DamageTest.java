package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import kaocheng.Tally;
import kaocheng.model.Appeal.Claim;
import kaocheng.model.Appeal.Line;
import kaocheng.model.Appeal.Sort;
import kaocheng.model.Quarter;
import kaocheng.model.text.Language;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.store.Examination;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bytes changed at random places of a year's workbook, every second one in a page that holds rows:
 * what alters any row is reported by a check, and nothing wrong is ever shown without a warning.
 */
final class DamageTest {
  private static final int PLACES = Integer.getInteger("kaocheng.places", 40);
  private static final long SEED = Long.getLong("kaocheng.seed", 20211231);
  private static final int SEALED = 10;
  private static final int YEAR = 2021;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-01-10T01:02:03Z"), ZoneOffset.UTC);

  @TempDir private static Path shared;
  private static Path sound = Path.of("none");
  private static TableDump rows = TableDump.NOTHING;
  private static LivePages pages = LivePages.NONE;
  private static String figures = "";
  @TempDir private Path folder;

  /** What came of a change. */
  private enum Outcome {
    HARMLESS,
    REPORTED_AND_REFUSED,
    REPORTED_AND_SHOWN_WITH_A_WARNING
  }

  @BeforeAll
  static void makeAYear() throws Exception {
    var desks = new Desks("测试员", CLOCK);
    try (var desk =
        new Demo(desks, Path.of("sample-data"), shared)
            .make(shared.resolve("demo"), _ -> {}, Progress.SILENT)) {
      new AssessCycle(desk).runYear(YEAR, _ -> {});
      var line = new Line("D01", Sort.INDICATOR, "1.1");
      assertThat(new FileAppeal(desk).run(new Claim(YEAR, Quarter.FOURTH, line, "漏报", "函")))
          .isNotNull();
      sound = desk.file();
      figures = figures(desk);
    }
    rows = TableDump.of(sound);
    pages = LivePages.of(sound);
    assertThat(rows.rows().get("MEASUREMENT")).isNotEmpty();
  }

  /** All scores of the year, as they are handed to other programs. */
  private static String figures(Desk desk) throws IOException {
    var table = shared.resolve("scores.csv");
    var assessment = new AssessCycle(desk).look(YEAR, Quarter.FOURTH);
    new WriteScores(Language.CHINESE).run(assessment, table);
    return Files.readString(table);
  }

  @Test
  void whatAltersARowIsReportedAndNothingWrongIsShownWithoutAWarning() throws IOException {
    var bytes = Files.readAllBytes(sound);
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
    for (var place = 0; place < PLACES; place++) {
      var at = place % 2 == 0 ? random.nextInt(bytes.length) : pages.any(random);
      var was = bytes[at];
      bytes[at] = other(was, random);
      var named = "place " + place + ", byte " + at + " of seed " + SEED;
      outcomes.merge(outcome(bytes, named), 1, Integer::sum);
      if (place % SEALED == 0) {
        assertTellsWhatBecameOfAClosedFile(bytes, named);
      }
      bytes[at] = was;
    }
    tell(outcomes);
    assertThat(outcomes.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(PLACES);
  }

  private static byte other(byte was, RandomGenerator random) {
    return (byte)
        (random.nextBoolean() ? was ^ 1 << random.nextInt(8) : was + 1 + random.nextInt(255));
  }

  private static void tell(Map<Outcome, Integer> outcomes) throws IOException {
    Tally.tell("bytes changed", PLACES + " places of seed " + SEED + ", " + outcomes);
  }

  private Outcome outcome(byte[] bytes, String place) throws IOException {
    var file = Files.write(folder.resolve("city.mv.db"), bytes);
    var reported = isReported(file);
    var found = dump(bytes);
    assertThat(reported || rows.equals(found))
        .as("%s is not reported: %s", place, new Told(found))
        .isTrue();
    leaveJournal(journal -> journal.substring(0, journal.lastIndexOf("S\t")));
    var warned = opened(file, place);
    if (!reported) {
      return Outcome.HARMLESS;
    }
    assertThat(warned)
        .as("%s is reported, but not where the workbook is opened", place)
        .isNotNull();
    return warned;
  }

  /** Whatever byte it is; nobody else writes to the file of a workbook. */
  private void assertTellsWhatBecameOfAClosedFile(byte[] bytes, String place) throws IOException {
    var file = Files.write(folder.resolve("city.mv.db"), bytes);
    leaveJournal(journal -> journal);
    assertThat(opened(file, place)).as("%s is not told", place).isNotNull();
  }

  /** Of a file of its own, which the database may keep open where it cannot read it. */
  private TableDump dump(byte[] bytes) throws IOException {
    var file = Files.write(Files.createTempFile(folder, "dump", ".mv.db"), bytes);
    try {
      return TableDump.of(file);
    } finally {
      Files.delete(file);
    }
  }

  /** Written out only where it is needed. */
  private record Told(TableDump found) {
    @Override
    public String toString() {
      return "now " + found.beyond(rows) + ", before " + rows.beyond(found);
    }
  }

  private static boolean isReported(Path file) {
    try {
      return !Examination.of(file).findings().isEmpty();
    } catch (Refused refused) {
      return true;
    }
  }

  /** A change in what a journal says. */
  private interface Edit {
    String of(String journal);
  }

  private void leaveJournal(Edit edit) throws IOException {
    var journal = sound.resolveSibling("city-2021.journal");
    Files.copy(journal, folder.resolve("city.journal"), StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(folder.resolve("city.journal"), edit.of(Files.readString(journal)));
  }

  /** How the program warns; null where it shows what was there before and has nothing to say. */
  private static Outcome opened(Path file, String place) throws IOException {
    var warnings = new ArrayList<Message>();
    var desks = new Desks("测试员", CLOCK);
    desks.whenReserved(warnings::add);
    desks.whenCautioned(warnings::add);
    try (var desk = desks.open(file)) {
      if (warnings.isEmpty()) {
        assertThat(figures(desk)).as("shown without a warning after %s", place).isEqualTo(figures);
        return null;
      }
      return Outcome.REPORTED_AND_SHOWN_WITH_A_WARNING;
    } catch (Refused refused) {
      return Outcome.REPORTED_AND_REFUSED;
    }
  }
}
