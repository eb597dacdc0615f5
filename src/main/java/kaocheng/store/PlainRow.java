package kaocheng.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.Field;
import org.jooq.ResultQuery;
import org.jooq.conf.ParamType;
import org.jooq.exception.DataAccessException;

/** A row as plain values; what a year reports is too much for the records of the library. */
final class PlainRow {
  /** The database then hands on each row as it finds it, and keeps no answer of its own. */
  private static final String ONE_BY_ONE = "SET LAZY_QUERY_EXECUTION 1";

  private static final String ALL_AT_ONCE = "SET LAZY_QUERY_EXECUTION 0";

  private final Field<?>[] fields;
  private final Object[] values;

  private PlainRow(Field<?>[] fields, ResultSet row) throws SQLException {
    this.fields = fields;
    this.values = new Object[fields.length];
    for (var at = 0; at < fields.length; at++) {
      values[at] = value(row, at + 1, fields[at].getType());
    }
  }

  private static Object value(ResultSet row, int at, Class<?> type) throws SQLException {
    if (type == String.class) {
      return row.getString(at);
    }
    if (type == BigDecimal.class) {
      return row.getBigDecimal(at);
    }
    return row.getObject(at, type);
  }

  /**
   * Asks for these fields and shows the answer row by row, once all of it is there: what is done
   * with a row may ask for more.
   */
  static void each(
      Session session, List<Field<?>> fields, ResultQuery<?> question, Consumer<PlainRow> each) {
    session.flush();
    List<PlainRow> answer;
    try (var statement = session.connection().createStatement()) {
      statement.execute(ONE_BY_ONE);
      try {
        answer = answer(statement, fields, question);
      } finally {
        statement.execute(ALL_AT_ONCE);
      }
    } catch (SQLException refused) {
      throw new DataAccessException("a question failed", refused);
    }
    answer.forEach(each);
  }

  private static List<PlainRow> answer(
      Statement statement, List<Field<?>> fields, ResultQuery<?> question) throws SQLException {
    var asked = fields.toArray(Field<?>[]::new);
    var answer = new ArrayList<PlainRow>();
    try (var rows = statement.executeQuery(question.getSQL(ParamType.INLINED))) {
      while (rows.next()) {
        answer.add(new PlainRow(asked, rows));
      }
    }
    return answer;
  }

  <T> T get(Field<T> field) {
    for (var at = 0; at < fields.length; at++) {
      if (isSame(fields[at], field)) {
        return field.getType().cast(values[at]);
      }
    }
    throw new IllegalArgumentException("not asked for: " + field);
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Field<?> one, Field<?> other) {
    return one == other;
  }
}
