package kaocheng.usecase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kaocheng.exchange.intake.FileKind;
import kaocheng.exchange.intake.SentFile;
import kaocheng.model.text.Key;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.store.Action;
import kaocheng.store.Books;
import kaocheng.store.Change;
import kaocheng.store.Decision;
import kaocheng.store.ImportEntry;
import kaocheng.usecase.ImportReport.Counts;
import kaocheng.usecase.ImportReport.Ending;
import kaocheng.usecase.ImportReport.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the files departments sent, each in one transaction. Definitions go before measurements,
 * in whatever order the files are named; a preview is the same work, undone at the end.
 */
public final class ImportFiles {
  private static final long MOST_LOOKED_AT = 100_000;

  private final Desk desk;
  private @Nullable Totals known;

  public ImportFiles(Desk desk) {
    this.desk = desk;
  }

  /** Imports the files and tells of each as soon as it is done. */
  public List<ImportReport> run(
      List<Path> files, ImportMode mode, Consumer<ImportReport> watcher, Progress progress) {
    known = null;
    var reports = new ArrayList<ImportReport>();
    var sent = new ArrayList<SentFile>();
    for (var file : files) {
      try {
        sent.add(SentFile.open(file));
      } catch (Refused refused) {
        tell(unreadable(Origin.unknown(nameOf(file)), refused.reason()), reports, watcher);
      }
    }
    sent.sort(Comparator.comparing(SentFile::kind));
    for (var file : sent) {
      stopIfCancelled(progress);
      tell(takenOrRefused(file, mode, progress), reports, watcher);
    }
    return reports;
  }

  /** What earlier files brought stays; each was a whole of its own. */
  private static void stopIfCancelled(Progress progress) {
    if (progress.isCancelled()) {
      throw Refused.because(Refusal.CANCELLED);
    }
  }

  private static void tell(
      ImportReport report, List<ImportReport> reports, Consumer<ImportReport> watcher) {
    reports.add(report);
    watcher.accept(report);
  }

  private static String nameOf(Path file) {
    var name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  private static Origin origin(SentFile file) {
    return new Origin(file.name(), file.kind(), file.encoding().charset().name(), file.sha256());
  }

  private static ImportReport unreadable(Origin origin, Message reason) {
    return new ImportReport(
        origin, Counts.NONE, List.of(reason), List.of(), List.of(), List.of(), Ending.REFUSED);
  }

  private ImportReport takenOrRefused(SentFile file, ImportMode mode, Progress progress) {
    try {
      return take(file, mode, progress);
    } catch (Refused refused) {
      if (SentFile.isReasonToRefuse(refused.reason())) {
        return unreadable(origin(file), refused.reason());
      }
      throw refused;
    }
  }

  private ImportReport take(SentFile file, ImportMode mode, Progress progress) {
    var change = new Change(desk.actor(), action(file), file.name());
    return desk.workbook()
        .change(
            change,
            books -> {
              var report = take(books, file, mode, progress);
              return isKept(report) ? new Decision.Keep<>(report) : new Decision.Discard<>(report);
            });
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
    if (earlier.isPresent()) {
      return nothingNew(file, earlier.get());
    }
    var before = before(books, mode);
    var tally = new FileImport(books, file, progress).run(desk.actor());
    var ending = ending(file, tally.counts(), mode);
    var notices = new ArrayList<>(tally.notices());
    var moves = new ArrayList<ImportReport.Move>();
    if (tally.counts().isNews() && ending != Ending.REFUSED) {
      if (isLookedAt(books, mode)) {
        var after = Totals.of(books);
        moves.addAll(before.movesTo(after));
        notices.addAll(before.newlyBeyond(after));
        known = mode == ImportMode.PREVIEW ? before : after;
      } else {
        notices.add(Message.of(Notice.MOVES_NOT_LISTED));
      }
    }
    return new ImportReport(
        origin(file), tally.counts(), List.of(), tally.problems(), notices, moves, ending);
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
   * An earlier import of the very same bytes that took every row; taking it again could only undo
   * corrections. Definitions are compared all the same: sending the old ones is how to go back.
   */
  private static Optional<ImportEntry> takenBefore(Books books, SentFile file) {
    if (action(file) == Action.DEFINITIONS_IMPORTED) {
      return Optional.empty();
    }
    return books.imports().all().stream()
        .filter(entry -> entry.file().sha256().equals(file.sha256()))
        .filter(entry -> entry.counts().refused() == 0)
        .findFirst();
  }

  private ImportReport nothingNew(SentFile file, ImportEntry earlier) {
    var taken =
        Message.of(Notice.TAKEN_BEFORE, desk.timeOf(earlier.takenAt()), earlier.file().fileName());
    return new ImportReport(
        origin(file),
        new Counts(0, earlier.counts().rows(), 0, 0),
        List.of(),
        List.of(),
        List.of(taken),
        List.of(),
        Ending.NOTHING_NEW);
  }

  private static Ending ending(SentFile file, Counts counts, ImportMode mode) {
    return switch (isInOnePiece(file.kind()) && mode == ImportMode.GOOD_ROWS
        ? ImportMode.WHOLE_FILES
        : mode) {
      case PREVIEW -> Ending.PREVIEWED;
      case WHOLE_FILES -> counts.refused() > 0 ? Ending.REFUSED : taken(counts);
      case GOOD_ROWS ->
          counts.refused() > 0 && counts.isNews() ? Ending.TAKEN_IN_PART : taken(counts);
    };
  }

  /** Whether rows belong together, so that some of them alone would say something else. */
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
