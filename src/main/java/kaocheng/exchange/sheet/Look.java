package kaocheng.exchange.sheet;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;

/** How the parts of a printed form look. */
public enum Look {
  TITLE(Face.HEAD, Frame.NONE, ""),
  NAME(Face.HEAD, Frame.THIN, "EDEDED"),
  VALUE(Face.BODY, Frame.THIN, ""),
  HEAD(Face.HEAD, Frame.THIN, "D9D9D9"),
  CATEGORY(Face.HEAD, Frame.THIN, "DDE5EF"),
  GOAL(Face.BODY, Frame.THIN, "F5F5F5"),
  BODY(Face.BODY, Frame.THIN, ""),
  SUBTOTAL(Face.BODY, Frame.THIN, "EDEDED"),
  CATEGORY_SUBTOTAL(Face.HEAD, Frame.THIN, "DDE5EF"),
  TOTAL(Face.HEAD, Frame.THIN, ""),
  NOTE(Face.BODY, Frame.NONE, ""),
  BOX(Face.BODY, Frame.THIN, "");

  public static final String BODY_FONT = "宋体";
  private static final String HEAD_FONT = "黑体";
  static final int TITLE_SIZE = 18;

  private enum Face {
    HEAD,
    BODY
  }

  private enum Frame {
    THIN,
    NONE
  }

  private final Face face;
  private final Frame frame;
  private final String fill;

  Look(Face face, Frame frame, String fill) {
    this.face = face;
    this.frame = frame;
    this.fill = fill;
  }

  static Look of(Level level) {
    return switch (level) {
      case CATEGORY -> CATEGORY;
      case GOAL -> GOAL;
      case INDICATOR, NOTE, STEP -> BODY;
      case DEPARTMENT -> VALUE;
      case GOAL_SUBTOTAL -> SUBTOTAL;
      case CATEGORY_SUBTOTAL, TOTAL, EARNED -> CATEGORY_SUBTOTAL;
    };
  }

  /** The letters: headings heavy, the rest in the usual face. */
  public void applyTo(StyleSetter style, int size) {
    style.fontName(face == Face.HEAD ? HEAD_FONT : BODY_FONT).fontSize(size).wrapText(true);
    if (this == TITLE) {
      style.bold();
    }
    if (frame == Frame.THIN) {
      style.borderStyle(BorderStyle.THIN);
    }
    if (!fill.isEmpty()) {
      style.fillColor(opaque(fill));
    }
    style.verticalAlignment(isCentred() ? "center" : "top");
  }

  boolean isHeavy() {
    return face == Face.HEAD;
  }

  boolean isFramed() {
    return frame == Frame.THIN;
  }

  /** The ground as a colour in six hexadecimal digits, nothing where it is plain. */
  String fill() {
    return fill;
  }

  boolean isCentred() {
    return switch (this) {
      case TITLE, NAME, VALUE, HEAD, CATEGORY, SUBTOTAL, CATEGORY_SUBTOTAL, TOTAL -> true;
      case GOAL, BODY, NOTE, BOX -> false;
    };
  }

  /** The colour as workbooks want it: how much it covers stands before it. */
  public static String opaque(String colour) {
    return "FF" + colour;
  }

  /** The light tint of a word, none for plain ones. */
  public static String tint(Tone tone) {
    return switch (tone) {
      case PLAIN -> "";
      case MET -> "E2F0D9";
      case NOT_MET -> "FBE0DD";
      case MISSING -> "FFF2CC";
      case NOT_APPLICABLE -> "E7E6E6";
      case NOT_DUE -> "DDEBF7";
      case UNSCORABLE -> "FCE4D6";
    };
  }
}
