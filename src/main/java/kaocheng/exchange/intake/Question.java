package kaocheng.exchange.intake;

import java.util.Optional;
import kaocheng.model.text.Message;

/** What has to be asked once of a column before its cells can be read. */
public enum Question {
  /** Whether 0.96 without a sign is 96 % or 0.96 %. */
  PLAIN_SHARE,
  /** Whether a blank cell or a dash says that nothing was reported, or that nothing happened. */
  BLANK;

  /** The question whose answer the refused cell waits for. */
  public static Optional<Question> asked(Message reason) {
    if (!(reason.key() instanceof Reason why)) {
      return Optional.empty();
    }
    return switch (why) {
      case NUMBER_FOR_A_PERCENTAGE -> Optional.of(PLAIN_SHARE);
      case NOTHING_REPORTED, DASH_FOR_A_FIGURE -> Optional.of(BLANK);
      default -> Optional.empty();
    };
  }
}
