package kaocheng.store;

import java.util.List;
import kaocheng.model.text.Refused;
import kaocheng.store.CheckedBackup.State;
import kaocheng.store.vault.VaultRefusal;
import org.jspecify.annotations.Nullable;

/** Opens a backup, which is left as it is, and checks everything in it. */
final class BackupCheck {
  private BackupCheck() {}

  /** The workbook's own ends tell a backup of another one; they can be unknown. */
  static CheckedBackup of(Backup backup, @Nullable Heads ours) {
    var file = new WorkbookFile(backup.file());
    try {
      var findings = Examination.inPlace(file).findings();
      if (!findings.isEmpty()) {
        return new CheckedBackup(backup, State.DAMAGED, null, findings);
      }
      var heads = Heads.of(file);
      var state = ours == null || ours.isOfSameWorkbook(heads) ? State.GOOD : State.OF_ANOTHER;
      return new CheckedBackup(backup, state, heads.last(), List.of());
    } catch (Refused refused) {
      return new CheckedBackup(backup, state(refused), null, List.of(refused.reason()));
    }
  }

  private static State state(Refused refused) {
    var why = refused.reason().key();
    if (why == StoreRefusal.NOT_YET_UPGRADED) {
      return State.OLDER;
    }
    if (why == VaultRefusal.LOCKED) {
      return State.LOCKED;
    }
    return why == StoreRefusal.MADE_BY_NEWER_VERSION ? State.NEWER : State.DAMAGED;
  }
}
