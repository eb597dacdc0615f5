package kaocheng.cli;

import kaocheng.usecase.ImportReport;
import kaocheng.usecase.ImportReport.Ending;
import kaocheng.usecase.ImportReport.Problem;
import kaocheng.usecase.ImportSummary;
import kaocheng.usecase.UnclearName;

/** Prints what became of each imported file: one line, then every problem. */
final class ImportPrinter {
  private static final int MOST_NAMES = 20;

  private final Terminal terminal;

  ImportPrinter(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(ImportReport report) {
    if (report.ending() == Ending.PASSED_OVER) {
      report.notices().forEach(why -> terminal.say(Said.PASSED_OVER, report.origin().file(), why));
      return;
    }
    var counts = report.counts();
    terminal.say(
        Said.IMPORT_LINE,
        report.origin().file(),
        report.origin().kind(),
        report.origin().charset(),
        counts.rows(),
        counts.fresh(),
        counts.same(),
        counts.changed(),
        counts.refused(),
        report.ending());
    report.refusals().forEach(refusal -> terminal.say(Said.FILE_REFUSED, refusal));
    report.problems().forEach(this::print);
    report.problems().stream()
        .flatMap(problem -> problem.unclearName().stream())
        .distinct()
        .limit(MOST_NAMES)
        .forEach(this::print);
    var untold = counts.refused() > 0 && report.ending() == Ending.REFUSED;
    if (untold) {
      terminal.say(Said.REFUSED_NOTHING_WRITTEN);
    } else if (report.ending() == Ending.TAKEN_IN_PART) {
      terminal.say(Said.REFUSED_IN_PART, counts.rows() - counts.refused(), counts.refused());
    }
    report.notices().forEach(notice -> terminal.say(Said.NOTICE, notice));
    new DoubtsPrinter(terminal).print(report.doubts());
    if (report.ending() == Ending.PREVIEWED) {
      terminal.say(Said.PREVIEW_ONLY);
    }
    new MovesPrinter(terminal).print(report);
  }

  private void print(Problem problem) {
    if (problem.column().isEmpty()) {
      terminal.say(
          Said.PROBLEM_OF_ROW, problem.line(), problem.found(), problem.reason(), problem.advice());
      return;
    }
    terminal.say(
        Said.PROBLEM,
        problem.line(),
        problem.column(),
        problem.found(),
        problem.reason(),
        problem.advice());
  }

  private void print(UnclearName name) {
    if (name.isOfDepartment()) {
      terminal.say(Said.SAY_DEPARTMENT, name.written());
    } else {
      terminal.say(Said.SAY_INDICATOR, name.written(), name.department());
    }
  }

  /** How several files ended, in one line. */
  void print(ImportSummary all, Said what) {
    terminal.say(
        what,
        all.files(),
        all.taken() + all.previewed(),
        all.takenInPart(),
        all.same(),
        all.known(),
        all.refused(),
        all.left());
  }
}
