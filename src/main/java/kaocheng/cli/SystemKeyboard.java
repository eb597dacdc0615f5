package kaocheng.cli;

import java.io.Console;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import kaocheng.model.text.Secret;

/** The keyboard of the terminal that the program was started in. */
final class SystemKeyboard implements Keyboard {

  private static Optional<Console> console() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal);
  }

  @Override
  public Optional<Secret> secret(String question) {
    return console().map(console -> console.readPassword("%s", question)).map(Secret::of);
  }

  @Override
  public Optional<String> line(String question) {
    return console().map(console -> console.readLine("%s", question));
  }

  @Override
  public void pause(long seconds) {
    var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    for (var left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
