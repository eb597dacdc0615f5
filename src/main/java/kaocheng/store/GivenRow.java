package kaocheng.store;

import java.util.List;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** A row as it is being written; columns of which nothing is said are empty. */
record GivenRow(List<? extends Field<?>> fields, List<? extends @Nullable Object> values)
    implements Row {

  @Override
  @SuppressWarnings("NullAway")
  public <T> T get(Field<T> field) {
    for (var at = 0; at < fields.size(); at++) {
      if (Scan.isSame(fields.get(at), field)) {
        return field.getType().cast(values.get(at));
      }
    }
    return null;
  }
}
