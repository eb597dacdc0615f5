package kaocheng.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.store.MadeBackup.Outcome;
import kaocheng.store.vault.VaultRefusal;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** The backups (备份) of one workbook in one folder. */
public final class Backups {
  private static final String ENDING = "-备份";
  private static final String PLAIN_ENDING = "-backup";

  private final WorkbookFile file;
  private final Path folder;
  private final boolean chosen;

  private Backups(WorkbookFile file, Path folder, boolean chosen) {
    this.file = file;
    this.folder = folder.toAbsolutePath().normalize();
    this.chosen = chosen;
  }

  /** Those in the folder beside the workbook, which is made with the first one. */
  public static Backups beside(Path workbook) {
    var file = WorkbookFile.named(workbook);
    return new Backups(file, folderBeside(file), false);
  }

  /** Those in a folder that somebody chose, such as one on another disk. */
  public static Backups in(Path workbook, Path folder) {
    return new Backups(WorkbookFile.named(workbook), folder, true);
  }

  private static Path folderBeside(WorkbookFile file) {
    try {
      return file.folder().resolve(file.name() + ENDING);
    } catch (InvalidPathException notChinese) {
      return file.folder().resolve(file.name() + PLAIN_ENDING);
    }
  }

  public Path folder() {
    return folder;
  }

  /** What there is by name, the latest first. */
  public List<Backup> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      var found = new ArrayList<Backup>();
      for (var one : files.toList()) {
        Backup.named(one, file.name()).ifPresent(found::add);
      }
      found.sort(Backup.BY_AGE.reversed());
      return found;
    } catch (IOException | UncheckedIOException failure) {
      throw Refused.because(failure, BackupRefusal.NOT_LISTED, folder);
    }
  }

  /** Opens and checks each, the latest first. */
  public List<CheckedBackup> checked() {
    var ours = heads(file);
    return all().stream().map(backup -> check(backup, ours.orElse(null))).toList();
  }

  /** The latest one that is whole; of the very workbook, as far as that can still be told. */
  public Optional<CheckedBackup> newestGood() {
    var ours = heads(file);
    return all().stream()
        .map(backup -> check(backup, ours.orElse(null)))
        .filter(CheckedBackup::isGood)
        .findFirst();
  }

  private static CheckedBackup check(Backup backup, @Nullable Heads ours) {
    return BackupCheck.of(backup, ours);
  }

  /** The ends of a trace, where they can be read. */
  private static Optional<Heads> heads(WorkbookFile file) {
    try {
      var here = OpenHere.at(file.path());
      if (here.isPresent()) {
        return Optional.of(here.get().<Heads>read(books -> Heads.read(books.traces())));
      }
      return Files.isRegularFile(file.path()) ? Optional.of(Heads.of(file)) : Optional.empty();
    } catch (Refused unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Makes a backup where anything was entered since the last one, checks it, and takes away those
   * whose time is over.
   */
  public MadeBackup make(Clock clock) {
    try {
      requireFolder();
      try (var draft = new Draft(folder)) {
        QuietCopy.make(file, draft.file().path());
        return keep(draft, clock);
      }
    } catch (IOException | UncheckedIOException | DataAccessException failure) {
      throw Refused.because(failure, BackupRefusal.NOT_MADE, file.path(), folder);
    }
  }

  private void requireFolder() throws IOException {
    if (!Files.isRegularFile(file.path())) {
      throw Refused.because(StoreRefusal.NO_SUCH_FILE, file.path());
    }
    if (chosen && !Files.isDirectory(folder)) {
      throw Refused.because(BackupRefusal.FOLDER_GONE, file.path(), folder);
    }
    Files.createDirectories(folder);
  }

  private MadeBackup keep(Draft draft, Clock clock) throws IOException {
    var copied = ofWorkbook(() -> Heads.of(draft.file()));
    var before = sameHead(copied);
    if (before.isPresent()) {
      return new MadeBackup(Outcome.ALREADY_THERE, before.get(), List.of(), List.of());
    }
    var findings = ofWorkbook(() -> Examination.inPlace(draft.file())).findings();
    var place = freePlace(clock, copied.head().number());
    var mark = Marks.of(file);
    if (mark.isPresent()) {
      KeyPlace.copy(file, mark.get(), new WorkbookFile(place));
    }
    draft.moveTo(place);
    var made = Backup.named(place, file.name()).orElseThrow();
    var removed = findings.isEmpty() ? removeOld(made, copied, clock) : List.<Path>of();
    return new MadeBackup(
        Outcome.MADE, made, removed, findings.stream().map(this::aboutWorkbook).toList());
  }

  private interface Looking<T> {
    T look();
  }

  /** What is wrong with the copy is wrong with the workbook. */
  private <T> T ofWorkbook(Looking<T> looking) {
    try {
      return looking.look();
    } catch (Refused refused) {
      var told = aboutWorkbook(refused.reason());
      throw Refused.because(refused, told.key(), told.values().toArray());
    }
  }

  private Message aboutWorkbook(Message reason) {
    if (!(reason.key() instanceof StoreRefusal || reason.key() instanceof VaultRefusal)
        || reason.values().isEmpty()) {
      return reason;
    }
    var values = new ArrayList<>(reason.values());
    values.set(0, file.path());
    return new Message(reason.key(), values);
  }

  /** A backup that is good and has the very same head. */
  private Optional<Backup> sameHead(Heads copied) {
    return all().stream()
        .filter(one -> one.entry() == copied.head().number())
        .filter(one -> hasHead(one, copied))
        .filter(one -> check(one, copied).isGood())
        .findFirst();
  }

  private static boolean hasHead(Backup backup, Heads copied) {
    return heads(new WorkbookFile(backup.file()))
        .filter(heads -> heads.head().equals(copied.head()))
        .isPresent();
  }

  private Path freePlace(Clock clock, long entry) {
    var made = clock.instant();
    var place = folder.resolve(Backup.name(file.name(), made, entry));
    while (Files.exists(place)) {
      made = made.plus(1, ChronoUnit.SECONDS);
      place = folder.resolve(Backup.name(file.name(), made, entry));
    }
    return place;
  }

  /** Only what can be opened and is of this very workbook is counted, and may go. */
  private List<Path> removeOld(Backup made, Heads ours, Clock clock) {
    var all = all();
    var stays = new HashSet<>(Keeping.of(all, clock.getZone()));
    if (stays.containsAll(all)) {
      return List.of();
    }
    var counted = all.stream().filter(backup -> isOurs(backup, ours)).toList();
    stays.clear();
    stays.addAll(Keeping.of(counted, clock.getZone()));
    stays.add(made);
    return counted.stream()
        .filter(backup -> !stays.contains(backup))
        .map(Backup::file)
        .filter(Backups::removed)
        .toList();
  }

  private static boolean isOurs(Backup backup, Heads ours) {
    return heads(new WorkbookFile(backup.file())).filter(ours::isOfSameWorkbook).isPresent();
  }

  private static boolean removed(Path old) {
    try {
      var isGone = Files.deleteIfExists(old);
      Files.deleteIfExists(KeyPlace.beside(new WorkbookFile(old)));
      return isGone;
    } catch (IOException stays) {
      return false;
    }
  }
}
