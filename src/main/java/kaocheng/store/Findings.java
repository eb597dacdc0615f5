package kaocheng.store;

import java.util.ArrayList;
import java.util.List;
import kaocheng.model.text.Key;
import kaocheng.model.text.Message;

/** What is found wrong with a workbook; of very many findings only the first are told. */
final class Findings {
  private static final int MOST = 200;

  private final List<Message> told = new ArrayList<>();
  private final List<Message> remarks = new ArrayList<>();
  private int more;

  void add(Key key, Object... values) {
    if (told.size() < MOST) {
      told.add(Message.of(key, values));
    } else {
      more++;
    }
  }

  void add(Message finding) {
    add(finding.key(), finding.values().toArray());
  }

  /** What is not wrong and is to be said all the same. */
  void remark(Key key, Object... values) {
    remarks.add(Message.of(key, values));
  }

  List<Message> remarks() {
    return List.copyOf(remarks);
  }

  /**
   * Looks at something; where it cannot even be read, that is a finding. A length that was damaged
   * asks for more memory than there is, and a tree that leads back to itself for more stack.
   */
  void lookAt(Key what, Runnable look) {
    try {
      look.run();
    } catch (RuntimeException | AssertionError | VirtualMachineError unreadable) {
      add(Damage.NOT_READABLE, what);
    }
  }

  List<Message> all() {
    if (more > 0) {
      told.add(Message.of(Damage.AND_MORE, more));
      more = 0;
    }
    return List.copyOf(told);
  }
}
