package kaocheng.exchange.template;

import kaocheng.exchange.sheet.Look;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.StyleSetter;

/**
 * How the cells of a form to fill in or of a return slip look, and whether they can be filled in.
 */
public enum Ink {
  TITLE(Look.TITLE, "", "", "center", Lock.LOCKED),
  LABEL(Look.NAME, "EEF2F7", "", "center", Lock.LOCKED),
  STATED(Look.VALUE, "", "", "left", Lock.LOCKED),
  NOTE(Look.NOTE, "", "404040", "left", Lock.LOCKED),
  HEAD(Look.HEAD, "DDE5EF", "", "center", Lock.LOCKED),
  HEAD_TO_FILL_IN(Look.HEAD, "FFE699", "", "center", Lock.LOCKED),
  SHOWN(Look.BODY, "", "", "left", Lock.LOCKED),
  SHOWN_CENTRED(Look.BODY, "", "", "center", Lock.LOCKED),
  /** What has no place in this row. */
  NOT_NEEDED(Look.BODY, "E7E6E6", "", "center", Lock.LOCKED),
  FILLED_IN(Look.BODY, "FFFBE6", "", "center", Lock.OPEN),
  WRITTEN_IN(Look.BODY, "FFFBE6", "", "left", Lock.OPEN),
  /** Where something is wrong. */
  FAULTY(Look.BODY, "FBE0DD", "9C0006", "left", Lock.OPEN),
  SPARED(Look.BODY, "F2F2F2", "595959", "left", Lock.LOCKED),
  SPARED_CENTRED(Look.BODY, "F2F2F2", "595959", "center", Lock.LOCKED);

  static final int SIZE = 10;
  private static final int TITLE_SIZE = 18;
  private static final String TEXT = "@";
  private static final String LEFT = "left";

  /** Whether a cell can be changed while the sheet is protected. */
  private enum Lock {
    LOCKED,
    OPEN
  }

  private final Look look;
  private final String fill;
  private final String colour;
  private final String across;
  private final Lock lock;

  Ink(Look look, String fill, String colour, String across, Lock lock) {
    this.look = look;
    this.fill = fill;
    this.colour = colour;
    this.across = across;
    this.lock = lock;
  }

  /** Every cell is text, so that what is typed stays as it was typed. */
  void applyTo(StyleSetter style) {
    look.applyTo(style, this == TITLE ? TITLE_SIZE : SIZE);
    style.horizontalAlignment(across).verticalAlignment("center").format(TEXT);
    if (across.equals(LEFT) && look != Look.NOTE) {
      style.indent(1);
    }
    if (!fill.isEmpty()) {
      style.fillColor(fill);
    }
    if (!colour.isEmpty()) {
      style.fontColor(colour);
    }
    if (lock == Lock.OPEN) {
      style.protectionOption(ProtectionOption.LOCKED, false);
    }
    style.set();
  }
}
