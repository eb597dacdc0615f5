package kaocheng.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kaocheng.exchange.csv.FileProblem;
import kaocheng.exchange.intake.FileKind;
import kaocheng.exchange.intake.SentFile;
import kaocheng.exchange.layout.SentTables;
import kaocheng.model.text.Key;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.store.Action;
import kaocheng.store.Books;
import kaocheng.store.Change;
import kaocheng.store.Decision;
import kaocheng.store.ImportEntry;
import kaocheng.store.StoreRefusal;
import kaocheng.usecase.ImportReport.Counts;
import kaocheng.usecase.ImportReport.Ending;
import kaocheng.usecase.ImportReport.Origin;
import org.jspecify.annotations.Nullable;

/** Takes all tables of one file into the workbook, in one transaction or not at all. */
final class FileTaking {
  private static final long MOST_LOOKED_AT = 100_000;

  private final Desk desk;
  private final long mostKept;
  private final ImportMode mode;
  private final List<MeantName> names;
  private @Nullable Totals known;
  private long size;

  /** Files of up to so many bytes are kept as they came; the names are to be read so. */
  FileTaking(Desk desk, long mostKept, ImportMode mode, List<MeantName> names) {
    this.desk = desk;
    this.mostKept = mostKept;
    this.mode = mode;
    this.names = List.copyOf(names);
  }

  /** What became of each table; where one is refused, nothing of the file is written. */
  List<ImportReport> take(OpenedFile file, Progress progress) {
    try {
      var first = file.tables().getFirst();
      var change = new Change(desk.actor(mode), action(first.sent()), first.sent().name());
      return desk.workbook().change(change, books -> decide(books, file, progress));
    } catch (Refused refused) {
      var reason = refused.reason();
      if (SentTables.isReasonToRefuse(reason) || reason.key() == StoreRefusal.ORIGINAL_CHANGED) {
        return List.of(
            ImportReport.unread(
                origin(file.path(), file.tables().getFirst().sent()),
                List.of(reason),
                Ending.REFUSED));
      }
      throw refused;
    }
  }

  private Decision<List<ImportReport>> decide(Books books, OpenedFile file, Progress progress) {
    if (!names.isEmpty()) {
      NameDecisions.remember(books, names);
    }
    size = books.measurements().size();
    var before = known;
    var earlier = new ArrayList<@Nullable ImportEntry>();
    file.tables().forEach(table -> earlier.add(takenBefore(books, table.sent()).orElse(null)));
    var reports = new ArrayList<ImportReport>();
    for (var table : file.tables()) {
      var entry = earlier.get(reports.size());
      var report = take(books, new One(file.path(), table.sent(), entry), progress);
      reports.add(report.noticing(file.told(report.notices())));
    }
    if (reports.stream().noneMatch(ImportReport::isKept)) {
      return new Decision.Discard<>(reports);
    }
    if (reports.stream().anyMatch(report -> report.ending() == Ending.REFUSED)) {
      known = before;
      return new Decision.Discard<>(reports.stream().map(FileTaking::notTaken).toList());
    }
    var arranging = new Arranging(books);
    file.tables().forEach(table -> arranging.remember(table.table(), file.choices()));
    reports.set(0, keepOriginal(books, file, reports.getFirst()));
    return new Decision.Keep<>(reports);
  }

  private static List<Message> joined(List<Message> first, List<Message> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }

  /** A table that would have been taken, had another one of its file not been refused. */
  private static ImportReport notTaken(ImportReport report) {
    return report.isKept()
        ? report
            .ending(Ending.REFUSED)
            .noticing(joined(report.notices(), List.of(Message.of(Notice.ANOTHER_SHEET_REFUSED))))
        : report;
  }

  private static Origin origin(Path path, SentFile file) {
    return new Origin(path, file.name(), file.kind(), file.coding(), file.sha256());
  }

  private ImportReport keepOriginal(Books books, OpenedFile given, ImportReport report) {
    var file = given.tables().getFirst().sent();
    if (file.size() > mostKept) {
      var notices = new ArrayList<>(report.notices());
      notices.add(Message.of(Notice.ORIGINAL_TOO_LARGE, mostKept >> 20));
      return report.noticing(notices);
    }
    try (var bytes = Files.newInputStream(given.path())) {
      var _ = books.originals().keep(file.sha256(), bytes);
      return report;
    } catch (IOException e) {
      throw Refused.because(e, FileProblem.CANNOT_BE_READ, file.name());
    }
  }

  private static Action action(SentFile file) {
    return switch (file.kind()) {
      case DEPARTMENTS, POLICIES, GOALS, INDICATORS -> Action.DEFINITIONS_IMPORTED;
      case BASELINES, BENCHMARKS, REFERENCES, LEDGER, ADJUSTMENTS -> Action.REFERENCES_IMPORTED;
      case MEASUREMENTS, BALLOTS, PANELS, PLACES, MILESTONES, HONOURS ->
          Action.MEASUREMENTS_IMPORTED;
    };
  }

