package kaocheng.desktop.trace;

/** Two texts split where they begin and cease to differ. */
record Differing(String before, String middle, String after) {
  boolean isEmpty() {
    return before.isEmpty() && middle.isEmpty() && after.isEmpty();
  }

  /** The parts of a text: what it has in common with the other at both ends, and what differs. */
  static Differing of(String text, String other) {
    var most = Math.min(text.length(), other.length());
    var start = 0;
    while (start < most && text.charAt(start) == other.charAt(start)) {
      start++;
    }
    if (start > 0 && Character.isHighSurrogate(text.charAt(start - 1))) {
      start--;
    }
    var end = 0;
    while (end < most - start
        && text.charAt(text.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    if (end > 0 && Character.isLowSurrogate(text.charAt(text.length() - end))) {
      end--;
    }
    return new Differing(
        text.substring(0, start),
        text.substring(start, text.length() - end),
        text.substring(text.length() - end));
  }
}
