package kaocheng.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** A text with numbered blanks, taken apart once and filled many times. */
final class Template {
  private static final Pattern BLANK = Pattern.compile("\\{(\\d)}");

  private final String text;
  private final List<Piece> pieces;
  private final String rest;

  /** A blank by its number, and the text before it. */
  private record Piece(String before, int blank) {}

  private Template(String text, List<Piece> pieces, String rest) {
    this.text = text;
    this.pieces = List.copyOf(pieces);
    this.rest = rest;
  }

  static Template of(String text) {
    var pieces = new ArrayList<Piece>();
    var blanks = BLANK.matcher(text);
    var from = 0;
    while (blanks.find()) {
      pieces.add(
          new Piece(text.substring(from, blanks.start()), Integer.parseInt(blanks.group(1))));
      from = blanks.end();
    }
    return new Template(text, pieces, text.substring(from));
  }

  /** Fills each blank once; what fills it is not searched for blanks again, whoever wrote it. */
  String filled(IntFunction<String> filling) {
    if (pieces.isEmpty()) {
      return text;
    }
    var filled = new StringBuilder(text.length() + 32);
    for (var piece : pieces) {
      filled.append(piece.before).append(filling.apply(piece.blank));
    }
    return filled.append(rest).toString();
  }
}
