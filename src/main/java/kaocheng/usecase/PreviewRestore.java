package kaocheng.usecase;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.store.BackupRefusal;
import kaocheng.store.Books;
import kaocheng.store.Examination;
import kaocheng.store.ImportEntry;
import kaocheng.store.StoreRefusal;
import kaocheng.store.TraceEntry;
import kaocheng.store.TraceHead;
import kaocheng.store.Unlocking;
import kaocheng.store.Workbook;
import kaocheng.store.vault.VaultRefusal;

/** Compares a backup with the workbook as it is now; both are only looked at. */
final class PreviewRestore {
  private final Clock clock;
  private final KeepBackups backups;

  PreviewRestore(Clock clock, KeepBackups backups) {
    this.clock = clock;
    this.backups = backups;
  }

  RestorePreview run(Path workbook, Path backup) {
    requireGood(backup);
    try (var kept = look(backup, backup)) {
      var last = last(kept);
      var state = new ArrayList<Message>();
      state.add(Message.of(BackupSaid.OF_BACKUP, backup.getFileName(), backups.told(last)));
      var now = present(workbook);
      if (now.isEmpty()) {
        var gone =
            Workbook.isPresent(workbook) ? BackupSaid.PRESENT_DAMAGED : BackupSaid.PRESENT_GONE;
        state.add(Message.of(gone, Workbook.fileOf(workbook).getFileName()));
        return new RestorePreview(workbook, backup, state, List.of(), List.of());
      }
      try (var present = now.get()) {
        return compared(present, kept, state, backup);
      }
    }
  }

  /** A backup of an older version has no digests, but can be read. */
  private static void requireGood(Path backup) {
    if (!Workbook.isPresent(backup)) {
      throw Refused.because(BackupRefusal.NO_SUCH_BACKUP, backup);
    }
    try {
      var findings = Examination.of(backup).findings();
      if (!findings.isEmpty()) {
        throw Refused.because(BackupRefusal.NOT_GOOD, backup, findings.size());
      }
    } catch (Refused refused) {
      if (refused.reason().key() != StoreRefusal.NOT_YET_UPGRADED) {
        throw refused;
      }
    }
  }

  private Workbook look(Path file, Path backup) {
    try {
      return Workbook.look(file, clock);
    } catch (Refused refused) {
      throw Refused.because(refused, BackupRefusal.NOT_GOOD, backup, 1);
    }
  }

  private boolean isEncrypted(Path file) {
    return new Unlocking(file, clock).isEncrypted();
  }

  private Optional<Workbook> present(Path workbook) {
    try {
      return Optional.of(Workbook.look(workbook, clock));
    } catch (Refused refused) {
      if (refused.reason().key() == StoreRefusal.MADE_BY_NEWER_VERSION
          || refused.reason().key() == VaultRefusal.LOCKED) {
        throw refused;
      }
      return Optional.empty();
    }
  }

  private RestorePreview compared(
      Workbook present, Workbook kept, List<Message> state, Path backup) {
    var common = common(present, kept);
    if (common == 0) {
      throw Refused.because(BackupRefusal.OF_ANOTHER_WORKBOOK, backup, present.file());
    }
    state.add(
        Message.of(BackupSaid.PRESENT, present.file().getFileName(), backups.told(last(present))));
    if (isEncrypted(present.file()) && !isEncrypted(backup)) {
      state.add(Message.of(BackupSaid.HAS_NO_PASSWORD));
    }
    var lost = entries(present, common);
    var lines = new ArrayList<Message>();
    if (lost.isEmpty()) {
      lines.add(Message.of(BackupSaid.LOSES_NOTHING));
    } else {
      lines.add(Message.of(BackupSaid.LOSES, lost.size()));
      lost.forEach(entry -> lines.add(backups.told(entry)));
    }
    var files = filesOnlyIn(present, kept);
    if (!files.isEmpty()) {
      lines.add(Message.of(BackupSaid.LOSES_FILES, files));
    }
    return new RestorePreview(present.file(), backup, state, lines, back(kept, common));
  }

  private List<Message> back(Workbook kept, long common) {
    var entries = entries(kept, common);
    var lines = new ArrayList<Message>();
    if (!entries.isEmpty()) {
      lines.add(Message.of(BackupSaid.BRINGS_BACK, entries.size()));
      entries.forEach(entry -> lines.add(backups.told(entry)));
    }
    return lines;
  }

  /** The number of the last entry up to which both have the same history. */
  private static long common(Workbook one, Workbook other) {
    var same = 0L;
    var differs = Math.min(size(one), size(other)) + 1;
    while (differs - same > 1) {
      var middle = (same + differs) / 2;
      if (head(one, middle).equals(head(other, middle))) {
        same = middle;
      } else {
        differs = middle;
      }
    }
    return same;
  }

  private static long size(Workbook workbook) {
    return workbook.<Long>read(books -> books.traces().size());
  }

  private static Optional<TraceHead> head(Workbook workbook, long number) {
    return workbook.<Optional<TraceHead>>read(books -> books.traces().head(number));
  }

  private static TraceEntry last(Workbook workbook) {
    return workbook.<TraceEntry>read(books -> books.traces().latest(1).getFirst());
  }

  private static List<TraceEntry> entries(Workbook workbook, long after) {
    return workbook.<List<TraceEntry>>read(books -> books.traces().after(after, Integer.MAX_VALUE));
  }

  private static List<String> filesOnlyIn(Workbook present, Workbook kept) {
    var there = new HashSet<>(kept.<List<ImportEntry>>read(PreviewRestore::imports));
    return present.<List<ImportEntry>>read(PreviewRestore::imports).stream()
        .filter(entry -> !there.contains(entry))
        .map(entry -> entry.file().fileName())
        .distinct()
        .toList();
  }

  private static List<ImportEntry> imports(Books books) {
    return books.imports().all();
  }
}
