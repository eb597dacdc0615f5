package kaocheng.usecase;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kaocheng.model.text.Key;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.store.Backups;
import kaocheng.store.CheckedBackup;
import kaocheng.store.MadeBackup;
import kaocheng.store.Restoration;
import kaocheng.store.StoreRefusal;
import kaocheng.store.TraceEntry;
import kaocheng.store.Unlocking;
import kaocheng.usecase.BackupLine.Use;

/** Makes backups (备份) of workbooks, lists them, and puts them back (恢复). */
public final class KeepBackups {
  private static final Set<Key> LOST =
      Set.of(
          StoreRefusal.DAMAGED,
          StoreRefusal.NOT_A_WORKBOOK,
          StoreRefusal.NO_SUCH_FILE,
          StoreRefusal.NOTHING_SALVAGED);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  private final Person person;
  private final Clock clock;
  private final Supplier<BackupHabit> habit;

  KeepBackups(Person person, Clock clock, Supplier<BackupHabit> habit) {
    this.person = person;
    this.clock = clock;
    this.habit = habit;
  }

  /** What became of a backup, and what is to be said beside. */
  public record Done(Path file, Message told, List<Message> notes, List<Message> warnings) {
    public Done {
      notes = List.copyOf(notes);
      warnings = List.copyOf(warnings);
    }
  }

  /** A workbook that cannot be opened, and the backup that could take its place. */
  public record Offer(Path workbook, Path backup) {}

  static Backups backups(Path workbook, BackupHabit where) {
    return switch (where) {
      case BackupHabit.In(var folder) -> Backups.in(workbook, folder);
      case BackupHabit.Beside _, BackupHabit.Never _ -> Backups.beside(workbook);
    };
  }

  /** What is done by itself at present. */
  public BackupHabit habit() {
    return habit.get();
  }

  /** Makes one where anything was entered since the last. */
  public Done make(Path workbook, BackupHabit where) {
    var made = backups(workbook, where).make(clock);
    var file = made.backup().file();
    var key =
        made.outcome() == MadeBackup.Outcome.MADE ? BackupSaid.MADE : BackupSaid.ALREADY_THERE;
    var removed = made.removed().stream().map(Path::getFileName).toList();
    var notes =
        removed.isEmpty()
            ? List.<Message>of()
            : List.of(Message.of(BackupSaid.REMOVED, removed.size(), removed));
    var warnings =
        made.findings().isEmpty()
            ? List.<Message>of()
            : List.of(Message.of(BackupSaid.UNSOUND, workbook, made.findings().size()));
    return new Done(file, Message.of(key, file), notes, warnings);
  }

  /** Whether none of the backups is of the last entry; not where there are none at all. */
  boolean isBehind(Path workbook, BackupHabit where, long entry) {
    try {
      var all = backups(workbook, where).all();
      return !all.isEmpty() && all.stream().noneMatch(backup -> backup.entry() == entry);
    } catch (Refused unreadable) {
      return true;
    }
  }

  /** The backup made last by its name: when, and the number of its last entry. */
  public record Latest(String made, long entry) {}

  /** The latest backup, which is not opened for that. */
  public Optional<Latest> latest(Path workbook, BackupHabit where) {
    return backups(workbook, where).all().stream()
        .findFirst()
        .map(backup -> new Latest(time(backup.made()), backup.entry()));
  }

  /** All backups of a workbook, each opened and checked, the latest first. */
  public List<BackupLine> list(Path workbook, BackupHabit where) {
    new Unlocking(workbook, clock).require();
    return backups(workbook, where).checked().stream().map(this::line).toList();
  }

  private BackupLine line(CheckedBackup checked) {
    var backup = checked.backup();
    var last = checked.last();
    var restorable =
        switch (checked.state()) {
          case GOOD, OLDER, LOCKED -> Use.CAN_BE_RESTORED;
          case DAMAGED, NEWER, OF_ANOTHER -> Use.CANNOT_BE_RESTORED;
        };
    return new BackupLine(
        backup.file(),
        time(backup.made()),
        backup.entry(),
        last == null ? null : told(last),
        backup.bytes(),
        checked.state(),
        restorable);
  }

  Message told(TraceEntry entry) {
    return Message.of(
        BackupSaid.ENTRY,
        entry.number(),
        time(entry.at().toInstant()),
        entry.actor(),
        entry.action(),
        entry.subject());
  }

  private String time(Instant moment) {
    return TIME.format(moment.atZone(clock.getZone()));
  }

  /** The refusal to open a workbook; names a good backup where the file is damaged or gone. */
  Refused offered(Path workbook, Refused refused) {
    if (!LOST.contains(refused.reason().key())) {
      return refused;
    }
    return newestGood(workbook)
        .map(
            good ->
                Refused.because(
                    refused,
                    BackupSaid.RESTORABLE,
                    refused.reason(),
                    good.backup().file(),
                    time(good.backup().made()),
                    workbook.toAbsolutePath().normalize()))
        .orElse(refused);
  }

  /** What there is to say of the newest good backup. */
  Optional<Message> newest(Path workbook) {
    return newestGood(workbook)
        .map(
            good ->
                Message.of(SalvageSaid.BACKUP, good.backup().file(), time(good.backup().made())));
  }

  /** What such a refusal offers. */
  public static Optional<Offer> offer(Refused refused) {
    var values = refused.reason().values();
    return refused.reason().key() == BackupSaid.RESTORABLE
            && values.get(1) instanceof Path backup
            && values.get(3) instanceof Path workbook
        ? Optional.of(new Offer(workbook, backup))
        : Optional.empty();
  }

  private Optional<CheckedBackup> newestGood(Path workbook) {
    return Stream.of(habit.get(), new BackupHabit.Beside())
        .distinct()
        .flatMap(where -> newestGood(workbook, where).stream())
        .max(Comparator.comparing(good -> good.backup().made()));
  }

  private static Optional<CheckedBackup> newestGood(Path workbook, BackupHabit where) {
    try {
      return backups(workbook, where).newestGood();
    } catch (Refused unreadable) {
      return Optional.empty();
    }
  }

  /** Finds a backup that was named by its path, or by its name in the folder of backups. */
  public Path find(Path workbook, Path named) {
    var inFolder = backups(workbook, habit.get()).folder().resolve(named);
    return Files.exists(named) || !Files.exists(inFolder) ? named : inFolder;
  }

  /** What restoring would do; nothing is changed. */
  public RestorePreview preview(Path workbook, Path backup) {
    return new PreviewRestore(clock, this).run(workbook, backup);
  }

  /** Puts the backup in the place of the workbook, which nobody may have open. */
  public Message restore(Path workbook, Path backup) {
    var aside = new Restoration(workbook, backup, clock).run(person.required());
    return aside
        .map(file -> Message.of(BackupSaid.RESTORED, workbook, backup.getFileName(), file))
        .orElseGet(() -> Message.of(BackupSaid.RESTORED_ALONE, workbook, backup.getFileName()));
  }
}
