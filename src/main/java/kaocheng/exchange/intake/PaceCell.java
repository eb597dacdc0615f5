package kaocheng.exchange.intake;

import kaocheng.model.Pace;
import kaocheng.model.rule.sentence.Grammar;
import kaocheng.model.rule.sentence.Sentence;
import kaocheng.model.text.Message;

/** Reads a pace: a word, or a curve of four percentages such as 曲线 10% 35% 65% 100%. */
final class PaceCell {
  private final Slot slot;
  private String lastText = "";
  private Pace lastPace = Pace.ANNUAL;

  PaceCell(Slot slot) {
    this.slot = slot;
  }

  /** The pace; the same target all the year where the cell is blank or in trouble. */
  Pace read(Cells cells) {
    var text = cells.text(slot, TextForm.NAME);
    if (text.isEmpty()) {
      return Pace.ANNUAL;
    }
    return text.equals(lastText) ? lastPace : read(cells, text);
  }

  private Pace read(Cells cells, String text) {
    return switch (Grammar.PACES.read(text)) {
      case Sentence.Read<Pace> sentence -> {
        lastText = text;
        lastPace = sentence.rule();
        yield lastPace;
      }
      case Sentence.Unreadable<Pace> trouble -> {
        var choice = "均衡、全年、年终、曲线 10% 35% 65% 100%";
        cells.report(
            slot, text, Message.of(Reason.UNKNOWN_WORD), Message.of(Advice.WRITE_ONE_OF, choice));
        yield Pace.ANNUAL;
      }
    };
  }
}
