package kaocheng.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kaocheng.model.Pace;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Message;

/** Reads a pace: a word, or a curve of four percentages such as 曲线 10% 35% 65% 100%. */
final class PaceCell {
  private static final String CHOICE = Vocabulary.PACES.choice() + "、曲线 10% 35% 65% 100%";
  private static final Pattern CURVE =
      Pattern.compile("(?:曲线|curve)((?:[\\s,;]+[^\\s,;]+)+)", Pattern.CASE_INSENSITIVE);

  private final Slot slot;

  PaceCell(Slot slot) {
    this.slot = slot;
  }

  /** The pace; the same target all the year where the cell is blank or in trouble. */
  Pace read(Cells cells) {
    var text = cells.text(slot, TextForm.NAME);
    if (text.isEmpty()) {
      return Pace.ANNUAL;
    }
    var curve = CURVE.matcher(Folded.of(text).replace('、', ','));
    if (curve.matches()) {
      return curve(cells, text, curve.group(1).strip());
    }
    var word = Vocabulary.PACES.meaning(text);
    if (word.isEmpty()) {
      cells.report(
          slot, text, Message.of(Reason.UNKNOWN_WORD), Message.of(Advice.WRITE_ONE_OF, CHOICE));
    }
    return word.orElse(Pace.ANNUAL);
  }

  private Pace curve(Cells cells, String text, String shares) {
    var read = shares(shares);
    if (Pace.Curve.isSound(read)) {
      return new Pace.Curve(read);
    }
    cells.report(
        slot,
        text,
        Message.of(Reason.PACE_NOT_UNDERSTOOD),
        Message.of(Advice.WRITE_LIKE, "曲线 10% 35% 65% 100%"));
    return Pace.ANNUAL;
  }

  /** The shares that the text names; fewer where one of them is no percentage. */
  private static List<Rational> shares(String text) {
    var shares = new ArrayList<Rational>();
    for (var word : text.split("[\\s,;]+", -1)) {
      var number = Decimal.leading(word, 0);
      if (number.isSound() && word.substring(number.end()).equals("%")) {
        shares.add(number.value().dividedBy(Rational.HUNDRED));
      }
    }
    return shares;
  }
}
