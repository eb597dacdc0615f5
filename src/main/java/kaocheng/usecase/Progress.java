package kaocheng.usecase;

import java.util.Set;
import kaocheng.model.text.Refused;

/** How far a long piece of work has come, and whether the user still wants it. */
public interface Progress {
  /** Watches nothing and never cancels. */
  Progress SILENT =
      new Progress() {
        @Override
        public void reached(long steps) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /** What is said where it was stopped. */
  Set<Refusal> STOPPED = Set.of(Refusal.CANCELLED, Refusal.CANCELLED_AFTER, Refusal.STOPPED_AFTER);

  /** Of several files this one is next: its name, and which of how many it is. */
  default void began(String file, int number, int files) {}

  /** Whether work ended because the user no longer wanted it, which is nothing gone wrong. */
  static boolean wasStopped(Refused refused) {
    return refused.reason().key() instanceof Refusal why && STOPPED.contains(why);
  }

  /** So many rows or files are done. */
  void reached(long steps);

  /** Whether to stop and leave everything as it was before. */
  boolean isCancelled();

  /** Refuses to go on with what nobody wants any more. */
  default void stopIfCancelled() {
    if (isCancelled()) {
      throw Refused.because(Refusal.CANCELLED);
    }
  }
}
