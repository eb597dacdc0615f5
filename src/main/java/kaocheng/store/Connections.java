package kaocheng.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import kaocheng.model.text.Refused;
import kaocheng.store.vault.Handles;
import kaocheng.store.vault.Keyring;
import org.h2.Driver;
import org.h2.jdbcx.JdbcDataSource;

/**
 * Opens the database with fixed settings; no part of an address but the path is ever variable.
 * Closing must not compact the file: moving what is stored fails on assertions of the database's
 * own.
 */
final class Connections {
  static final String USER = "KAOCHENG";
  private static final String SETTINGS =
      ";WRITE_DELAY=0;MAX_COMPACT_TIME=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

  /** Nothing of an encrypted workbook is laid down elsewhere while many rows are read. */
  private static final String ALL_ROWS_IN_MEMORY = ";MAX_MEMORY_ROWS=" + Integer.MAX_VALUE;

  private static final int SHOWN = 120;

  private Connections() {}

  static String creating(WorkbookFile file) {
    return file.address() + SETTINGS;
  }

  /** Connections to a file that is about to be made. */
  static JdbcDataSource toNew(WorkbookFile file) {
    var source = new JdbcDataSource();
    source.setURL(creating(file));
    source.setUser(USER);
    return source;
  }

  /** Connections to a file that is there. */
  static JdbcDataSource to(WorkbookFile file) throws SQLException {
    var source = new JdbcDataSource();
    source.setURL(existing(file) + SETTINGS);
    source.setUser(USER);
    return source;
  }

  static Connection open(WorkbookFile file) throws SQLException {
    var connection = connected(file, SETTINGS);
    connection.setAutoCommit(false);
    return connection;
  }

  /** For looking without leaving a mark in the file. */
  static Connection openReadOnly(WorkbookFile file) throws SQLException {
    return connected(file, ";ACCESS_MODE_DATA=r;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0");
  }

  /** Refuses a file of which the database would run more than the description of its tables. */
  private static Connection connected(WorkbookFile file, String settings) throws SQLException {
    var name = file.nameFor(isEncrypted(file));
    var catalogue = Handles.lettingGo(() -> Catalogue.of(name));
    var strange = catalogue.strange();
    if (strange.isPresent()) {
      throw catalogue.isOfAWorkbook()
          ? Refused.because(StoreRefusal.STRANGE_CONTENTS, file.path(), shown(strange.get()))
          : Refused.because(StoreRefusal.NOT_A_WORKBOOK, file.path());
    }
    return connected(existing(file) + settings);
  }

  private static String shown(String strange) {
    var line = strange.replaceAll("[\\s\\p{Cntrl}]+", " ");
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }

  /** Refuses where the file is encrypted and was not unlocked. */
  private static String existing(WorkbookFile file) throws SQLException {
    return (isEncrypted(file) ? file.addressOfLocked() + ALL_ROWS_IN_MEMORY : file.address())
        + ";IFEXISTS=TRUE";
  }

  private static boolean isEncrypted(WorkbookFile file) throws SQLException {
    try (var key = Keyring.of(file.path()).orElse(null)) {
      return key != null;
    } catch (IOException failure) {
      throw new SQLException("the file cannot be read", failure);
    }
  }

  /** A database that is gone with its last connection. */
  static Connection inMemory(String address) throws SQLException {
    var connection = connected(address);
    connection.setAutoCommit(false);
    return connection;
  }

  private static Connection connected(String address) throws SQLException {
    return Handles.lettingGo(() -> new Driver().connect(address, anybody()));
  }

  private static Properties anybody() {
    var properties = new Properties();
    properties.setProperty("user", USER);
    properties.setProperty("password", "");
    return properties;
  }
}
