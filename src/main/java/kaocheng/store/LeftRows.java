package kaocheng.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import kaocheng.model.text.Refused;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * What can still be read of a damaged file: each table is asked for by stretches of its rows, and a
 * stretch that cannot be read is halved until only the rows are left out that are lost.
 */
final class LeftRows implements AutoCloseable {
  private static final Field<Long> PLACE = DSL.field(DSL.unquotedName("_ROWID_"), Long.class);
  private static final long STRETCH = 1024;
  private static final long MOST = 1L << 18;
  private static final int MOST_FAILURES = 300;

  private final WorkbookFile file;
  private Connection connection;
  private int failures;

  LeftRows(WorkbookFile copy) throws SQLException {
    this.file = copy;
    this.connection = connect(copy);
  }

  /** A damaged file makes the database fail in ways that are none of its own. */
  private static Connection connect(WorkbookFile copy) throws SQLException {
    try {
      return Connections.openReadOnly(copy);
    } catch (Refused locked) {
      throw locked;
    } catch (RuntimeException | AssertionError | VirtualMachineError broken) {
      Failures.surfaceLackOfMemory(broken, Memory.now());
      throw new SQLException("the file cannot be opened", broken);
    }
  }

  /** Shows every row that can be read; gives how many places could not be. */
  int each(Table<?> table, Consumer<Record> found) {
    failures = 0;
    var lost = 0;
    var last = last(table);
    for (var from = 0L; from <= last; from += STRETCH) {
      lost += read(table, from, Math.min(last + 1, from + STRETCH), found);
    }
    return lost;
  }

  private DSLContext sql() {
    return DSL.using(connection, SQLDialect.H2);
  }

  private long last(Table<?> table) {
    try {
      var last = sql().select(DSL.max(PLACE)).from(table).fetchSingle().value1();
      return last == null ? -1 : last;
    } catch (RuntimeException | AssertionError | VirtualMachineError lost) {
      Failures.surfaceLackOfMemory(lost, Memory.now());
      again();
      return MOST;
    }
  }

  private int read(Table<?> table, long from, long to, Consumer<Record> found) {
    if (failures > MOST_FAILURES) {
      return 1;
    }
    List<? extends Record> rows;
    try {
      rows = rows(table, from, to);
    } catch (DataAccessException | AssertionError | VirtualMachineError lost) {
      Failures.surfaceLackOfMemory(lost, Memory.now());
      failures++;
      again();
      return halves(table, from, to, found);
    }
    rows.forEach(found);
    return 0;
  }

  private int halves(Table<?> table, long from, long to, Consumer<Record> found) {
    if (to - from <= 1) {
      return 1;
    }
    var middle = (from + to) / 2;
    return read(table, from, middle, found) + read(table, middle, to, found);
  }

  private List<? extends Record> rows(Table<?> table, long from, long to) {
    try {
      return sql()
          .select(table.fields())
          .from(table)
          .where(PLACE.ge(from))
          .and(PLACE.lt(to))
          .fetch();
    } catch (DataAccessException known) {
      throw known;
    } catch (RuntimeException lost) {
      throw new DataAccessException("these rows cannot be read", lost);
    }
  }

  private boolean isAlive() {
    try {
      return sql().selectOne().fetchSingle().value1() == 1;
    } catch (RuntimeException dead) {
      return false;
    }
  }

  /** A database that met damage may not answer any more. */
  private void again() {
    if (isAlive()) {
      return;
    }
    try {
      connection.close();
    } catch (SQLException | RuntimeException broken) {
      failures++;
    }
    try {
      connection = connect(file);
    } catch (SQLException lost) {
      failures = MOST_FAILURES + 1;
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
