package kaocheng.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Rows on their way into one table, handed to the database many at a time. */
final class Batch {
  private static final int ROWS = 2000;

  private final PreparedStatement insert;
  private int waiting;

  Batch(Session session, Table<?> table, List<? extends Field<?>> fields) {
    try {
      insert = session.connection().prepareStatement(sql(session.sql(), table, fields));
    } catch (SQLException refused) {
      throw failure(refused);
    }
  }

  private static String sql(DSLContext sql, Table<?> table, List<? extends Field<?>> fields) {
    List<? extends Param<?>> blanks =
        fields.stream().map(field -> DSL.param(field.getName(), field.getDataType())).toList();
    return sql.render(sql.insertInto(table).columns(fields).values(blanks));
  }

  void add(List<? extends @Nullable Object> values) {
    try {
      for (var at = 0; at < values.size(); at++) {
        insert.setObject(at + 1, values.get(at));
      }
      insert.addBatch();
      waiting++;
    } catch (SQLException refused) {
      throw failure(refused);
    }
  }

  boolean isFull() {
    return waiting >= ROWS;
  }

  void flush() {
    if (waiting == 0) {
      return;
    }
    try {
      waiting = 0;
      insert.executeBatch();
    } catch (SQLException refused) {
      throw failure(refused);
    }
  }

  void close() {
    try {
      insert.close();
    } catch (SQLException refused) {
      throw failure(refused);
    }
  }

  /** A row that was salvaged, by itself, for it may be refused; its digest was salvaged as well. */
  static void writeAlone(DSLContext sql, Table<?> table, Record row) {
    sql.insertInto(table).set(row.intoMap()).execute();
  }

  private static DataAccessException failure(SQLException cause) {
    return new DataAccessException("a batch failed", cause);
  }
}
