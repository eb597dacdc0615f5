package kaocheng.desktop;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import kaocheng.model.text.Message;

/** What is to be known about the open workbook, until the window has told of it. */
final class CautionNews implements Consumer<Message> {
  private final Queue<Message> waiting = new ConcurrentLinkedQueue<>();

  @Override
  public void accept(Message caution) {
    waiting.add(caution);
  }

  /** One after the other below what is told already. */
  void tell(Banner banner) {
    for (var caution = waiting.poll(); caution != null; caution = waiting.poll()) {
      banner.warn(caution);
    }
  }
}
