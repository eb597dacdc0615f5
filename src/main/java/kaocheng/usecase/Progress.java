package kaocheng.usecase;

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

  /** Of several files this one is next: its name, and which of how many it is. */
  default void began(String file, int number, int files) {}

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
