package kaocheng.usecase;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.store.StoreRefusal;
import kaocheng.store.Workbook;

/** Opens workbooks for the person at the keyboard. */
public final class Desks {
  private final String actor;
  private final Clock clock;
  private volatile Consumer<Message> reserved = _ -> {};
  private volatile Consumer<Message> cautioned = _ -> {};
  private final Supplier<BackupHabit> habit;
  private volatile AfterSession.Teller teller = AfterSession.Teller.NOBODY;

  public Desks(String actor, Clock clock) {
    this(actor, clock, BackupHabit.Never::new);
  }

  private Desks(String actor, Clock clock, Supplier<BackupHabit> habit) {
    this.actor = actor;
    this.clock = clock;
    this.habit = habit;
  }

  /** The same for a person whose workbooks are backed up when they are closed. */
  public Desks backingUp(Supplier<BackupHabit> wanted) {
    return new Desks(actor, clock, wanted);
  }

  /** Tells somebody of each backup made after a session, and of each that could not be made. */
  public void tellOfBackups(AfterSession.Teller told) {
    teller = told;
  }

  /** What can be done with the backups of workbooks. */
  public KeepBackups backups() {
    return new KeepBackups(actor, clock, habit);
  }

  /** Gets out of damaged workbooks what can be read. */
  public SalvageWorkbook salvaging() {
    return new SalvageWorkbook(actor, clock, backups());
  }

  /** Accepts what a check has found. */
  public AcceptDamage accepting() {
    return new AcceptDamage(actor, clock);
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
    return held(new Desk(Workbook.create(path, clock), actor, clock));
  }

  /** The day by the clock on the wall. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Opens a workbook; where its file is damaged or gone, a good backup is named. */
  public Desk open(Path path) {
    try {
      return held(new Desk(Workbook.open(path, clock), actor, clock));
    } catch (Refused refused) {
      throw backups().offered(path, refused);
    }
  }

  private Desk held(Desk desk) {
    var now = OffsetDateTime.now(clock);
    tell(desk);
    desk.holdFor(Holder.here(actor, desk.timeOf(now)));
    desk.backUpWith(new AfterSession(backups(), habit, teller));
    return desk;
  }

  /** Opens a workbook as it was last saved, only to look at. */
  public Desk look(Path path) {
    return tell(new Desk(Workbook.look(path, clock), actor, clock));
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
