package kaocheng.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kaocheng.exchange.csv.FileProblem;
import kaocheng.exchange.intake.SentFile;
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

/**
 * Takes in the files departments sent, each in one transaction. Definitions go before measurements,
 * in whatever order the files are named; a preview is the same work, undone at the end.
 */
public final class ImportFiles {
  /** A longer file is not kept in the workbook, which its import says. */
  private static final long MOST_KEPT = 256L << 20;

  private static final long MOST_LOOKED_AT = 100_000;

  private final Desk desk;
  private final long mostKept;
  private @Nullable Totals known;

  public ImportFiles(Desk desk) {
    this(desk, MOST_KEPT);
  }

  ImportFiles(Desk desk, long mostKept) {
    this.desk = desk;
    this.mostKept = mostKept;
  }

  /** A file, where it lies, and what its headings say. */
  private record Given(Path path, SentFile file) {}

  /**
   * Imports the files, and those in the folders among them, and tells of each as soon as it is
   * done.
   */
  public List<ImportReport> run(
      List<Path> files, ImportMode mode, Consumer<ImportReport> watcher, Progress progress) {
    known = null;
    var reports = new ArrayList<ImportReport>();
    var found = FoundFiles.of(files);
    found.left().forEach(left -> tell(left(left), reports, watcher));
    var sent = new ArrayList<Given>();
    for (var file : found.files()) {
      stopIfCancelled(progress, reports);
      try {
        sent.add(new Given(file, SentFile.open(file)));
      } catch (Refused refused) {
        tell(unreadable(unknown(file), refused.reason()), reports, watcher);
      }
    }
    sent.sort(Comparator.comparing(given -> given.file().kind()));
    var number = 0;
    for (var given : sent) {
      stopIfCancelled(progress, reports);
      progress.began(given.file().name(), ++number, sent.size());
      tell(takenOrRefused(given, mode, progress), reports, watcher);
    }
    return reports;
  }

  /** What earlier files brought stays; each was a whole of its own. */
  private static void stopIfCancelled(Progress progress, List<ImportReport> reports) {
    if (progress.isCancelled()) {
      var taken = reports.stream().filter(ImportFiles::isKept).count();
      throw taken == 0
          ? Refused.because(Refusal.CANCELLED)
          : Refused.because(Refusal.CANCELLED_AFTER, taken);
    }
  }

  private static void tell(
      ImportReport report, List<ImportReport> reports, Consumer<ImportReport> watcher) {
    reports.add(report);
    watcher.accept(report);
  }

  private static Origin unknown(Path file) {
    return Origin.unknown(FoundFiles.nameOf(file));
  }

  private static Origin origin(SentFile file) {
    return new Origin(file.name(), file.kind(), file.encoding().charset().name(), file.sha256());
  }

  private static ImportReport left(FoundFiles.Left left) {
    return switch (left.sort()) {
      case REFUSED -> unreadable(unknown(left.path()), left.why());
      case PASSED_OVER ->
          ImportReport.unread(unknown(left.path()), List.of(), Ending.PASSED_OVER)
              .noticing(List.of(left.why()));
    };
  }

  private static ImportReport unreadable(Origin origin, Message reason) {
    return ImportReport.unread(origin, List.of(reason), Ending.REFUSED);
  }

  private ImportReport takenOrRefused(Given given, ImportMode mode, Progress progress) {
    try {
      return take(given, mode, progress);
    } catch (Refused refused) {
      var reason = refused.reason();
      if (SentFile.isReasonToRefuse(reason) || reason.key() == StoreRefusal.ORIGINAL_CHANGED) {
        return unreadable(origin(given.file()), reason);
      }
      throw refused;
    }
  }

  private ImportReport take(Given given, ImportMode mode, Progress progress) {
    var file = given.file();
    var change = new Change(desk.actor(), action(file), file.name());
    return desk.workbook()
        .change(
            change,
            books -> {
              var report = take(books, file, mode, progress);
              return isKept(report)
                  ? new Decision.Keep<>(keepOriginal(books, given, report))
                  : new Decision.Discard<>(report);
            });
  }

  private ImportReport keepOriginal(Books books, Given given, ImportReport report) {
    var file = given.file();
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

  private static boolean isKept(ImportReport report) {
    return report.ending() == Ending.TAKEN || report.ending() == Ending.TAKEN_IN_PART;
  }

  private ImportReport take(Books books, SentFile file, ImportMode mode, Progress progress) {
    var earlier = takenBefore(books, file);
    var isDefinition = action(file) == Action.DEFINITIONS_IMPORTED;
    if (earlier.isPresent() && !isDefinition) {
      return nothingNew(file, earlier.get());
    }
    var before = before(books, mode);
    var tally = new FileImport(books, file, progress).run(desk.actor());
    var ending = ending(file, tally.counts(), mode);
    var notices = new ArrayList<>(tally.notices());
    earlier.ifPresent(entry -> notices.add(taken(Notice.COMPARED_AGAIN, entry)));
    var moves = new ArrayList<ImportReport.Move>();
    var states = new ArrayList<ImportReport.StateMove>();
    if (tally.counts().isNews() && ending != Ending.REFUSED) {
      if (isLookedAt(books, mode)) {
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
        origin(file),
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
  private Totals before(Books books, ImportMode mode) {
    if (known == null && isLookedAt(books, mode)) {
      known = Totals.of(books);
    }
    return known == null ? Totals.NONE : known;
  }

  /** A preview is asked for what moves; beside an import it must not take long. */
  private static boolean isLookedAt(Books books, ImportMode mode) {
    return mode == ImportMode.PREVIEW || books.measurements().size() <= MOST_LOOKED_AT;
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

  private ImportReport nothingNew(SentFile file, ImportEntry earlier) {
    return new ImportReport(
        origin(file),
        new Counts(0, earlier.counts().rows(), 0, 0),
        List.of(),
        List.of(),
        List.of(taken(Notice.TAKEN_BEFORE, earlier)),
        List.of(),
        List.of(),
        List.of(),
        Ending.NOTHING_NEW);
  }

  private static Ending ending(SentFile file, Counts counts, ImportMode mode) {
    return switch (inOnePiece(file) && mode == ImportMode.GOOD_ROWS
        ? ImportMode.WHOLE_FILES
        : mode) {
      case PREVIEW -> Ending.PREVIEWED;
      case WHOLE_FILES -> counts.refused() > 0 ? Ending.REFUSED : taken(counts);
      case GOOD_ROWS ->
          counts.refused() > 0 && counts.isNews() ? Ending.TAKEN_IN_PART : taken(counts);
    };
  }

  /** Whether rows belong together, so that some of them alone would say something else. */
  private static boolean inOnePiece(SentFile file) {
    return switch (file.kind()) {
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
