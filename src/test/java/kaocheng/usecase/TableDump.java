package kaocheng.usecase;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every row of every table of a workbook, as a program sees it that knows nothing of workbooks. */
record TableDump(Map<String, List<String>> rows, String failure) {
  static final TableDump NOTHING = new TableDump(Map.of(), "nothing read");

  /** Leaves no mark in the file; nothing where it cannot be read. */
  static TableDump of(Path file) {
    var name = file.toString().replaceAll("\\.mv\\.db$", "");
    var address = "jdbc:h2:file:" + name + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r;TRACE_LEVEL_FILE=0";
    try (var connection = DriverManager.getConnection(address, "KAOCHENG", "")) {
      var rows = new TreeMap<String, List<String>>();
      for (var table : tables(connection)) {
        var found = new ArrayList<>(list(connection, "select * from " + table));
        Collections.sort(found);
        rows.put(table, found);
      }
      return new TableDump(rows, "");
    } catch (SQLException | RuntimeException | VirtualMachineError unreadable) {
      return new TableDump(Map.of(), unreadable.toString());
    }
  }

  /** What is here and not there, table by table; why nothing could be read. */
  String beyond(TableDump other) {
    var said = new StringJoiner("; ").add(failure);
    rows.forEach(
        (table, here) -> {
          var left = new ArrayList<>(here);
          left.removeAll(other.rows().getOrDefault(table, List.of()));
          if (!left.isEmpty()) {
            said.add(table + " " + left);
          }
        });
    return said.toString();
  }

  private static List<String> tables(Connection connection) throws SQLException {
    var tables = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var names =
            statement.executeQuery(
                "select table_name from information_schema.tables"
                    + " where table_schema = 'PUBLIC' and table_name <> 'SCHEMA_HISTORY'")) {
      while (names.next()) {
        tables.add(names.getString(1));
      }
    }
    return tables;
  }

  /** With its type, for what reads the same may be something else. */
  private static String told(@Nullable Object value, @Nullable String text) {
    return switch (value) {
      case null -> "null";
      case String _ -> "'" + text;
      case byte[] bytes -> "bytes " + Base64.getEncoder().encodeToString(bytes);
      default -> value.getClass().getSimpleName() + " " + text;
    };
  }

  private static List<String> list(Connection connection, String question) throws SQLException {
    var list = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(question)) {
      while (rows.next()) {
        var row = new ArrayList<String>();
        for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          row.add(told(rows.getObject(column), rows.getString(column)));
        }
        list.add(String.join("\t", row.toArray(String[]::new)));
      }
    }
    return list;
  }
}
