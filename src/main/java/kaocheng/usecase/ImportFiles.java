package kaocheng.usecase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kaocheng.exchange.intake.HeadingProblem;
import kaocheng.exchange.intake.SentFile;
import kaocheng.exchange.layout.LayoutProblem;
import kaocheng.exchange.layout.SentTables;
import kaocheng.exchange.table.Table;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.store.Books;
import kaocheng.usecase.ImportReport.Ending;
import kaocheng.usecase.ImportReport.Origin;
import kaocheng.usecase.OpenedFile.Opened;

/**
 * Takes in the files departments sent, each in one transaction. Definitions go before measurements,
 * in whatever order the files are named; a preview is the same work, undone at the end.
 */
public final class ImportFiles {
  /** A longer file is not kept in the workbook, which its import says. */
  private static final long MOST_KEPT = 256L << 20;

  private final Desk desk;
  private final long mostKept;

  public ImportFiles(Desk desk) {
    this(desk, MOST_KEPT);
  }

  ImportFiles(Desk desk, long mostKept) {
    this.desk = desk;
    this.mostKept = mostKept;
  }

  /** Imports files that are read as they are best read. */
  public List<ImportReport> run(
      List<Path> files, ImportMode mode, Consumer<ImportReport> watcher, Progress progress) {
    return run(IntakeOrder.of(files), mode, watcher, progress);
  }

  /**
   * Imports the files, and those in the folders among them, and tells of each as soon as it is
   * done.
   */
  public List<ImportReport> run(
      IntakeOrder order, ImportMode mode, Consumer<ImportReport> watcher, Progress progress) {
    var reports = new ArrayList<ImportReport>();
    var found = FoundFiles.of(order.files());
    found.left().forEach(left -> tell(left(left), reports, watcher));
    var taking = new FileTaking(desk, mostKept, mode, order.names());
    var round = new Round(order, reports, watcher, progress);
    var unclear = new LinkedHashMap<Path, List<ImportReport>>();
    take(open(found.files(), round, unclear), taking, round);
    if (reports.stream().anyMatch(ImportReport::isKept)) {
      var again = List.copyOf(unclear.keySet());
      unclear.clear();
      take(open(again, round, unclear), taking, round);
    }
    unclear.values().forEach(told -> told.forEach(report -> tell(report, reports, watcher)));
    return reports;
  }

  /** What was asked, what became of the files so far, and who is told of it. */
  private record Round(
      IntakeOrder order,
      List<ImportReport> reports,
      Consumer<ImportReport> watcher,
      Progress progress) {}

  /**
   * The files whose tables can be read. What is unclear about a table may be clear once the others
   * have said who the departments are, so that is told later.
   */
  private List<OpenedFile> open(
      List<Path> files, Round round, Map<Path, List<ImportReport>> unclear) {
    var opened = new ArrayList<OpenedFile>();
    for (var file : files) {
      stopIfCancelled(round.progress(), round.reports());
      var told = new ArrayList<ImportReport>();
      try {
        open(file, round.order().choices(file), told).ifPresent(opened::add);
      } catch (Refused refused) {
        told.add(unreadable(Origin.unknown(file), refused.reason()));
      }
      if (told.stream().anyMatch(ImportFiles::isUnclear)) {
        unclear.put(file, told);
      } else {
        told.forEach(report -> tell(report, round.reports(), round.watcher()));
      }
    }
    return opened;
  }

  private static boolean isUnclear(ImportReport report) {
    return report.refusals().stream().anyMatch(one -> one.key() instanceof LayoutProblem);
  }

  private void take(List<OpenedFile> opened, FileTaking taking, Round round) {
    opened.sort(Comparator.comparing(OpenedFile::kind));
    var number = 0;
    for (var file : opened) {
      stopIfCancelled(round.progress(), round.reports());
      round.progress().began(FoundFiles.nameOf(file.path()), ++number, opened.size());
      taking
          .take(file, round.progress())
          .forEach(report -> tell(report, round.reports(), round.watcher()));
    }
  }

  /** The file with its tables; nothing where one of them cannot be read, which is told. */
  private Optional<OpenedFile> open(Path file, FileChoices choices, List<ImportReport> told) {
    var found = SentTables.in(file, choices.encoding());
    var marked = desk.workbook().read(books -> FormMark.of(found, books));
    var sent = new ArrayList<Opened>();
    var refused = new ArrayList<ImportReport>();
    var areNotes = true;
    for (var table : marked.tables()) {
      try {
        sent.add(new Opened(table, desk.workbook().read(books -> sent(books, table, choices))));
      } catch (Refused trouble) {
        refused.add(unreadable(Origin.unknown(file, SentFile.nameOf(table)), trouble.reason()));
        areNotes &= isNoTable(trouble.reason()) && !SentTables.looksLikeFigures(table);
      }
    }
    var isNote = !sent.isEmpty() && areNotes;
    refused.forEach(report -> told.add(isNote ? passedOver(report) : report));
    return refused.isEmpty() || isNote
        ? Optional.of(new OpenedFile(file, choices, sent, marked))
        : Optional.empty();
  }

  private static SentFile sent(Books books, Table table, FileChoices choices) {
    return new Arranging(books).sent(table, choices);
  }

  /** A sheet without anything like headings, beside others that are tables. */
  private static boolean isNoTable(Message reason) {
    return reason.key() == HeadingProblem.NO_KIND;
  }

  private static ImportReport passedOver(ImportReport report) {
    return ImportReport.unread(report.origin(), List.of(), Ending.PASSED_OVER)
        .noticing(report.refusals());
  }

  /** What earlier files brought stays; each was a whole of its own. */
  private static void stopIfCancelled(Progress progress, List<ImportReport> reports) {
    if (progress.isCancelled()) {
      var taken = reports.stream().filter(ImportReport::isKept).count();
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

  private static ImportReport left(FoundFiles.Left left) {
    var origin = Origin.unknown(left.path());
    return switch (left.sort()) {
      case REFUSED -> unreadable(origin, left.why());
      case PASSED_OVER ->
          ImportReport.unread(origin, List.of(), Ending.PASSED_OVER).noticing(List.of(left.why()));
    };
  }

  private static ImportReport unreadable(Origin origin, Message reason) {
    return ImportReport.unread(origin, List.of(reason), Ending.REFUSED);
  }
}
