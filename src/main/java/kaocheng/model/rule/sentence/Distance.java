package kaocheng.model.rule.sentence;

/** How unlike two sentences are: the least number of characters to add, drop or change. */
final class Distance {
  private Distance() {}

  static int between(String left, String right) {
    var row = new int[right.length() + 1];
    for (var j = 0; j <= right.length(); j++) {
      row[j] = j;
    }
    for (var i = 1; i <= left.length(); i++) {
      var diagonal = row[0];
      row[0] = i;
      for (var j = 1; j <= right.length(); j++) {
        var change = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[right.length()];
  }

  /** Whether a text is written in Latin letters and no Chinese ones. */
  static boolean isEnglish(String text) {
    return has(text, Character.UnicodeScript.LATIN) && !has(text, Character.UnicodeScript.HAN);
  }

  private static boolean has(String text, Character.UnicodeScript script) {
    return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == script);
  }
}
