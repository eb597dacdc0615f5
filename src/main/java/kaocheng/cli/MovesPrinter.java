package kaocheng.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kaocheng.usecase.ImportReport;
import kaocheng.usecase.ImportReport.Ending;
import kaocheng.usecase.ImportReport.Move;
import kaocheng.usecase.ImportReport.StateMove;

/**
 * Prints which totals and scores an import moves. What is scored for the first time is only
 * counted, and beside an import, ranks that others push are left out. Of goals those are told whose
 * verdict moves.
 */
final class MovesPrinter {
  private static final int MOST = 60;

  private final Terminal terminal;

  MovesPrinter(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(ImportReport report) {
    var told = told(report);
    if (!told.isEmpty()) {
      terminal.say(report.ending() == Ending.PREVIEWED ? Said.MOVES : Said.MOVED);
    }
    told.stream().limit(MOST).forEach(this::print);
    if (told.size() > MOST) {
      terminal.say(Said.MORE_MOVES, told.size() - MOST);
    }
    var fresh = report.moves().stream().filter(move -> isNewScore(move)).count();
    if (fresh > 0) {
      terminal.say(Said.NEW_SCORES, fresh);
    }
    print(report.states().stream().filter(move -> move.before().isVerdict()).toList());
  }

  private void print(List<StateMove> states) {
    if (!states.isEmpty()) {
      terminal.say(Said.STATE_MOVES);
    }
    states.stream()
        .limit(MOST)
        .forEach(
            move ->
                terminal.say(
                    Said.STATE_MOVE,
                    move.quarter(),
                    move.department(),
                    move.goal(),
                    move.before(),
                    move.after()));
    if (states.size() > MOST) {
      terminal.say(Said.MORE_STATE_MOVES, states.size() - MOST);
    }
  }

  private static List<Move> told(ImportReport report) {
    var touched =
        report.moves().stream()
            .filter(move -> !move.isTotal())
            .map(Move::department)
            .collect(Collectors.toSet());
    return report.moves().stream()
        .filter(move -> isTold(move, report.ending() == Ending.PREVIEWED, touched))
        .toList();
  }

  private static boolean isTold(Move move, boolean preview, Set<String> touched) {
    if (preview) {
      return !isNewScore(move);
    }
    return !move.before().isEmpty() && touched.contains(move.department());
  }

  private static boolean isNewScore(Move move) {
    return !move.isTotal() && move.before().isEmpty();
  }

  private void print(Move move) {
    if (move.isTotal()) {
      terminal.say(
          Said.MOVE,
          move.quarter(),
          move.department(),
          orNone(move.before(), Said.NO_TOTAL),
          orNone(move.after(), Said.NO_TOTAL));
      return;
    }
    terminal.say(
        Said.SCORE_MOVE,
        move.quarter(),
        move.department(),
        move.indicator(),
        orNone(move.before(), Said.NO_SCORE),
        orNone(move.after(), Said.NO_SCORE));
  }

  private String orNone(String figure, Said none) {
    return figure.isEmpty() ? terminal.text(none) : figure;
  }
}
