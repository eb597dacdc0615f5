package kaocheng.desktop.base;

import kaocheng.model.text.Message;

/** Where the user is told what was refused, what went wrong, and what came to a good end. */
public interface Problems {

  /** Tells of a refusal as such and of anything else as a fault of the program. */
  void report(Throwable failure);

  /** The same, where what went wrong could be tried again once something else is done. */
  default void report(Throwable failure, Runnable again) {
    report(failure);
  }

  /** Tells in passing that something is done. */
  void done(Message what);
}
