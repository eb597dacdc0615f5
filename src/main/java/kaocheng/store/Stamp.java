package kaocheng.store;

import java.sql.SQLException;
import java.time.Clock;

/** A line of the program's own in the trace of a file that nobody has open. */
final class Stamp {
  private static final String ACTOR = "kaocheng";

  private Stamp() {}

  static void leave(WorkbookFile file, Clock clock, Action action, String subject)
      throws SQLException {
    try (var connection = Connections.open(file);
        var session = new Session(connection, Moment.now(clock), Session.Mode.WRITING)) {
      session.begin(new Change(ACTOR, action, subject));
      session.flush();
      connection.commit();
      Disk.sync(connection);
    }
  }
}
