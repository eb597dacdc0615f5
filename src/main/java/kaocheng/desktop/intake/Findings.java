package kaocheng.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kaocheng.model.text.Message;
import kaocheng.usecase.ImportReport;
import kaocheng.usecase.UnclearName;
import org.jspecify.annotations.Nullable;

/**
 * What a look at files has brought to light, in the lists in which it is shown. A large file moves
 * a hundred thousand scores, so the lists are made where the files are read, not by the window.
 */
public record Findings(
    List<ImportReport> reports,
    List<Fault> faults,
    List<Doubted> doubts,
    List<Moved> moves,
    List<Restated> states,
    List<Noticed> notices) {
  static final Findings NONE = of(List.of());

  public Findings {
    reports = List.copyOf(reports);
    faults = List.copyOf(faults);
    doubts = List.copyOf(doubts);
    moves = List.copyOf(moves);
    states = List.copyOf(states);
    notices = List.copyOf(notices);
  }

  /** A fault in a cell, or in a file as a whole; with the name that is not clear, or null. */
  public record Fault(
      String file,
      long line,
      String column,
      String found,
      Message reason,
      List<Message> advice,
      @Nullable UnclearName name) {
    /** The name that means nobody until a person says whom. */
    public Optional<UnclearName> unclearName() {
      return Optional.ofNullable(name);
    }
  }

  /** A figure that is worth a look, and the file it stands in. */
  public record Doubted(String file, ImportReport.Doubt doubt) {}

  /** A total or a score that moves, and the file that moves it. */
  public record Moved(String file, ImportReport.Move move) {}

  /** A goal whose state moves, and the file that moves it. */
  public record Restated(String file, ImportReport.StateMove move) {}

  /** Something worth knowing about a file. */
  public record Noticed(String file, Message notice) {}

  /** What became of each of some files. */
  public static Findings of(List<ImportReport> reports) {
    return new Findings(
        reports,
        faults(reports),
        each(reports, ImportReport::doubts, Doubted::new),
        moves(reports),
        states(reports),
        each(reports, ImportReport::notices, Noticed::new));
  }

  /** What the reports say of one sort, each with its file. */
  private static <S, R> List<R> each(
      List<ImportReport> reports,
      Function<ImportReport, List<S>> said,
      BiFunction<String, S, R> row) {
    return reports.stream()
        .flatMap(
            report ->
                said.apply(report).stream().map(one -> row.apply(report.origin().file(), one)))
        .toList();
  }

  /** How many different names are not clear. */
  long unclearNames() {
    return faults.stream().flatMap(fault -> fault.unclearName().stream()).distinct().count();
  }

  private static List<Fault> faults(List<ImportReport> reports) {
    var faults = new ArrayList<Fault>();
    for (var report : reports) {
      var file = report.origin().file();
      report
          .refusals()
          .forEach(reason -> faults.add(new Fault(file, 0, "", "", reason, List.of(), null)));
      report
          .problems()
          .forEach(
              one ->
                  faults.add(
                      new Fault(
                          file,
                          one.line(),
                          one.column(),
                          one.found(),
                          one.reason(),
                          List.of(one.advice()),
                          one.name())));
    }
    return faults;
  }

  /** What moves, the totals first. */
  private static List<Moved> moves(List<ImportReport> reports) {
    return first(each(reports, ImportReport::moves, Moved::new), one -> one.move().isTotal());
  }

  /** What becomes of goals, those first that had a verdict already. */
  private static List<Restated> states(List<ImportReport> reports) {
    return first(
        each(reports, ImportReport::states, Restated::new), one -> one.move().before().isVerdict());
  }

  private static <R> List<R> first(List<R> rows, Predicate<R> wanted) {
    return Stream.concat(rows.stream().filter(wanted), rows.stream().filter(Predicate.not(wanted)))
        .toList();
  }
}
