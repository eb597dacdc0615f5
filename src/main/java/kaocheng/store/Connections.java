package kaocheng.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.h2.Driver;

/**
 * Opens the database with fixed settings; no part of an address but the path is ever variable.
 * Closing must not compact the file: moving what is stored fails on assertions of the database's
 * own.
 */
final class Connections {
  static final String USER = "KAOCHENG";
  private static final String SETTINGS =
      ";WRITE_DELAY=0;MAX_COMPACT_TIME=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

  private Connections() {}

  static String creating(WorkbookFile file) {
    return file.address() + SETTINGS;
  }

  static String existing(WorkbookFile file) {
    return file.address() + ";IFEXISTS=TRUE" + SETTINGS;
  }

  static Connection open(WorkbookFile file) throws SQLException {
    var connection = connect(existing(file));
    connection.setAutoCommit(false);
    return connection;
  }

  /** For looking without leaving a mark in the file. */
  static Connection openReadOnly(WorkbookFile file) throws SQLException {
    return connect(
        file.address()
            + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0");
  }

  /** A database that is gone with its last connection. */
  static Connection inMemory(String address) throws SQLException {
    var connection = connect(address);
    connection.setAutoCommit(false);
    return connection;
  }

  private static Connection connect(String address) throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", USER);
    properties.setProperty("password", "");
    return new Driver().connect(address, properties);
  }
}
