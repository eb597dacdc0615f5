package kaocheng.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kaocheng.model.text.Message;
import kaocheng.usecase.ImportReport;

/**
 * What a look at files has brought to light, in the lists in which it is shown. A large file moves
 * a hundred thousand scores, so the lists are made where the files are read, not by the window.
 */
public record Findings(
    List<ImportReport> reports, List<Fault> faults, List<Moved> moves, List<Noticed> notices) {
  static final Findings NONE = of(List.of());

  public Findings {
    reports = List.copyOf(reports);
    faults = List.copyOf(faults);
    moves = List.copyOf(moves);
    notices = List.copyOf(notices);
  }

  /** A fault in a cell, or in a file as a whole. */
  public record Fault(
      String file, long line, String column, String found, Message reason, List<Message> advice) {}

  /** A total or a score that moves, and the file that moves it. */
  public record Moved(String file, ImportReport.Move move) {}

  /** Something worth knowing about a file. */
  public record Noticed(String file, Message notice) {}

  /** What became of each of some files. */
  public static Findings of(List<ImportReport> reports) {
    return new Findings(reports, faults(reports), moves(reports), notices(reports));
  }

  private static List<Fault> faults(List<ImportReport> reports) {
    var faults = new ArrayList<Fault>();
    for (var report : reports) {
      var file = report.origin().file();
      report
          .refusals()
          .forEach(reason -> faults.add(new Fault(file, 0, "", "", reason, List.of())));
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
                          List.of(one.advice()))));
    }
    return faults;
  }

  /** What moves, the totals first. */
  private static List<Moved> moves(List<ImportReport> reports) {
    var all =
        reports.stream()
            .flatMap(
                report ->
                    report.moves().stream().map(move -> new Moved(report.origin().file(), move)))
            .toList();
    return Stream.concat(
            all.stream().filter(one -> one.move().isTotal()),
            all.stream().filter(one -> !one.move().isTotal()))
        .toList();
  }

  /** What is worth knowing of the files, then of single figures, then of goals. */
  private static List<Noticed> notices(List<ImportReport> reports) {
    var all = new ArrayList<Noticed>();
    for (var report : reports) {
      var file = report.origin().file();
      report.notices().forEach(one -> all.add(new Noticed(file, one)));
      report.doubts().forEach(one -> all.add(new Noticed(file, doubt(one))));
      report.states().stream()
          .filter(one -> one.before().isVerdict())
          .forEach(one -> all.add(new Noticed(file, state(one))));
    }
    return all;
  }

  private static Message doubt(ImportReport.Doubt one) {
    var subject = one.subject();
    return Message.of(
        IntakeText.DOUBT,
        subject.line(),
        subject.department(),
        subject.indicator(),
        subject.quarter(),
        one.written(),
        one.what(),
        one.proposed());
  }

  private static Message state(ImportReport.StateMove one) {
    return Message.of(
        IntakeText.STATE_MOVE,
        one.quarter(),
        one.department(),
        one.goal(),
        one.before(),
        one.after());
  }
}
