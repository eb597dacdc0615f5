package kaocheng.model.rule.sentence;

/**
 * A blank was filled with something of the right shape that cannot be: the 31st of April, tiers out
 * of order.
 */
final class Unfit extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String text;

  Unfit(String text) {
    super(text);
    this.text = text;
  }

  Unfit(String text, Throwable cause) {
    super(text, cause);
    this.text = text;
  }

  String text() {
    return text;
  }
}
