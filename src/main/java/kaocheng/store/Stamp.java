package kaocheng.store;

import java.sql.SQLException;
import java.time.Clock;

/** A line of the program's own in the trace of a file that nobody has open. */
final class Stamp {
  private static final String ACTOR = "kaocheng";

  private Stamp() {}

  static void leave(WorkbookFile file, Clock clock, Action action, String subject)
      throws SQLException {
    leave(file, clock, session -> session.begin(new Change(ACTOR, action, subject)));
  }

  /** The line of an upgrade that chains what was there before and covers all rows as they are. */
  static void leaveChained(WorkbookFile file, Clock clock, String subject) throws SQLException {
    leave(
        file,
        clock,
        session -> {
          var chained = new FirstChain(session).close();
          session.begin(new Change(ACTOR, Action.WORKBOOK_UPGRADED, subject), chained);
          session.flush();
          session.contents().cover(new AllRows(session).sums());
        });
  }

  /** The line of what somebody does with the file as a whole. */
  static void leave(WorkbookFile file, Clock clock, Change change, String became)
      throws SQLException {
    leave(file, clock, session -> session.begin(change, became));
  }

  private interface Leaving {
    void in(Session session);
  }

  private static void leave(WorkbookFile file, Clock clock, Leaving leaving) throws SQLException {
    try (var connection = Connections.open(file);
        var session = new Session(connection, Moment.now(clock), Session.Mode.WRITING)) {
      leaving.in(session);
      session.settle();
      connection.commit();
      Disk.sync(connection);
    }
  }
}
