package kaocheng.desktop.base.form;

import java.util.ArrayList;
import java.util.List;
import kaocheng.desktop.base.Speech;
import kaocheng.usecase.Edited;
import kaocheng.usecase.ImportReport.Ending;
import kaocheng.usecase.ImportReport.Move;

/** Says in one line what became of an edit: whether it was written, and what moved by it. */
public final class EditLine {
  private static final int MOST_TOTALS = 3;

  private final Speech speech;

  public EditLine(Speech speech) {
    this.speech = speech;
  }

  public String tell(Edited edited) {
    if (edited.ending() == Ending.NOTHING_NEW) {
      return speech.say(FormText.NOTHING_NEW);
    }
    if (!edited.isKept()) {
      return speech.say(FormText.NOT_WRITTEN, edited.faults().size());
    }
    var told = new ArrayList<String>();
    totals(edited).stream().limit(MOST_TOTALS).map(this::total).forEach(told::add);
    var more = edited.moves().size() - told.size();
    if (more > 0) {
      told.add(speech.say(FormText.MOVES, more));
    }
    edited.notices().stream().map(speech::say).forEach(told::add);
    return told.isEmpty()
        ? speech.say(FormText.WRITTEN)
        : speech.say(FormText.WRITTEN_AND_MOVED, String.join(speech.say(FormText.BETWEEN), told));
  }

  /** The totals of the last quarter that anything is known of. */
  private static List<Move> totals(Edited edited) {
    var last = edited.moves().stream().mapToInt(Move::quarter).max().orElse(0);
    return edited.moves().stream()
        .filter(move -> move.isTotal() && move.quarter() == last)
        .toList();
  }

  private String total(Move move) {
    return speech.say(
        FormText.TOTAL_MOVES, move.department(), orNone(move.before()), orNone(move.after()));
  }

  private static String orNone(String figure) {
    return figure.isEmpty() ? Speech.NONE : figure;
  }
}
