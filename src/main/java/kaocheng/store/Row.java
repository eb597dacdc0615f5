package kaocheng.store;

import org.jooq.Field;

/** One row of an answer, whose fields are asked for by the columns they come from. */
interface Row {
  /** The value of a column that was asked for. */
  <T> T get(Field<T> field);
}
