package kaocheng.desktop.base;

import java.util.function.Function;
import java.util.function.Supplier;
import kaocheng.desktop.base.Running.Ending;
import kaocheng.model.text.Key;
import kaocheng.model.text.Message;
import kaocheng.usecase.Progress;

/** Work to be done off the screen, with the words by which the status line calls it. */
public record Errand<T>(Message title, Ending ending, Function<Progress, T> work) {

  /** Short work that nobody would want to stop. */
  public static <T> Errand<T> brief(Key title, Supplier<T> work) {
    return new Errand<>(Message.of(title), Ending.RUNS_TO_ITS_END, _ -> work.get());
  }

  /** Work that may take long and asks now and then whether it is still wanted. */
  public static <T> Errand<T> lengthy(Message title, Function<Progress, T> work) {
    return new Errand<>(title, Ending.CAN_BE_CANCELLED, work);
  }
}
