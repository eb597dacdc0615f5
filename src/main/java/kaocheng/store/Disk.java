package kaocheng.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Makes the database write through to the disk, which it does on no other occasion. */
final class Disk {
  private Disk() {}

  static void sync(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("CHECKPOINT SYNC");
    }
  }
}
