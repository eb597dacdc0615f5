package kaocheng.exchange.chart;

import kaocheng.exchange.print.Canvas.Ink;
import kaocheng.exchange.print.Canvas.Pen;
import kaocheng.exchange.print.Face;

/** Colours that stay apart for those who see red and green alike, and in grey; and letters. */
final class Palette {
  static final String WHITE = "FFFFFF";
  static final String BLACK = "1F2328";
  static final String MUTED = "59636E";
  static final String RULE = "D8DEE4";
  static final String BLUE = "2B5C8F";
  static final String PALE = "E8EEF5";
  static final String ORANGE = "B8501A";

  static final Ink TITLE = new Ink(Face.BOLD, 13, BLACK);
  static final Ink NOTE = new Ink(Face.REGULAR, 8.5, MUTED);
  static final Ink LABEL = new Ink(Face.REGULAR, 9, BLACK);
  static final Ink SMALL = new Ink(Face.REGULAR, 8, MUTED);
  static final Ink DIGITS = new Ink(Face.BOLD, 9, BLACK);

  static final Pen GRID = Pen.solid(RULE, 0.6);
  static final Pen AXIS = Pen.solid(MUTED, 0.9);
  static final Pen TARGET = Pen.dashed(ORANGE, 1.3);
  static final Pen CURVE = Pen.solid(BLUE, 2);

  private Palette() {}
}
