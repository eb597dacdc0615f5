package kaocheng.model.rule.sentence;

import java.util.List;
import java.util.regex.Pattern;
import kaocheng.model.figure.Rational;

/** One step of a list such as {@code 100%:40 90%:36} or {@code 优:100}, and where it stands. */
record Entry(int start, String text, String key, String value) {
  private static final Pattern SIDE = Pattern.compile("\\s*:\\s*");
  private static final Pattern ENTRY = Pattern.compile("[^:;,\\s][^:]*:\\s*[\\d.]+\\s*%?");

  static List<Entry> of(Blanks blanks, String name) {
    return ENTRY
        .matcher(blanks.text(name))
        .results()
        .map(found -> entry(blanks.start(name) + found.start(), found.group().strip()))
        .toList();
  }

  private static Entry entry(int start, String text) {
    var sides = SIDE.split(text, 2);
    return new Entry(start, text, sides[0], sides[1]);
  }

  /** What this step is worth; a percentage is a share. */
  Rational worth() {
    return value.endsWith("%") ? Blanks.share(value) : Rational.parse(value);
  }

  Unfit unfit() {
    return new Unfit(start, text);
  }
}
