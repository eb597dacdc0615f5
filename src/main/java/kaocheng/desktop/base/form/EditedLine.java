package kaocheng.desktop.base.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kaocheng.desktop.base.Speech;
import kaocheng.usecase.EditFault;
import kaocheng.usecase.Edited;
import kaocheng.usecase.ImportReport.Ending;
import kaocheng.usecase.ImportReport.Move;

/** Says in one line what became, or would become, of an edit, as of the quarter looked at. */
public final class EditedLine {
  private static final int MOST_TOLD = 3;

  private final Speech speech;

  public EditedLine(Speech speech) {
    this.speech = speech;
  }

  /** What became of it. */
  public String done(Edited edited, int quarter) {
    return done(edited, quarter, "");
  }

  /** What became of it; what moves for one department is told before the rest. */
  public String done(Edited edited, int quarter, String department) {
    if (edited.ending() == Ending.NOTHING_NEW) {
      return speech.say(EditText.NOTHING_NEW);
    }
    if (!edited.isKept()) {
      return speech.say(EditText.NOTHING_WRITTEN, edited.faults().size());
    }
    var told = moves(edited, quarter, department);
    return told.isEmpty()
        ? speech.say(EditText.NO_MOVES)
        : speech.say(EditText.MOVED, String.join(speech.say(EditText.BETWEEN), told));
  }

  /** What would become of it; nothing where it would be refused or is no news. */
  public String foretold(Edited edited, int quarter) {
    if (edited.isRefused() || !edited.counts().isNews()) {
      return "";
    }
    var told = moves(edited, quarter, "");
    return told.isEmpty()
        ? speech.say(EditText.WOULD_NOT_MOVE)
        : speech.say(EditText.WOULD_MOVE, String.join(speech.say(EditText.BETWEEN), told));
  }

  /** What is wrong with one field, in one line. */
  public String fault(EditFault fault) {
    return speech.say(EditText.FAULT, fault.reason(), fault.advice());
  }

  /** What moves in the quarter: that of the department first, and of it the total. */
  private List<String> moves(Edited edited, int quarter, String department) {
    var told = new ArrayList<String>();
    edited.moves().stream()
        .filter(move -> move.quarter() == quarter)
        .sorted(
            Comparator.comparing((Move move) -> move.department().equals(department))
                .thenComparing(Move::isTotal)
                .reversed())
        .limit(MOST_TOLD)
        .map(this::move)
        .forEach(told::add);
    var more = edited.moves().size() - told.size();
    if (more > 0) {
      told.add(speech.say(EditText.MORE_MOVES, more));
    }
    edited.notices().stream().map(speech::say).forEach(told::add);
    return told;
  }

  private String move(Move move) {
    var before = orNone(move.before());
    var after = orNone(move.after());
    return move.isTotal()
        ? speech.say(EditText.TOTAL_MOVES, move.department(), before, after)
        : speech.say(EditText.SCORE_MOVES, move.department(), move.indicator(), before, after);
  }

  private static String orNone(String figure) {
    return figure.isEmpty() ? Speech.NONE : figure;
  }
}
