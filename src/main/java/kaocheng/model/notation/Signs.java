package kaocheng.model.notation;

import java.util.ArrayList;
import java.util.List;

/**
 * The signs that part a line, in either width. Inside a text such a sign is kept from parting by a
 * backslash before it.
 */
final class Signs {
  static final char BACKSLASH = '\\';

  private Signs() {}

  /** The sign as it stands on a keyboard set to English. */
  static char plain(char c) {
    return switch (c) {
      case '；' -> ';';
      case '：' -> ':';
      case '｜' -> '|';
      case '｛' -> '{';
      case '｝' -> '}';
      case '＋' -> '+';
      case '＊', '×' -> '*';
      case '／' -> '/';
      case '％' -> '%';
      case '．' -> '.';
      case '，' -> ',';
      case '－', '\u2212' -> '-';
      case '\u3000', '\u00a0', '\t' -> ' ';
      default -> c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c;
    };
  }

  /** All of a text in plain signs; for what is not free text. */
  static String plain(String text) {
    var plain = new StringBuilder(text.length());
    text.chars().forEach(c -> plain.append(plain((char) c)));
    return plain.toString().strip();
  }

  /** The pieces between the signs, still with their backslashes. */
  static List<String> split(String text, char sign) {
    var pieces = new ArrayList<String>();
    var begin = 0;
    for (var at = 0; at < text.length(); at++) {
      if (text.charAt(at) == BACKSLASH) {
        at++;
      } else if (plain(text.charAt(at)) == sign) {
        pieces.add(text.substring(begin, at));
        begin = at + 1;
      }
    }
    pieces.add(text.substring(begin));
    return pieces;
  }

  /** Where the sign stands first from a place on, or -1. */
  static int indexOf(String text, char sign, int from) {
    for (var at = from; at < text.length(); at++) {
      if (text.charAt(at) == BACKSLASH) {
        at++;
      } else if (plain(text.charAt(at)) == sign) {
        return at;
      }
    }
    return -1;
  }

  /**
   * The text with a backslash before every sign that would part it, and before a blank at an end.
   */
  static String guarded(String text, String parting) {
    var guarded = new StringBuilder(text.length());
    for (var at = 0; at < text.length(); at++) {
      var c = text.charAt(at);
      var atAnEnd = at == 0 || at == text.length() - 1;
      if (c == BACKSLASH || parting.indexOf(plain(c)) >= 0 || (atAnEnd && plain(c) == ' ')) {
        guarded.append(BACKSLASH);
      }
      guarded.append(c);
    }
    return guarded.toString();
  }

  /** The text that was guarded; blanks around it that are not guarded do not count. */
  static String freed(String guarded) {
    var text = new StringBuilder(guarded.length());
    var length = 0;
    for (var at = 0; at < guarded.length(); at++) {
      var c = guarded.charAt(at);
      if (c == BACKSLASH && at + 1 < guarded.length()) {
        text.append(guarded.charAt(++at));
        length = text.length();
      } else if (plain(c) != ' ') {
        text.append(c);
        length = text.length();
      } else if (!text.isEmpty()) {
        text.append(c);
      }
    }
    return text.substring(0, length);
  }
}
