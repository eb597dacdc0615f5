package kaocheng.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import kaocheng.model.text.Refused;
import kaocheng.model.text.Secret;
import kaocheng.store.vault.KeyFile;
import kaocheng.store.vault.Keyring;
import kaocheng.store.vault.RecoveryCode;
import kaocheng.store.vault.VaultRefusal;

/**
 * Puts the key of an open workbook behind another password and another recovery code; the workbook
 * itself stays as it is.
 */
public final class PasswordChange {
  private final Workbook workbook;
  private final WorkbookFile file;
  private final Clock clock;

  public PasswordChange(Workbook workbook, Clock clock) {
    this.workbook = workbook;
    this.file = WorkbookFile.named(workbook.file());
    this.clock = clock;
  }

  /** Changes it for who knows the password or the code; gives the new recovery code. */
  public Secret run(String actor, Secret before, Secret after) {
    var mark =
        workbook
            .mark()
            .orElseThrow(() -> Refused.because(VaultRefusal.HAS_NO_PASSWORD, file.path()));
    new Unlocking(file.path(), clock).run(before);
    var code = RecoveryCode.random();
    try (var key = Keyring.of(mark).orElseThrow()) {
      var place = KeyPlace.find(file, mark);
      var old = KeyFile.read(place);
      enter(actor, place, old, KeyFile.of(key, after, code));
      return code;
    } catch (IOException failure) {
      throw notChanged(failure);
    }
  }

  /** Where the entry in the trace is not kept, the key file is as it was. */
  private void enter(String actor, Path place, KeyFile old, KeyFile next) throws IOException {
    try {
      workbook.change(
          new Change(actor, Action.PASSWORD_CHANGED, file.name()),
          _ -> {
            write(next, place);
            return new Decision.Keep<>(place);
          });
    } catch (RuntimeException failure) {
      old.write(place);
      throw failure;
    }
  }

  private void write(KeyFile keyFile, Path place) {
    try {
      keyFile.write(place);
    } catch (IOException failure) {
      throw notChanged(failure);
    }
  }

  private Refused notChanged(IOException failure) {
    return Refused.because(
        failure, VaultRefusal.PASSWORD_NOT_CHANGED, file.path(), KeyPlace.beside(file));
  }
}
