package kaocheng.usecase;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.store.Action;
import kaocheng.store.Change;
import kaocheng.store.Decision;
import kaocheng.store.StoreRefusal;
import kaocheng.store.Unlocking;
import kaocheng.store.Workbook;

/** Opens workbooks for the person at the keyboard. */
public final class Desks {
  private final Person person;
  private final Clock clock;
  private volatile Consumer<Message> reserved = _ -> {};
  private volatile Consumer<Message> cautioned = _ -> {};
  private final Supplier<BackupHabit> habit;
  private final Map<Path, Unlocking.Unlocked> unlockedBy = new ConcurrentHashMap<>();
  private volatile AfterSession.Teller teller = AfterSession.Teller.NOBODY;

  public Desks(String actor, Clock clock) {
    this(Person.named(actor), clock);
  }

  public Desks(Person person, Clock clock) {
    this(person, clock, BackupHabit.Never::new);
  }

  private Desks(Person person, Clock clock, Supplier<BackupHabit> habit) {
    this.person = person;
    this.clock = clock;
    this.habit = habit;
  }

  /** The same for a person whose workbooks are backed up when they are closed. */
  public Desks backingUp(Supplier<BackupHabit> wanted) {
    return new Desks(person, clock, wanted);
  }

  /** Who sits at the keyboard. */
  public Person person() {
    return person;
  }

  /** Refuses where nobody has told a name under which things can be noted. */
  void requireAName() {
    var _ = person.required();
  }

  /** Tells somebody of each backup made after a session, and of each that could not be made. */
  public void tellOfBackups(AfterSession.Teller told) {
    teller = told;
  }

  String actor() {
    return person.required();
  }

  Clock clock() {
    return clock;
  }

  BackupHabit habit() {
    return habit.get();
  }

  /** Remembers how a workbook was unlocked, to be entered in its trace. */
  void note(Path workbook, Unlocking.Unlocked unlocked) {
    unlockedBy.merge(Workbook.fileOf(workbook), unlocked, Unlocking.Unlocked::and);
  }

  /** Forgets the key of a workbook that was closed; opening it takes its password again. */
  public void forget(Path workbook) {
    new Unlocking(workbook, clock).forget();
  }

  /** What can be done with the backups of workbooks. */
  public KeepBackups backups() {
    return new KeepBackups(person, clock, habit);
  }

  /** Gets out of damaged workbooks what can be read. */
  public SalvageWorkbook salvaging() {
    return new SalvageWorkbook(person, clock, backups());
  }

  /** Accepts what a check has found. */
  public AcceptDamage accepting() {
    return new AcceptDamage(person, clock);
  }

  /** Has it told what is to be known about a workbook that can be worked in. */
  public void whenCautioned(Consumer<Message> told) {
    cautioned = told;
  }

  /** Has it told where a workbook that is opened may only be looked at, and why. */
  public void whenReserved(Consumer<Message> told) {
    reserved = told;
  }

  /** Makes a new, empty workbook; refuses to touch a file that is there. */
  public Desk create(Path path) {
    requireAName();
    return held(new Desk(Workbook.create(path, clock), person, clock));
  }

  /** The day by the clock on the wall. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Opens a workbook; where its file is damaged or gone, a good backup is named. */
  public Desk open(Path path) {
    try {
      return held(new Desk(Workbook.open(path, clock), person, clock));
    } catch (Refused refused) {
      throw backups().offered(path, refused);
    }
  }

  private Desk held(Desk desk) {
    var now = OffsetDateTime.now(clock);
    enterUnlocking(tell(desk)).holdFor(Holder.here(person.called(), desk.timeOf(now)));
    desk.backUpWith(new AfterSession(backups(), habit, teller));
    return desk;
  }

  /** Enters in the trace how a workbook was unlocked, where there was anything unusual in it. */
  public Desk enterUnlocking(Desk desk) {
    var unlocked = unlockedBy.remove(desk.file());
    if (unlocked == null || desk.isReadOnly()) {
      return desk;
    }
    if (unlocked.wrongBefore() > 0) {
      enter(desk, Action.PASSWORD_MISSED, Integer.toString(unlocked.wrongBefore()));
    }
    if (unlocked.byRecovery()) {
      enter(desk, Action.RECOVERY_CODE_USED, "");
    }
    return desk;
  }

  private void enter(Desk desk, Action action, String subject) {
    desk.workbook()
        .change(new Change(person.called(), action, subject), _ -> new Decision.Keep<>(action));
  }

  /** Opens a workbook as it was last saved, only to look at. */
  public Desk look(Path path) {
    return tell(new Desk(Workbook.look(path, clock), person, clock));
  }

  private Desk tell(Desk desk) {
    desk.reservation().ifPresent(reserved);
    desk.cautions().forEach(cautioned);
    desk.workbook().whenCautioned(cautioned);
    return desk;
  }

  /** The workbook that could not be opened because it is open elsewhere; nothing for others. */
  public static Optional<Path> openElsewhere(Refused refused) {
    var reason = refused.reason();
    return reason.key() == StoreRefusal.IN_USE
        ? Optional.of(Path.of(reason.values().getFirst().toString()))
        : Optional.empty();
  }

  /** Who has a workbook open, where that is known. */
  public static Optional<Holder> holder(Path path) {
    return Holder.of(path);
  }
}
