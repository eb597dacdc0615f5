package kaocheng.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.Field;
import org.jooq.ResultQuery;
import org.jooq.conf.ParamType;
import org.jooq.exception.DataAccessException;

/**
 * An answer shown row by row while the database still looks for the next one; only what is looked
 * at is taken out of a row. Nothing else can be asked meanwhile.
 */
final class Scan implements Row {
  /** The database then hands on each row as it finds it, and keeps no answer of its own. */
  private static final String ONE_BY_ONE = "SET LAZY_QUERY_EXECUTION 1";

  private static final String ALL_AT_ONCE = "SET LAZY_QUERY_EXECUTION 0";

  private final Field<?>[] fields;
  private final ResultSet rows;

  private Scan(List<Field<?>> fields, ResultSet rows) {
    this.fields = fields.toArray(Field<?>[]::new);
    this.rows = rows;
  }

  /** Asks for these fields and shows each row of the answer, which is good for that moment only. */
  static void each(
      Session session, List<Field<?>> fields, ResultQuery<?> question, Consumer<Row> each) {
    session.flush();
    try (var statement = session.connection().createStatement()) {
      statement.execute(ONE_BY_ONE);
      try (var rows = statement.executeQuery(question.getSQL(ParamType.INLINED))) {
        var scan = new Scan(fields, rows);
        while (rows.next()) {
          each.accept(scan);
        }
      } finally {
        statement.execute(ALL_AT_ONCE);
      }
    } catch (SQLException refused) {
      throw new DataAccessException("a question failed", refused);
    }
  }

  @Override
  public <T> T get(Field<T> field) {
    for (var at = 0; at < fields.length; at++) {
      if (isSame(fields[at], field)) {
        return value(field.getType(), at + 1);
      }
    }
    throw new IllegalArgumentException("not asked for: " + field);
  }

  private <T> T value(Class<T> type, int column) {
    try {
      return type.cast(read(type, column));
    } catch (SQLException refused) {
      throw new DataAccessException("a field cannot be read", refused);
    }
  }

  /** The two common sorts of number by the short way, unless there is none. */
  private Object read(Class<?> type, int column) throws SQLException {
    if (type == String.class) {
      return rows.getString(column);
    }
    if (type == BigDecimal.class) {
      return rows.getBigDecimal(column);
    }
    if (type == Long.class) {
      var number = rows.getLong(column);
      if (!rows.wasNull()) {
        return number;
      }
    }
    if (type == Integer.class) {
      var number = rows.getInt(column);
      if (!rows.wasNull()) {
        return number;
      }
    }
    return rows.getObject(column, type);
  }

  @SuppressWarnings("ReferenceEquality")
  static boolean isSame(Field<?> one, Field<?> other) {
    return one == other;
  }
}
