package kaocheng.model.text;

/**
 * An expected refusal: what was asked for was not done, nothing was changed, and the message says
 * why.
 */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Message reason;

  private Refused(Message reason) {
    super(reason.key().id() + " " + reason.values());
    this.reason = reason;
  }

  public static Refused because(Key key, Object... values) {
    return new Refused(Message.of(key, values));
  }

  public static Refused because(Throwable cause, Key key, Object... values) {
    var refused = new Refused(Message.of(key, values));
    refused.initCause(cause);
    return refused;
  }

  public Message reason() {
    return reason;
  }
}
