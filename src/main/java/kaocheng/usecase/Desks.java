package kaocheng.usecase;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.store.StoreRefusal;
import kaocheng.store.Workbook;

/** Opens workbooks for the person at the keyboard. */
public final class Desks {
  private final String actor;
  private final Clock clock;
  private Consumer<Message> reserved = _ -> {};

  public Desks(String actor, Clock clock) {
    this.actor = actor;
    this.clock = clock;
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

  public Desk open(Path path) {
    return held(new Desk(Workbook.open(path, clock), actor, clock));
  }

  private Desk held(Desk desk) {
    var now = OffsetDateTime.now(clock);
    desk.reservation().ifPresent(reserved);
    desk.holdFor(Holder.here(actor, desk.timeOf(now)));
    return desk;
  }

  /** Opens a workbook as it was last saved, only to look at. */
  public Desk look(Path path) {
    return new Desk(Workbook.look(path, clock), actor, clock);
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
