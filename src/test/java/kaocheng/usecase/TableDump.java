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
import java.util.TreeMap;

/** Every row of every table of a workbook, as a program sees it that knows nothing of workbooks. */
record TableDump(Map<String, List<String>> rows) {
  static final TableDump NOTHING = new TableDump(Map.of());

  /** Leaves no mark in the file; nothing where it cannot be read. */
  static TableDump of(Path file) {
    var name = file.toString().replaceAll("\\.mv\\.db$", "");
    var address = "jdbc:h2:file:" + name + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r;TRACE_LEVEL_FILE=0";
    try (var connection = DriverManager.getConnection(address, "KAOCHENG", "")) {
      var rows = new TreeMap<String, List<String>>();
      for (var table :
          list(
              connection,
              "select table_name from information_schema.tables"
                  + " where table_schema = 'PUBLIC' and table_name <> 'SCHEMA_HISTORY'")) {
        var found = new ArrayList<>(list(connection, "select * from " + table));
        Collections.sort(found);
        rows.put(table, found);
      }
      return new TableDump(rows);
    } catch (SQLException | RuntimeException | VirtualMachineError unreadable) {
      return NOTHING;
    }
  }

  private static List<String> list(Connection connection, String question) throws SQLException {
    var list = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(question)) {
      while (rows.next()) {
        var row = new ArrayList<String>();
        for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          var value = rows.getObject(column);
          row.add(
              value instanceof byte[] bytes
                  ? Base64.getEncoder().encodeToString(bytes)
                  : rows.getString(column));
        }
        list.add(String.join("\t", row.toArray(String[]::new)));
      }
    }
    return list;
  }
}
