package kaocheng.cli;

/** The exit statuses that callers rely on. */
final class Status {
  static final int DONE = 0;
  static final int REFUSED = 1;
  static final int WRONG_USAGE = 2;
  static final int FAILURE = 3;

  private Status() {}
}
