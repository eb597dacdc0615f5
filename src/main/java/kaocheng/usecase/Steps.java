package kaocheng.usecase;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import kaocheng.model.text.Message;
import kaocheng.store.Alteration;

/** What was done by hand at one sitting, step by step, and what of it was undone. */
final class Steps {
  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();

  /**
   * One step: the year it is about, what it did in words, what there is to put back, and the number
   * of the entry of the trace that tells of it.
   */
  record Step(int year, Message what, List<Alteration> made, long entry) {
    Step {
      made = List.copyOf(made);
    }

    Step with(List<Alteration> others, long told) {
      return new Step(year, what, others, told);
    }
  }

  /** A new step; what was undone before can be redone no more. */
  synchronized void add(Step step) {
    done.push(step);
    undone.clear();
  }

  synchronized Optional<Step> lastDone() {
    return Optional.ofNullable(done.peek());
  }

  synchronized Optional<Step> lastUndone() {
    return Optional.ofNullable(undone.peek());
  }

  /** The last step was undone, which is itself something to put back. */
  synchronized void undone(Step step) {
    done.pop();
    undone.push(step);
  }

  synchronized void redone(Step step) {
    undone.pop();
    done.push(step);
  }
}
