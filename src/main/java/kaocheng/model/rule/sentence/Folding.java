package kaocheng.model.rule.sentence;

/** Reads full-width and Chinese punctuation as its plain form, place for place. */
final class Folding {
  private Folding() {}

  static String fold(String text) {
    var folded = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      folded.append(fold(text.charAt(i)));
    }
    return folded.toString();
  }

  private static char fold(char c) {
    if (c >= '！' && c <= '～') {
      return (char) (c - '！' + '!');
    }
    return switch (c) {
      case '、' -> ';';
      case '。' -> '.';
      case '【' -> '[';
      case '】' -> ']';
      case '〔' -> '{';
      case '〕' -> '}';
      case '—', '–', '−' -> '-';
      default -> Character.isSpaceChar(c) ? ' ' : c;
    };
  }

  /** Latin capitals as small letters. */
  static String lower(String text) {
    var lower = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      lower.append(c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c);
    }
    return lower.toString();
  }
}
