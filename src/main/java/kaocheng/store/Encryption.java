package kaocheng.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import kaocheng.model.text.Refused;
import kaocheng.model.text.Secret;
import kaocheng.store.vault.DataKey;
import kaocheng.store.vault.FileMark;
import kaocheng.store.vault.KeyFile;
import kaocheng.store.vault.Keyring;
import kaocheng.store.vault.RecoveryCode;
import kaocheng.store.vault.VaultRefusal;
import org.jooq.exception.DataAccessException;

/**
 * Encrypts a workbook that nobody has open, or decrypts it. A copy in the other form is made,
 * checked, and takes the place at one stroke; the order of the three files is such that a program
 * that is killed leaves the old or the new, and either opens.
 */
public final class Encryption {
  private final WorkbookFile file;
  private final Clock clock;

  public Encryption(Path workbook, Clock clock) {
    this.file = WorkbookFile.named(workbook);
    this.clock = clock;
  }

  /** Encrypts; gives the recovery code, which is nowhere else. */
  public Secret encrypt(String actor, Secret password) {
    if (isEncrypted()) {
      throw Refused.because(VaultRefusal.HAS_PASSWORD, file.path());
    }
    requireSound();
    var code = RecoveryCode.random();
    try (var key = DataKey.random()) {
      Keyring.add(key.copy());
      try {
        encrypt(actor, key, KeyFile.of(key, password, code));
      } catch (IOException | UncheckedIOException | SQLException | DataAccessException failure) {
        throw Refused.because(failure, VaultRefusal.NOT_ENCRYPTED, file.path());
      }
    }
    requireSound();
    return code;
  }

  /** The key file is there before the data; without encrypted data beside it, it means nothing. */
  private void encrypt(String actor, DataKey key, KeyFile keyFile)
      throws IOException, SQLException {
    QuietCopy.requireUnused(file);
    try (var draft = new Draft(file.folder())) {
      try (var from = PlainView.of(file.path());
          var to = PlainView.ofNew(draft.file().path(), key)) {
        PlainView.copy(from, to);
      }
      finish(actor, Action.PASSWORD_SET, draft);
      KeyPlace.layAside(file);
      keyFile.write(KeyPlace.beside(file));
      draft.moveTo(file.path());
    }
  }

  /** Decrypts a workbook that was unlocked. */
  public void decrypt(String actor) {
    if (!isEncrypted()) {
      throw Refused.because(VaultRefusal.HAS_NO_PASSWORD, file.path());
    }
    requireSound();
    try {
      var mark = FileMark.of(file.path()).orElseThrow();
      decrypt(actor, mark);
      removeKeyFile(mark);
      Keyring.forget(mark);
    } catch (IOException | UncheckedIOException | SQLException | DataAccessException failure) {
      throw Refused.because(failure, VaultRefusal.NOT_DECRYPTED, file.path());
    }
    requireSound();
  }

  /** A journal that all can read is read beside either form; a sealed one is not. */
  private void decrypt(String actor, FileMark mark) throws IOException, SQLException {
    QuietCopy.requireUnused(file);
    try (var key = Keyring.of(mark).orElseThrow();
        var draft = new Draft(file.folder())) {
      try (var from = PlainView.of(file.path());
          var to = PlainView.ofNew(draft.file().path())) {
        PlainView.copy(from, to);
      }
      finish(actor, Action.PASSWORD_REMOVED, draft);
      Journal.unseal(file, JournalHand.of(key));
      draft.moveTo(file.path());
    }
  }

  private void removeKeyFile(FileMark mark) throws IOException {
    if (KeyPlace.isBeside(file, mark)) {
      Files.delete(KeyPlace.beside(file));
    }
  }

  private boolean isEncrypted() {
    try {
      return FileMark.of(file.path()).isPresent();
    } catch (IOException failure) {
      throw Refused.because(failure, StoreRefusal.NOT_READABLE, file.path());
    }
  }

  /** Opens it once, which also brings it and its journal up to date. */
  private void requireSound() {
    try (var workbook = Workbook.open(file.path(), clock)) {
      workbook
          .reservation()
          .ifPresent(
              reason -> {
                throw Refused.because(reason.key(), reason.values().toArray());
              });
    }
  }

  /** Enters in the trace of the copy what is being done, and checks all of it. */
  private void finish(String actor, Action action, Draft draft) throws IOException, SQLException {
    var before = Heads.of(draft.file());
    Stamp.leave(draft.file(), clock, new Change(actor, action, file.name()), "");
    var after = Heads.of(draft.file());
    var findings = Examination.inPlace(draft.file()).findings();
    if (!after.isOfSameWorkbook(before)
        || after.head().number() != before.head().number() + 1
        || !findings.isEmpty()) {
      throw new IOException("the copy is not what it was made from: " + findings.size());
    }
  }
}
