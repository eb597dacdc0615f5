package kaocheng.desktop.base;

import java.util.Optional;
import kaocheng.usecase.Desk;
import kaocheng.usecase.Desks;

/**
 * What became of work on the file of a workbook, which was opened again where that was possible.
 */
record Reworked<T>(Optional<OpenedDesk> opened, Optional<T> done, Optional<Failed> failure) {

  /** What went wrong, to be thrown where it is reported. */
  record Failed(RuntimeException why) {
    Desk thrown() {
      throw why;
    }
  }

  static <T> Reworked<T> of(Desks desks, Desk open, FileWork<T> work) {
    var file = open.file();
    open.closeWithoutBackup();
    Optional<T> done = Optional.empty();
    Optional<Failed> failure = Optional.empty();
    try {
      done = Optional.of(work.run(desks, file));
    } catch (RuntimeException refused) {
      failure = Optional.of(new Failed(refused));
    }
    try {
      return new Reworked<>(Optional.of(OpenedDesk.of(desks.open(file))), done, failure);
    } catch (RuntimeException shut) {
      failure.ifPresent(before -> shut.addSuppressed(before.why()));
      return new Reworked<>(Optional.empty(), done, Optional.of(new Failed(shut)));
    }
  }
}
