package kaocheng.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import org.jooq.exception.DataAccessException;

/**
 * Accepts (认可) in somebody's name, and for a reason, what a check has found: the rows count as
 * written from now on as they are, and the trace tells each difference for ever. The file as it was
 * before is kept aside.
 */
public final class Acknowledgement {
  private final WorkbookFile file;
  private final Clock clock;

  public Acknowledgement(Path workbook, Clock clock) {
    this.file = WorkbookFile.named(workbook);
    this.clock = clock;
  }

  /** Accepts exactly these findings; gives where the file as it was is kept. */
  public Path run(String actor, String reason, List<Message> seen) {
    requireAcceptable(seen);
    try {
      QuietCopy.requireUnused(file);
      if (!Examination.of(file.path()).findings().equals(seen)) {
        throw Refused.because(AcceptanceRefusal.FOUND_OTHERWISE, file.path());
      }
      var aside = file.beside("unaccepted-" + Backup.stamp(clock));
      QuietCopy.make(file, aside);
      write(new Change(actor, Action.DAMAGE_ACCEPTED, reason), seen);
      return aside;
    } catch (IOException | SQLException | DataAccessException failure) {
      throw Refused.because(failure, AcceptanceRefusal.NOT_ACCEPTED, file.path());
    }
  }

  private void requireAcceptable(List<Message> seen) {
    if (!Files.isRegularFile(file.path())) {
      throw Refused.because(StoreRefusal.NO_SUCH_FILE, file.path());
    }
    if (seen.isEmpty()) {
      throw Refused.because(AcceptanceRefusal.NOTHING_FOUND, file.path());
    }
    seen.stream()
        .filter(finding -> !AcceptedDamage.isAcceptable(finding))
        .findFirst()
        .ifPresent(
            finding -> {
              throw Refused.because(AcceptanceRefusal.NOT_ACCEPTABLE, finding);
            });
  }

  private void write(Change change, List<Message> seen) throws IOException, SQLException {
    var hand = JournalHand.beside(file);
    try (var connection = Connections.open(file);
        var journal = Journal.open(file, connection, hand, null)) {
      var reservation = journal.reservation();
      if (reservation != null) {
        throw Refused.because(reservation.key(), reservation.values().toArray());
      }
      try (var session = new Session(connection, Moment.now(clock), Session.Mode.WRITING)) {
        session.begin(change);
        seen.forEach(finding -> AcceptedDamage.note(session, finding));
        acceptRows(session);
        var entries = session.settle();
        journal.begin(entries);
        connection.commit();
        Disk.sync(connection);
        journal.kept(entries);
      }
    }
    Journal.sealClosed(file);
  }

  /** Every section that is not as it was written. */
  private static void acceptRows(Session session) {
    var chain = new ChainCheck(session, new Findings());
    chain.run(null);
    var written = chain.latest();
    var found = new AllRows(session).sums().all();
    var sections = new TreeSet<>(written.keySet());
    sections.addAll(found.keySet());
    sections.remove(Chain.ENTRIES);
    for (var section : sections) {
      var was = written.containsKey(section) ? written.get(section).sum() : new RowSum();
      var now = found.getOrDefault(section, new RowSum());
      if (!was.isSame(now)) {
        AcceptedDamage.noteRows(session, section, was, now);
        session.contents().accept(section, now);
      }
    }
  }
}
