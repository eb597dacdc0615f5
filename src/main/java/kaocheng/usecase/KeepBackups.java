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
import org.jspecify.annotations.Nullable;

/** Makes backups (备份) of workbooks, lists them, and puts them back (恢复). */
public final class KeepBackups {
  private static final Set<Key> LOST =
      Set.of(
          StoreRefusal.DAMAGED,
          StoreRefusal.LOCKED_DAMAGED,
          StoreRefusal.NOT_A_WORKBOOK,
          StoreRefusal.STRANGE_CONTENTS,
          StoreRefusal.NO_SUCH_FILE,
          StoreRefusal.NOTHING_SALVAGED);

  /** Of these there is a file, and what of it can be read was not tried yet. */
  private static final Set<Key> REMAINS = Set.of(StoreRefusal.DAMAGED, StoreRefusal.LOCKED_DAMAGED);

  private static final Set<BackupSaid> OFFERS =
      Set.of(BackupSaid.RESTORABLE, BackupSaid.NOT_RESTORABLE);
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

  /**
   * A workbook that cannot be opened, the backup that could take its place where a good one was
   * found, and whether there is a file from which something could be salvaged.
   */
  public record Offer(Path workbook, @Nullable Path backup, boolean hasRemains) {}

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

  /**
   * The refusal to open a workbook; names a good backup where the file is damaged or gone, and says
   * of a damaged one that there is none.
   */
  Refused offered(Path workbook, Refused refused) {
    var why = refused.reason();
    if (!LOST.contains(why.key())) {
      return refused;
    }
    var place = workbook.toAbsolutePath().normalize();
    return newestGood(workbook)
        .map(CheckedBackup::backup)
        .map(
            good ->
                Refused.because(
                    refused, BackupSaid.RESTORABLE, why, good.file(), time(good.made()), place))
        .orElseGet(
            () ->
                REMAINS.contains(why.key())
                    ? Refused.because(refused, BackupSaid.NOT_RESTORABLE, why, place)
                    : refused);
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
    if (!(refused.reason().key() instanceof BackupSaid said)
        || !OFFERS.contains(said)
        || !(values.getLast() instanceof Path workbook)) {
      return Optional.empty();
    }
    var hasRemains = values.getFirst() instanceof Message why && REMAINS.contains(why.key());
    var backup = said == BackupSaid.RESTORABLE && values.get(1) instanceof Path file ? file : null;
    return Optional.of(new Offer(workbook, backup, hasRemains));
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
