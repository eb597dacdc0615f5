package kaocheng.usecase;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.store.Workbook;
import org.jspecify.annotations.Nullable;

/** An open workbook and who sits before it. */
public final class Desk implements AutoCloseable {
  private static final DateTimeFormatter TO_THE_MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Workbook workbook;
  private final Person person;
  private final Clock clock;
  private final Steps steps = new Steps();
  private boolean held;
  private @Nullable AfterSession afterwards;

  Desk(Workbook workbook, Person person, Clock clock) {
    this.workbook = workbook;
    workbook.guardBy(new LockGuard());
    this.person = person;
    this.clock = clock;
  }

  /** The file that keeps the workbook. */
  public Path file() {
    return workbook.file();
  }

  Workbook workbook() {
    return workbook;
  }

  /** The name of whoever sits at the keyboard now; refuses where it is not known. */
  String actor() {
    return person.required();
  }

  /** The same where nothing is to stay, which needs no name. */
  String actor(ImportMode mode) {
    return mode == ImportMode.PREVIEW ? person.called() : person.required();
  }

  Clock clock() {
    return clock;
  }

  /** What was done by hand since the workbook was opened. */
  Steps steps() {
    return steps;
  }

  /** The day by the clock on the wall. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** A moment as the clock on the wall showed it. */
  String timeOf(OffsetDateTime moment) {
    return TO_THE_MINUTE.format(moment.atZoneSameInstant(clock.getZone()));
  }

  OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  /** The first moment of a day by the clock on the wall. */
  OffsetDateTime startOf(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
  }

  /** Whether the workbook is only looked at; then whatever would change it is refused. */
  public boolean isReadOnly() {
    return workbook.isReadOnly();
  }

  /** Why the workbook may only be looked at though nobody else has it open, if so. */
  public Optional<Message> reservation() {
    return workbook.reservation();
  }

  /** What is to be known before anything is done in the workbook. */
  public List<Message> cautions() {
    return workbook.cautions();
  }

  /**
   * Refuses where the workbook is not what was written to it; nothing may then leave it on paper.
   */
  public void requireCertain() {
    reservation()
        .ifPresent(
            why -> {
              throw Refused.because(why.key(), why.values().toArray());
            });
  }

  /** Has a backup made when the workbook is closed and was changed. */
  void backUpWith(AfterSession habit) {
    afterwards = habit;
    habit.begin(workbook);
  }

  /** Makes a backup now, before something that cannot be taken back; the message tells of it. */
  Optional<Message> backUpNow() {
    return Optional.ofNullable(afterwards).map(habit -> habit.now(file()));
  }

  /** Leaves word beside the workbook who has it open. */
  void holdFor(Holder holder) {
    held = holder.leave(file());
  }

  /** Whether the workbook opens with a password. */
  public boolean hasPassword() {
    return workbook.isEncrypted();
  }

  /** Closes for a moment; what was changed is backed up when the workbook is closed next. */
  public void closeWithoutBackup() {
    afterwards = null;
    close();
  }

  @Override
  public void close() {
    var backup = afterwards;
    if (backup != null) {
      backup.end(workbook);
    }
    workbook.close();
    if (held) {
      held = false;
      Holder.takeAway(file());
    }
    if (backup != null) {
      backup.backUp(file());
    }
  }
}
