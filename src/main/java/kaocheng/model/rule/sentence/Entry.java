package kaocheng.model.rule.sentence;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import kaocheng.model.figure.Rational;

/**
 * One step of a list such as {@code 100%:40 90%:36} or {@code 优:100}, and where it stands; a spoken
 * step may say that it is reached from above or from below.
 */
record Entry(int start, String text, String key, String value, String bound) {
  private static final Pattern SIDE = Pattern.compile("\\s*:\\s*");
  private static final Pattern ENTRY = Pattern.compile("[^:;,\\s][^:]*:\\s*[\\d.]+\\s*%?");

  private static final Pattern SPOKEN =
      Pattern.compile(
          "(?:完成|达到|第)?\\s*(?<key>-?\\d[\\d.]*[^\\d;,]*?)\\s*(?:及?(?<bound>以上|以内|以下))?"
              + "\\s*得\\s*(?<value>[\\d.]+)\\s*分");

  /** The steps of a list such as {@code 100%得40分，90%以上得36分}. */
  static List<Entry> spoken(Blanks blanks, String name) {
    return SPOKEN
        .matcher(blanks.text(name))
        .results()
        .map(
            found ->
                new Entry(
                    blanks.start(name) + found.start(),
                    found.group(),
                    found.group("key"),
                    found.group("value"),
                    Objects.requireNonNullElse(found.group("bound"), "")))
        .toList();
  }

  static List<Entry> of(Blanks blanks, String name) {
    return ENTRY
        .matcher(blanks.text(name))
        .results()
        .map(found -> entry(blanks.start(name) + found.start(), found.group().strip()))
        .toList();
  }

  private static Entry entry(int start, String text) {
    var sides = SIDE.split(text, 2);
    return new Entry(start, text, sides[0], sides[1], "");
  }

  /** What this step is worth; a percentage is a share. */
  Rational worth() {
    return value.endsWith("%") ? Blanks.share(value) : Rational.parse(value);
  }

  /**
   * Whether this step says it is reached from the other side: 以上 as bounds rise, 以内 as they fall.
   */
  boolean contradicts(int way) {
    return switch (bound) {
      case "以上" -> way > 0;
      case "以内", "以下" -> way < 0;
      default -> false;
    };
  }

  Unfit unfit() {
    return new Unfit(start, text);
  }
}
