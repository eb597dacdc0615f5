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

  /** A phrase in small letters with single spaces, as it is looked up. */
  static String phrase(String text) {
    var small = new StringBuilder(text.length());
    text.strip().chars().forEach(c -> small.append((char) Character.toLowerCase(c)));
    return small.toString().replaceAll("\\s+", " ");
  }
}
