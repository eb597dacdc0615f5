package kaocheng.exchange.template;

import kaocheng.exchange.sheet.Look;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.StyleSetter;

/**
 * How the cells of a form to fill in or of a return slip look, and whether they can be filled in.
 */
public enum Ink {
  TITLE(Look.TITLE, "", "", "center"),
  LABEL(Look.NAME, "EEF2F7", "", "center"),
  STATED(Look.VALUE, "", "", "left"),
  NOTE(Look.NOTE, "", "404040", "left"),
  HEAD(Look.HEAD, "DDE5EF", "", "center"),
  HEAD_TO_FILL_IN(Look.HEAD, "FFE699", "", "center"),
  SHOWN(Look.BODY, "", "", "left"),
  SHOWN_CENTRED(Look.BODY, "", "", "center"),
  /** What has no place in this row. */
  NOT_NEEDED(Look.BODY, "E7E6E6", "", "center"),
  FILLED_IN(Look.BODY, "FFFBE6", "", "center"),
  WRITTEN_IN(Look.BODY, "FFFBE6", "", "left"),
  /** Where something is wrong. */
  FAULTY(Look.BODY, "FBE0DD", "9C0006", "left"),
  SPARED(Look.BODY, "F2F2F2", "595959", "left"),
  SPARED_CENTRED(Look.BODY, "F2F2F2", "595959", "center");

  static final int SIZE = 10;
  private static final int TITLE_SIZE = 18;
  private static final String TEXT = "@";
  private static final String LEFT = "left";

  private final Look look;
  private final String fill;
  private final String colour;
  private final String across;

  Ink(Look look, String fill, String colour, String across) {
    this.look = look;
    this.fill = fill;
    this.colour = colour;
    this.across = across;
  }

  /** Every cell is text, so that what is typed stays as it was typed. */
  void applyTo(StyleSetter style) {
    look.applyTo(style, this == TITLE ? TITLE_SIZE : SIZE);
    style.horizontalAlignment(across).verticalAlignment("center").format(TEXT);
    if (across.equals(LEFT) && look != Look.NOTE) {
      style.indent(1);
    }
    if (!fill.isEmpty()) {
      style.fillColor(Look.opaque(fill));
    }
    if (!colour.isEmpty()) {
      style.fontColor(Look.opaque(colour));
    }
    if (isOpen()) {
      style.protectionOption(ProtectionOption.LOCKED, false);
    }
    style.set();
  }

  /** Whether it can be changed while the sheet is protected. */
  private boolean isOpen() {
    return switch (this) {
      case FILLED_IN, WRITTEN_IN, FAULTY -> true;
      case TITLE,
          LABEL,
          STATED,
          NOTE,
          HEAD,
          HEAD_TO_FILL_IN,
          SHOWN,
          SHOWN_CENTRED,
          NOT_NEEDED,
          SPARED,
          SPARED_CENTRED ->
          false;
    };
  }
}
