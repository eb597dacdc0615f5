package kaocheng.cli;

import kaocheng.usecase.ImportReport;
import kaocheng.usecase.ImportReport.Ending;
import kaocheng.usecase.ImportReport.Problem;

/** Prints what became of each imported file: one line, then every problem. */
final class ImportPrinter {
  private final Terminal terminal;

  ImportPrinter(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(ImportReport report) {
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
    var untold = counts.refused() > 0 && report.ending() == Ending.REFUSED;
    if (untold) {
      terminal.say(Said.REFUSED_NOTHING_WRITTEN);
    } else if (report.ending() == Ending.TAKEN_IN_PART) {
      terminal.say(Said.REFUSED_IN_PART, counts.rows() - counts.refused(), counts.refused());
    }
    report.notices().forEach(notice -> terminal.say(Said.NOTICE, notice));
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
}
