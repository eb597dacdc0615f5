package kaocheng.model.rule.sentence;

import java.util.List;

/**
 * Something of the right shape that cannot be: the 31st of April, tiers out of order, a rule inside
 * a rule that cannot be read.
 */
final class Unfit extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int start;
  private final int end;
  private final transient List<String> nearest;

  Unfit(int start, int end, List<String> nearest) {
    super("from " + start + " to " + end);
    this.start = start;
    this.end = end;
    this.nearest = nearest;
  }

  Unfit(int start, String text) {
    this(start, start + text.length(), List.of());
  }

  Unfit(int start, String text, Throwable cause) {
    this(start, text);
    initCause(cause);
  }

  /** The same inside a longer text. */
  Unfit movedBy(int offset) {
    var moved = new Unfit(start + offset, end + offset, nearest);
    moved.initCause(this);
    return moved;
  }

  /** The same with valid sentences like it, unless it names some already. */
  Unfit near(List<String> valid) {
    return nearest.isEmpty() ? new Unfit(start, end, List.copyOf(valid)) : this;
  }

  /** Where in the sentence the trouble starts. */
  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Valid sentences like the unfit one. */
  List<String> nearest() {
    return nearest;
  }
}
