package kaocheng.cli;

import java.util.List;
import kaocheng.usecase.ImportReport.Doubt;

/** Prints the figures of a file that are worth a look, each with what to do. */
final class DoubtsPrinter {
  private static final int MOST = 200;

  private final Terminal terminal;

  DoubtsPrinter(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(List<Doubt> doubts) {
    if (!doubts.isEmpty()) {
      terminal.say(Said.DOUBTS, doubts.size());
    }
    doubts.stream().limit(MOST).forEach(this::print);
    if (doubts.size() > MOST) {
      terminal.say(Said.MORE_DOUBTS, doubts.size() - MOST);
    }
  }

  private void print(Doubt doubt) {
    var subject = doubt.subject();
    terminal.say(
        Said.DOUBT,
        subject.line(),
        subject.department(),
        subject.indicator(),
        subject.quarter(),
        doubt.written(),
        doubt.what(),
        doubt.proposed());
  }
}
