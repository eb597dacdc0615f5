package kaocheng.exchange.spreadsheet;

import java.util.Locale;

/** Reads the code of a number format from its first sign to its last. */
final class FormatScan {
  private static final String[] WORDS = {"general", "g/通用格式", "am/pm", "a/p", "上午/下午"};

  private final String code;
  private int place;
  private boolean conditional;
  private int percents;
  private boolean day;
  private boolean clock;
  private boolean month;
  private boolean era;
  private boolean digits;
  private boolean elapsed;

  FormatScan(String code) {
    this.code = code.toLowerCase(Locale.ROOT);
  }

  boolean isMore() {
    return place < code.length();
  }

  /** Whether a part said for which numbers it is. */
  boolean isConditional() {
    return conditional;
  }

  /** What the part shows that ends with the next semicolon. */
  Shown part() {
    percents = 0;
    day = false;
    clock = false;
    month = false;
    era = false;
    digits = false;
    elapsed = false;
    while (place < code.length() && code.charAt(place) != ';') {
      if (!skipWord()) {
        look(code.charAt(place));
      }
    }
    place++;
    return meaning();
  }

  private Shown meaning() {
    if (elapsed) {
      return Shown.ELAPSED;
    }
    if (day && !digits) {
      return Shown.DATE;
    }
    if (clock) {
      return day ? Shown.DATE : Shown.TIME;
    }
    if ((month || era) && !digits) {
      return Shown.DATE;
    }
    return percents == 1 ? Shown.PERCENT : Shown.NUMBER;
  }

  private boolean skipWord() {
    for (var word : WORDS) {
      if (code.startsWith(word, place)) {
        place += word.length();
        clock |= !word.startsWith("g");
        return true;
      }
    }
    return false;
  }

  private void look(char c) {
    place++;
    switch (c) {
      case '"' -> skipBehind('"');
      case '\\', '_', '*', '!' -> place++;
      case '[' -> bracket();
      case '%' -> percents++;
      case 'y', 'd' -> day = true;
      case 'h', 's' -> clock = true;
      case 'm' -> month = true;
      case 'e' -> exponentOrEra();
      case 'a', 'b', 'g' -> era = true;
      case '0', '#', '?' -> digits = true;
      default -> {}
    }
  }

  private void exponentOrEra() {
    var next = place < code.length() ? code.charAt(place) : ' ';
    if (next == '+' || next == '-') {
      place++;
    } else {
      era = true;
    }
  }

  private void skipBehind(char end) {
    var found = code.indexOf(end, place);
    place = found < 0 ? code.length() : found + 1;
  }

  private void bracket() {
    var from = place;
    skipBehind(']');
    var inside = code.substring(from, Math.max(from, place - 1));
    if (inside.matches("h+|m+|s+")) {
      elapsed = true;
    }
    conditional |= inside.startsWith("<") || inside.startsWith(">") || inside.startsWith("=");
  }
}