  /** One table of a file, and when it was taken before, which is null if never. */
  private record One(Path path, SentFile sent, @Nullable ImportEntry earlier) {}

  private ImportReport take(Books books, One one, Progress progress) {
    var file = one.sent();
    var earlier = Optional.ofNullable(one.earlier());
    var isDefinition = action(file) == Action.DEFINITIONS_IMPORTED;
    if (earlier.isPresent() && !isDefinition) {
      return nothingNew(one, earlier.get());
    }
    var before = before(books);
    var tally = new FileImport(books, file, progress).run(desk.actor(mode));
    var ending = ending(file, tally.counts());
    if (action(file) == Action.MEASUREMENTS_IMPORTED) {
      size += tally.counts().fresh() + tally.counts().changed();
    }
    var notices = new ArrayList<>(tally.notices());
    earlier.ifPresent(entry -> notices.add(taken(Notice.COMPARED_AGAIN, entry)));
    var moves = new ArrayList<ImportReport.Move>();
    var states = new ArrayList<ImportReport.StateMove>();
    if (tally.counts().isNews() && ending != Ending.REFUSED) {
      if (isLookedAt()) {
        var after = Totals.of(books);
        moves.addAll(before.movesTo(after));
        states.addAll(before.statesTo(after));
        notices.addAll(before.newlyBeyond(after));
        known = mode == ImportMode.PREVIEW ? before : after;
      } else {
        notices.add(Message.of(Notice.MOVES_NOT_LISTED));
      }
    }
    return new ImportReport(
        origin(one.path(), one.sent()),
        tally.counts(),
        List.of(),
        tally.problems(),
        notices,
        tally.doubts(),
        moves,
        states,
        ending);
  }

  /** How everything stood before the file; after an earlier file of this run that is known. */
  private Totals before(Books books) {
    if (known == null && isLookedAt()) {
      known = Totals.of(books);
    }
    return known == null ? Totals.NONE : known;
  }

  /** A preview is asked for what moves; beside an import it must not take long. */
  private boolean isLookedAt() {
    return mode == ImportMode.PREVIEW || size <= MOST_LOOKED_AT;
  }

  /**
   * An earlier import of the very same bytes, whatever their name, that took every row; taking it
   * again could only undo corrections. Definitions are compared all the same: sending the old ones
   * is how to go back.
   */
  private static Optional<ImportEntry> takenBefore(Books books, SentFile file) {
    return books.imports().all().stream()
        .filter(entry -> entry.file().sha256().equals(file.sha256()))
        .filter(entry -> entry.counts().refused() == 0)
        .findFirst();
  }

  private Message taken(Notice notice, ImportEntry earlier) {
    return Message.of(notice, desk.timeOf(earlier.takenAt()), earlier.file().fileName());
  }

  private ImportReport nothingNew(One one, ImportEntry earlier) {
    return new ImportReport(
        origin(one.path(), one.sent()),
        new Counts(0, earlier.counts().rows(), 0, 0),
        List.of(),
        List.of(),
        List.of(taken(Notice.TAKEN_BEFORE, earlier)),
        List.of(),
        List.of(),
        List.of(),
        Ending.NOTHING_NEW);
  }

  private Ending ending(SentFile file, Counts counts) {
    return switch (isInOnePiece(file.kind()) && mode == ImportMode.GOOD_ROWS
        ? ImportMode.WHOLE_FILES
        : mode) {
      case PREVIEW -> Ending.PREVIEWED;
      case WHOLE_FILES -> counts.refused() > 0 ? Ending.REFUSED : taken(counts);
      case GOOD_ROWS ->
          counts.refused() > 0 && counts.isNews() ? Ending.TAKEN_IN_PART : taken(counts);
    };
  }

  /** Whether rows of a kind belong together, so that some alone would say something else. */
  static boolean isInOnePiece(Key kind) {
    return kind instanceof FileKind known && isInOnePiece(known);
  }

  private static boolean isInOnePiece(FileKind kind) {
    return switch (kind) {
      case BALLOTS, PANELS, HONOURS -> true;
      case DEPARTMENTS,
          POLICIES,
          GOALS,
          INDICATORS,
          BASELINES,
          BENCHMARKS,
          REFERENCES,
          LEDGER,
          MEASUREMENTS,
          PLACES,
          MILESTONES,
          ADJUSTMENTS ->
          false;
    };
  }

  private static Ending taken(Counts counts) {
    return counts.isNews() ? Ending.TAKEN : Ending.NOTHING_NEW;
  }
}
