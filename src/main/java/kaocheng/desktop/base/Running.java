package kaocheng.desktop.base;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import kaocheng.model.text.Message;
import kaocheng.usecase.Progress;

/** Work under way: what it is, how far it has come, and whether it is still wanted. */
public final class Running implements Progress {
  private final Message title;
  private final Ending ending;
  private final AtomicLong steps = new AtomicLong();
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private volatile String part = "";

  /** Whether work can be stopped before its end. */
  public enum Ending {
    CAN_BE_CANCELLED,
    RUNS_TO_ITS_END
  }

  public Running(Message title, Ending ending) {
    this.title = title;
    this.ending = ending;
  }

  public Message title() {
    return title;
  }

  public boolean canBeCancelled() {
    return ending == Ending.CAN_BE_CANCELLED;
  }

  /** Which of several files is being worked at: its number, how many there are, its name. */
  public String part() {
    return part;
  }

  @Override
  public void began(String file, int number, int files) {
    part = files > 1 ? number + "/" + files + " " + file : "";
  }

  public long steps() {
    return steps.get();
  }

  /** Asks the work to stop; it does so at its next step and leaves everything as it was. */
  public void cancel() {
    cancelled.set(canBeCancelled());
  }

  @Override
  public void reached(long done) {
    steps.set(done);
  }

  @Override
  public boolean isCancelled() {
    return cancelled.get();
  }
}
