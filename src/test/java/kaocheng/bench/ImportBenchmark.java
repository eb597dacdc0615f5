package kaocheng.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaocheng.usecase.Desks;
import kaocheng.usecase.ImportFiles;
import kaocheng.usecase.ImportMode;
import kaocheng.usecase.ImportReport;
import kaocheng.usecase.Progress;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Importing a file of measurements with every check, version and source, against Commons CSV and
 * plain JDBC batches that put the same rows into the same table.
 */
final class ImportBenchmark {
  private static final int YEAR = 2021;
  private static final int BATCH = 2000;
  private static final String INSERT =
      "insert into measurement (indicator_id, quarter, version, shape, numerator, denominator,"
          + " qualifier, as_of, note, import_id, line, written)"
          + " values (?, ?, 1, 'SHARE', ?, ?, 'EXACT', ?, '', 1, ?, ?)";

  private final Path folder;
  private final Path prepared;
  private final Path file;
  private final int rows;
  private int copies;

  /** So many rows: four quarters of as many indicators as it takes, 250 to a department. */
  ImportBenchmark(Path folder, int rows) {
    this.folder = folder;
    this.rows = rows;
    this.prepared = folder.resolve("prepared-" + rows + ".mv.db");
    this.file = folder.resolve("rows-" + rows + ".csv");
    try {
      prepare();
      writeRows();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int indicators() {
    return rows / 4;
  }

  private static String department(int indicator) {
    return "D" + indicator / 250;
  }

  private static String number(int indicator) {
    return "1." + indicator % 250;
  }

  private void prepare() throws IOException {
    var departments = new StringBuilder("年度,单位代码,单位名称,考核序列\n");
    var goals = new StringBuilder("年度,单位代码,目标编号,目标类别,目标名称,目标内容,权重\n");
    for (var i = 0; i < indicators(); i += 250) {
      departments.append("2021,").append(department(i)).append(",单位,序列\n");
      goals.append("2021,").append(department(i)).append(",1,重点目标,办结,按时办结,100\n");
    }
    var files = new java.util.ArrayList<Path>();
    files.add(written("departments", departments));
    files.add(written("goals", goals));
    for (var from = 0; from < indicators(); from += 50_000) {
      var text = new StringBuilder("年度,单位代码,目标编号,指标编号,指标名称,计量单位,填报方式,指标值,计分方法,权重\n");
      for (var i = from; i < Math.min(from + 50_000, indicators()); i++) {
        text.append("2021,").append(department(i)).append(",1,").append(number(i));
        text.append(",办结率,%,当期,不低于 96%,\"按完成率得分，封顶 100%\",0.4\n");
      }
      files.add(written("indicators-" + from, text));
    }
    try (var desk = desks().create(prepared)) {
      new ImportFiles(desk).run(files, ImportMode.WHOLE_FILES, Sink::take, Progress.SILENT);
    }
  }

  private Path written(String name, CharSequence text) throws IOException {
    return Files.writeString(folder.resolve(name + "-" + rows + ".csv"), text);
  }

  private void writeRows() throws IOException {
    try (var writer = Files.newBufferedWriter(file)) {
      writer.write("年度,季度,单位代码,指标编号,填报值\n");
      for (var i = 0; i < indicators(); i++) {
        for (var quarter = 1; quarter <= 4; quarter++) {
          var below = 40 + (i * 31 + quarter * 17) % 60;
          writer.write(
              "2021,"
                  + quarter
                  + ","
                  + department(i)
                  + ","
                  + number(i)
                  + ","
                  + (below - i % 5)
                  + "/"
                  + below
                  + "\n");
        }
      }
    }
  }

  private static Desks desks() {
    return new Desks("bench", Clock.systemUTC());
  }

  Path freshCopy() {
    try {
      return copy(prepared, folder.resolve("copy-" + rows + "-" + ++copies + ".mv.db"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With its journal, as a workbook lies that was closed. */
  static Path copy(Path workbook, Path copy) throws IOException {
    Files.copy(journal(workbook), journal(copy));
    return Files.copy(workbook, copy);
  }

  private static Path journal(Path workbook) {
    var name = workbook.getFileName().toString();
    return workbook.resolveSibling(name.replace(".mv.db", ".journal"));
  }

  static void discard(Path copy) {
    try {
      Files.deleteIfExists(journal(copy));
      Files.delete(copy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Object ours(Path copy) {
    try (var desk = desks().open(copy)) {
      return new ImportFiles(desk)
          .run(
              List.of(file),
              ImportMode.WHOLE_FILES,
              ImportBenchmark::requireTaken,
              Progress.SILENT);
    }
  }

  private static void requireTaken(ImportReport report) {
    if (report.ending() != ImportReport.Ending.TAKEN) {
      throw new IllegalStateException("not taken: " + report);
    }
  }

  Object rival(Path copy) {
    var name = copy.toString().replaceAll("\\.mv\\.db$", "");
    var url = "jdbc:h2:file:" + name + ";WRITE_DELAY=0;IFEXISTS=TRUE";
    try (var connection = DriverManager.getConnection(url, "KAOCHENG", "")) {
      connection.setAutoCommit(false);
      insertAll(connection, ids(connection));
      connection.commit();
      try (var statement = connection.createStatement()) {
        statement.execute("checkpoint sync");
      }
      return connection;
    } catch (SQLException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Long> ids(Connection connection) throws SQLException {
    var ids = new HashMap<String, Long>();
    try (var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                "select d.code, i.number, i.id from indicator i join department d"
                    + " on i.department_id = d.id")) {
      while (found.next()) {
        ids.put(found.getString(1) + " " + found.getString(2), found.getLong(3));
      }
    }
    return ids;
  }

  private void insertAll(Connection connection, Map<String, Long> ids)
      throws SQLException, IOException {
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        var parser =
            CSVParser.parse(
                reader, CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get());
        var insert = connection.prepareStatement(INSERT)) {
      var waiting = 0;
      for (var row : parser) {
        var value = row.get(4);
        var slash = value.indexOf('/');
        var quarter = Integer.parseInt(row.get(1));
        var id = ids.get(row.get(2) + " " + row.get(3));
        insert.setLong(1, id == null ? -1 : id);
        insert.setInt(2, quarter);
        insert.setBigDecimal(3, new BigDecimal(value.substring(0, slash)));
        insert.setBigDecimal(4, new BigDecimal(value.substring(slash + 1)));
        insert.setObject(5, LocalDate.of(YEAR, quarter * 3, 28));
        insert.setLong(6, row.getRecordNumber() + 1);
        insert.setString(7, value);
        insert.addBatch();
        if (++waiting % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }
}
