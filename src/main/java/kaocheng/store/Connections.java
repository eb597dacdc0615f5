package kaocheng.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;
import kaocheng.store.vault.DataKey;
import kaocheng.store.vault.Keyring;
import org.h2.Driver;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/**
 * Opens the database with fixed settings; no part of an address but the path is ever variable.
 * Closing must not compact the file: moving what is stored fails on assertions of the database's
 * own.
 */
final class Connections {
  static final String USER = "KAOCHENG";
  private static final String SETTINGS =
      ";WRITE_DELAY=0;MAX_COMPACT_TIME=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

  private static final String ENCRYPTED = ";CIPHER=AES";

  private Connections() {}

  static String creating(WorkbookFile file) {
    return file.address() + SETTINGS;
  }

  static String existing(WorkbookFile file) {
    return file.address() + ";IFEXISTS=TRUE" + SETTINGS;
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
    source.setUser(USER);
    source.setURL(existing(file));
    try (var key = key(file)) {
      if (key != null) {
        source.setURL(existing(file) + ENCRYPTED);
        source.setPasswordChars(password(key));
      }
    }
    return source;
  }

  static Connection open(WorkbookFile file) throws SQLException {
    var connection = connect(file, existing(file));
    connection.setAutoCommit(false);
    return connection;
  }

  /** For looking without leaving a mark in the file. */
  static Connection openReadOnly(WorkbookFile file) throws SQLException {
    return connect(
        file,
        file.address()
            + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0");
  }

  /** A database that is gone with its last connection. */
  static Connection inMemory(String address) throws SQLException {
    var connection = new Driver().connect(address, anybody());
    connection.setAutoCommit(false);
    return connection;
  }

  private static Properties anybody() {
    var properties = new Properties();
    properties.setProperty("user", USER);
    properties.setProperty("password", "");
    return properties;
  }

  /** The key goes along beside the address, and the database wipes it. */
  private static Connection connect(WorkbookFile file, String address) throws SQLException {
    var properties = anybody();
    try (var key = key(file)) {
      if (key == null) {
        return new Driver().connect(address, properties);
      }
      properties.put("password", password(key));
      return new Driver().connect(address + ENCRYPTED, properties);
    }
  }

  private static @Nullable DataKey key(WorkbookFile file) throws SQLException {
    try {
      return Keyring.of(file.path()).orElse(null);
    } catch (IOException failure) {
      throw new SQLException("the file cannot be read", failure);
    }
  }

  /** That of the file, a blank, and that of the user, who has none. */
  private static char[] password(DataKey key) {
    var ofFile = key.filePassword();
    var whole = Arrays.copyOf(ofFile, ofFile.length + 1);
    Arrays.fill(ofFile, '\0');
    whole[ofFile.length] = ' ';
    return whole;
  }
}
