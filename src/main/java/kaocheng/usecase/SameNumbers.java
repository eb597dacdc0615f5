package kaocheng.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Message;
import kaocheng.usecase.ImportReport.Doubt;
import kaocheng.usecase.OddFigure.Proposal;

/** Tells where one figure stands under two names: one of them may have been copied too far. */
final class SameNumbers {
  /** Of three figures, two numbers among forty are often equal by chance. */
  private static final int FIGURES = 4;

  private final List<Incoming> column;

  /** The figures that a department brings for one quarter. */
  SameNumbers(List<Incoming> column) {
    this.column = column;
  }

  List<Doubt> doubts() {
    var first = new HashMap<Rational, Incoming>();
    var doubts = new ArrayList<Doubt>();
    for (var one : column) {
      if (one.tells(FIGURES)) {
        var other = first.putIfAbsent(one.figure(), one);
        if (other != null && other.indicator().id() != one.indicator().id()) {
          doubts.add(
              one.doubt(
                  Message.of(OddFigure.SAME_AS_OTHER, other.key().number(), other.line()),
                  Proposal.CHECK_WHETHER_COPIED));
        }
      }
    }
    return doubts;
  }
}
