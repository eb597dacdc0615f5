package kaocheng.desktop.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kaocheng.desktop.base.Speech;
import kaocheng.usecase.Edited;
import kaocheng.usecase.ImportReport.Ending;
import kaocheng.usecase.ImportReport.Move;

/** Says in one line what became of an edit: what was written, and which scores and ranks moved. */
final class EditedTexts {
  private static final int MOST_TOLD = 4;

  private final Speech speech;

  EditedTexts(Speech speech) {
    this.speech = speech;
  }

  /** What became of it, seen from a department and a quarter. */
  String line(Edited edited, String department, int quarter) {
    if (edited.ending() == Ending.NOTHING_NEW) {
      return speech.say(FiguresText.NOTHING_NEW);
    }
    if (!edited.isKept()) {
      return speech.say(FiguresText.NOTHING_WRITTEN);
    }
    var told = new ArrayList<String>();
    var near = near(edited.moves(), department, quarter);
    near.stream().limit(MOST_TOLD).map(this::move).forEach(told::add);
    var more = edited.moves().size() - told.size();
    if (more > 0) {
      told.add(speech.say(FiguresText.MORE_MOVES, more));
    }
    edited.notices().stream().map(speech::say).forEach(told::add);
    if (told.isEmpty()) {
      return speech.say(FiguresText.NO_MOVES);
    }
    return speech.say(FiguresText.MOVED, String.join(speech.say(FiguresText.BETWEEN_MOVES), told));
  }

  /** What moves here and now, the total first. */
  private static List<Move> near(List<Move> moves, String department, int quarter) {
    return moves.stream()
        .filter(move -> move.department().equals(department) && move.quarter() == quarter)
        .sorted(Comparator.comparing(Move::isTotal).reversed())
        .toList();
  }

  private String move(Move move) {
    return move.isTotal()
        ? speech.say(FiguresText.TOTAL_MOVES, orNone(move.before()), orNone(move.after()))
        : speech.say(
            FiguresText.SCORE_MOVES, move.indicator(), orNone(move.before()), orNone(move.after()));
  }

  private static String orNone(String figure) {
    return figure.isEmpty() ? Speech.NONE : figure;
  }
}
