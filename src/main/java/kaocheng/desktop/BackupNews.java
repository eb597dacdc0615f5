package kaocheng.desktop;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import kaocheng.model.text.Message;
import kaocheng.usecase.AfterSession;

/** Backups that could not be made after a session, until the window has told of them. */
final class BackupNews implements AfterSession.Teller {
  private final Queue<Message> failures = new ConcurrentLinkedQueue<>();

  @Override
  public void made(Message what) {}

  @Override
  public void failed(Message why) {
    failures.add(why);
  }

  Optional<Message> next() {
    return Optional.ofNullable(failures.poll());
  }
}
