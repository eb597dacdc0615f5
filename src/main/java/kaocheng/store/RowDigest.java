package kaocheng.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * The digest of a row: of its table and of every column that says something, with the column's
 * name, so that a column added later changes no digest.
 */
final class RowDigest {
  private final MessageDigest digest = Digests.sha512();
  private final PackedBytes packed = new PackedBytes();
  private final byte[] table;
  private final byte[] found = new byte[RowSum.BYTES];
  private final Column[] columns;

  /** A column, and where its value stands among those that are given. */
  private static final class Column {
    private final byte[] name;
    private final int at;
    private final int scale;

    Column(Field<?> field, int at) {
      this.name = field.getName().getBytes(StandardCharsets.UTF_8);
      this.at = at;
      this.scale = field.getDataType().scale();
    }
  }

  /** For rows of a table of which these fields are given, in this order. */
  RowDigest(Table<?> table, List<? extends Field<?>> fields) {
    this.table = table.getName().getBytes(StandardCharsets.UTF_8);
    this.columns =
        table
            .fieldStream()
            .filter(fields::contains)
            .map(field -> new Column(field, fields.indexOf(field)))
            .toArray(Column[]::new);
  }

  /** The digest of a row, good until the next one is asked for. */
  byte[] of(List<? extends @Nullable Object> values) {
    packed.clear().put(table);
    for (var column : columns) {
      var value = values.get(column.at);
      if (value != null) {
        put(column, value);
      }
    }
    packed.tell(digest);
    try {
      if (digest.digest(found, 0, found.length) != found.length) {
        throw new IllegalStateException("a digest of another length");
      }
      return found;
    } catch (DigestException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void put(Column column, Object value) {
    packed.put(column.name);
    switch (value) {
      case Long number -> packed.put(number);
      case Integer number -> packed.put(number.longValue());
      case Boolean flag -> packed.put(flag ? 1 : 0);
      case String text -> packed.put(text);
      case BigDecimal number -> packed.put(number.setScale(column.scale, RoundingMode.UNNECESSARY));
      case LocalDate day -> packed.put(day.toEpochDay());
      case OffsetDateTime moment -> packed.put(moment);
      case byte[] bytes -> packed.put(bytes);
      default -> throw new IllegalArgumentException("a column of " + value.getClass());
    }
  }
}
