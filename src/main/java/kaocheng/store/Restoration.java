package kaocheng.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import kaocheng.model.text.Refused;
import kaocheng.store.vault.FileMark;
import kaocheng.store.vault.KeyFile;
import kaocheng.store.vault.VaultRefusal;
import org.jooq.exception.DataAccessException;

/**
 * Puts a backup in the place of a workbook (恢复): a copy is checked, gets its entry in the trace,
 * and takes the place at one stroke; the file that was there is kept aside.
 */
public final class Restoration {
  private static final String UNREADABLE = "?";

  private final WorkbookFile file;
  private final WorkbookFile backup;
  private final Clock clock;

  public Restoration(Path workbook, Path backup, Clock clock) {
    this.file = WorkbookFile.named(workbook);
    this.backup = WorkbookFile.named(backup);
    this.clock = clock;
  }

  /** Restores in somebody's name; gives where the file that was there is kept, if there was one. */
  public Optional<Path> run(String actor) {
    requireFiles();
    try {
      if (isThere()) {
        QuietCopy.requireUnused(file);
      }
      try (var draft = new Draft(file.folder())) {
        return run(actor, draft);
      }
    } catch (IOException | UncheckedIOException | SQLException | DataAccessException failure) {
      throw Refused.because(failure, BackupRefusal.NOT_RESTORED, file.path(), backup.path());
    }
  }

  private boolean isThere() {
    return Files.isRegularFile(file.path());
  }

  private void requireFiles() {
    if (!Files.isRegularFile(backup.path())) {
      throw Refused.because(BackupRefusal.NO_SUCH_BACKUP, backup.path());
    }
    if (!Files.isDirectory(file.folder())) {
      throw Refused.because(StoreRefusal.NO_SUCH_FOLDER, file.folder());
    }
    if (backup.path().equals(file.path())) {
      throw Refused.because(BackupRefusal.IS_THE_WORKBOOK, file.path());
    }
  }

  private Optional<Path> run(String actor, Draft draft) throws IOException, SQLException {
    QuietCopy.make(backup, draft.file().path());
    upgrade(draft.file());
    var findings = Examination.inPlace(draft.file()).findings();
    if (!findings.isEmpty()) {
      throw Refused.because(BackupRefusal.NOT_GOOD, backup.path(), findings.size());
    }
    var restored = Heads.of(draft.file());
    leaveWord(actor, draft.file(), restored);
    var after = Heads.of(draft.file());
    if (after.head().number() != restored.head().number() + 1) {
      throw new IOException("the copy did not take the entry of the trace");
    }
    var aside = isThere() ? Optional.of(keepAside()) : Optional.<Path>empty();
    Journal.layAside(file);
    var mark = FileMark.of(backup.path());
    if (mark.isPresent() && !KeyPlace.isBeside(file, mark.get())) {
      bringKey(mark.get());
    }
    Journal.begin(file, after.head().number());
    draft.moveTo(file.path());
    if (!Heads.of(file).equals(after)) {
      throw new IOException("the workbook is not the copy that was put there");
    }
    return aside;
  }

  /** The key of what was there was kept aside with it; any other belongs to nothing here. */
  private void bringKey(FileMark mark) throws IOException {
    var key = KeyFile.read(KeyPlace.find(backup, mark));
    if (!isThere()) {
      KeyPlace.layAside(file);
    }
    key.write(KeyPlace.beside(file));
  }

  /** An older backup is brought to the present version; the backup itself is left as it is. */
  private void upgrade(WorkbookFile draft) throws SQLException {
    try {
      new Opening(draft.path(), Schema.CURRENT, clock).open().close();
    } catch (Refused refused) {
      if (refused.reason().key() == VaultRefusal.LOCKED) {
        throw Refused.because(refused, VaultRefusal.LOCKED, backup.path());
      }
      throw Refused.because(refused, BackupRefusal.NOT_GOOD, backup.path(), 1);
    }
  }

  private void leaveWord(String actor, WorkbookFile draft, Heads restored) throws SQLException {
    var name = backup.path().getFileName().toString();
    var told = restored.head().onPaper() + " ← " + replaced(restored);
    Stamp.leave(draft, clock, new Change(actor, Action.WORKBOOK_RESTORED, name), told);
  }

  /** The head of the file that is to be kept aside. */
  private String replaced(Heads restored) {
    if (!isThere()) {
      return "";
    }
    try {
      var heads = Heads.of(file);
      if (!heads.isOfSameWorkbook(restored)) {
        throw Refused.because(BackupRefusal.OF_ANOTHER_WORKBOOK, backup.path(), file.path());
      }
      return heads.head().onPaper();
    } catch (Refused refused) {
      if (refused.reason().key() instanceof BackupRefusal
          || refused.reason().key() == VaultRefusal.LOCKED
          || refused.reason().key() == StoreRefusal.IN_USE) {
        throw refused;
      }
      return UNREADABLE;
    }
  }

  /** The file itself stays under another name; where the disk cannot do that, a copy of it. */
  private Path keepAside() throws IOException {
    var moment = clock;
    var aside = aside(moment);
    while (Files.exists(aside)) {
      moment = Clock.offset(moment, Duration.ofSeconds(1));
      aside = aside(moment);
    }
    var mark = FileMark.of(file.path());
    if (mark.isPresent() && hasKey(mark.get())) {
      KeyPlace.copy(file, mark.get(), new WorkbookFile(aside));
    }
    try {
      Files.createLink(aside, file.path());
    } catch (UnsupportedOperationException | FileSystemException unable) {
      Files.copy(file.path(), aside);
      Draft.force(aside);
    }
    return aside;
  }

  /** Without its key file a file is kept aside all the same. */
  private boolean hasKey(FileMark mark) throws IOException {
    try {
      return Files.exists(KeyPlace.find(file, mark));
    } catch (Refused none) {
      return false;
    }
  }

  private Path aside(Clock moment) {
    return file.beside("replaced-" + Backup.stamp(moment));
  }
}
