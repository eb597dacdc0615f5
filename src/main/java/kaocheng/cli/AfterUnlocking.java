package kaocheng.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import kaocheng.model.text.Refused;
import kaocheng.usecase.UnlockWorkbook;

/** Runs a command again that stopped at a password, once that was given. */
record AfterUnlocking(Passwords passwords) {

  /** What came of it: a status, or what stands in the way still. */
  record Outcome(int status, Optional<Exception> failure) {}

  Outcome run(Object command, Exception first) {
    Set<Path> unlocked = new HashSet<>();
    var failure = first;
    while (command instanceof Callable<?> callable
        && locked(failure).filter(unlocked::add).isPresent()) {
      try {
        passwords.unlock(locked(failure).orElseThrow());
        if (callable.call() instanceof Integer status) {
          return new Outcome(status, Optional.empty());
        }
      } catch (Exception again) {
        failure = again;
      }
    }
    return new Outcome(Status.FAILURE, Optional.of(failure));
  }

  private static Optional<Path> locked(Exception failure) {
    return failure instanceof Refused refused ? UnlockWorkbook.locked(refused) : Optional.empty();
  }
}
