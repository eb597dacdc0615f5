package kaocheng.exchange.bulletin;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import kaocheng.exchange.print.Canvas;
import kaocheng.exchange.print.Canvas.Ink;
import kaocheng.exchange.print.Canvas.Spot;
import kaocheng.exchange.print.Face;
import kaocheng.exchange.print.Legible;

/** Sets texts in lines; remembers the characters that the font lacks. */
final class Typeset {
  static final double LEFT = 56;
  static final double WIDTH = 483;
  static final String BLACK = "1F2328";
  static final String MUTED = "59636E";
  private static final double PITCH = 1.5;
  private static final double BASE = 1.12;

  private final SortedSet<Integer> missing = new TreeSet<>();

  /** Which side of its room a line stands on. */
  enum Side {
    LEFT,
    MIDDLE,
    RIGHT
  }

  /** Where lines stand: from where, how far they reach, and on which side. */
  record Room(double left, double width, Side side) {
    static final Room WHOLE = new Room(Typeset.LEFT, Typeset.WIDTH, Side.LEFT);
    static final Room MIDDLE = new Room(Typeset.LEFT, Typeset.WIDTH, Side.MIDDLE);
  }

  SortedSet<Integer> missing() {
    return missing;
  }

  static Ink plain(double size) {
    return new Ink(Face.REGULAR, size, BLACK);
  }

  static Ink heavy(double size) {
    return new Ink(Face.BOLD, size, BLACK);
  }

  static Ink muted(double size) {
    return new Ink(Face.REGULAR, size, MUTED);
  }

  static double pitch(Ink ink) {
    return ink.size() * PITCH;
  }

  /** The lines a text takes in so much room; only a word wider than that is parted. */
  static List<String> lines(String text, double width, Ink ink) {
    var lines = new ArrayList<String>();
    text.lines().forEach(line -> fill(lines, line, width, ink));
    return lines;
  }

  private static void fill(List<String> lines, String text, double width, Ink ink) {
    var breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    var start = 0;
    var end = 0;
    for (var next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      if (end > start && wide(text.substring(start, next), ink) > width) {
        lines.add(text.substring(start, end));
        start = end;
      }
      while (wide(text.substring(start, next), ink) > width
          && text.codePointCount(start, next) > 1) {
        var fitting = fitting(text.substring(start, next), width, ink);
        lines.add(text.substring(start, start + fitting));
        start += fitting;
      }
      end = next;
    }
    lines.add(text.substring(start));
  }

  /** How much of a word there is room for: a letter at least. */
  private static int fitting(String word, double width, Ink ink) {
    var end = word.offsetByCodePoints(0, 1);
    while (end < word.length()
        && wide(word.substring(0, word.offsetByCodePoints(end, 1)), ink) <= width) {
      end = word.offsetByCodePoints(end, 1);
    }
    return end;
  }

  private static double wide(String text, Ink ink) {
    return ink.face().width(text.stripTrailing(), ink.size());
  }

  /** The lines of a head, each about as long as the others, no word parted that need not be. */
  static List<String> evenLines(String text, double width, Ink ink) {
    var lines = lines(text, width, ink);
    var least = Math.max(ink.size(), widestWord(text, ink));
    for (var less = width - ink.size() / 2; less > least; less -= ink.size() / 2) {
      var narrower = lines(text, less, ink);
      if (narrower.size() > lines.size()) {
        break;
      }
      lines = narrower;
    }
    return lines;
  }

  /** The width of the widest word that is written without blanks and cannot be parted well. */
  static double widestWord(String text, Ink ink) {
    return Arrays.stream(text.split(" ", -1))
        .filter(word -> word.codePoints().noneMatch(Character::isIdeographic))
        .mapToDouble(word -> wide(word, ink))
        .max()
        .orElse(0);
  }

  /** Draws lines below each other. */
  void draw(Canvas canvas, List<String> lines, Spot corner, Setting setting) {
    var ink = setting.ink();
    var base = corner.top() + (pitch(ink) - ink.size()) / 2 + ink.size() * (BASE - 0.22);
    for (var line : lines) {
      var legible = Legible.of(line.strip());
      missing.addAll(legible.missing());
      var wide = ink.face().width(legible.text(), ink.size());
      var fitting =
          wide <= setting.width()
              ? ink
              : new Ink(ink.face(), ink.size() * setting.width() / wide, ink.color());
      var spare = Math.max(0, setting.width() - wide);
      var left =
          switch (setting.side()) {
            case LEFT -> corner.left();
            case MIDDLE -> corner.left() + spare / 2;
            case RIGHT -> corner.left() + spare;
          };
      canvas.text(new Spot(left, base), legible.text(), fitting);
      base += pitch(ink);
    }
  }

  /** The letters of lines, how much room they have, and on which side of it they stand. */
  record Setting(Ink ink, double width, Side side) {}

  /** Lines that stand together. */
  Slab slab(List<String> lines, Room room, Ink ink) {
    return new Slab(
        lines.size() * pitch(ink),
        (canvas, top) ->
            draw(
                canvas,
                lines,
                new Spot(room.left(), top),
                new Setting(ink, room.width(), room.side())));
  }
}
