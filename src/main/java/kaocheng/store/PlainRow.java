package kaocheng.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.Field;
import org.jooq.ResultQuery;

/** A row as plain values; what a year reports is too much for the records of the library. */
final class PlainRow implements Row {
  private final Field<?>[] fields;
  private final Object[] values;

  /** Takes these fields out of a row. */
  PlainRow(Field<?>[] fields, Row row) {
    this.fields = fields;
    this.values = new Object[fields.length];
    for (var at = 0; at < fields.length; at++) {
      values[at] = row.get(fields[at]);
    }
  }

  /**
   * Asks for these fields and shows the answer row by row, once all of it is there: what is done
   * with a row may ask for more.
   */
  static void each(
      Session session, List<Field<?>> fields, ResultQuery<?> question, Consumer<PlainRow> each) {
    var asked = fields.toArray(Field<?>[]::new);
    var answer = new ArrayList<PlainRow>();
    Scan.each(session, fields, question, row -> answer.add(new PlainRow(asked, row)));
    answer.forEach(each);
  }

  @Override
  public <T> T get(Field<T> field) {
    for (var at = 0; at < fields.length; at++) {
      if (Scan.isSame(fields[at], field)) {
        return field.getType().cast(values[at]);
      }
    }
    throw new IllegalArgumentException("not asked for: " + field);
  }
}
