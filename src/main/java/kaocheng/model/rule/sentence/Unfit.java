package kaocheng.model.rule.sentence;

/**
 * A blank was filled with something of the right shape that cannot be: the 31st of April, tiers out
 * of order.
 */
final class Unfit extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int start;
  private final String text;

  Unfit(int start, String text) {
    super(text);
    this.start = start;
    this.text = text;
  }

  Unfit(int start, String text, Throwable cause) {
    super(text, cause);
    this.start = start;
    this.text = text;
  }

  /** Where in the sentence the trouble starts. */
  int start() {
    return start;
  }

  int end() {
    return start + text.length();
  }
}
