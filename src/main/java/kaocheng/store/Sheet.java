package kaocheng.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * One table of definitions or references: an entry that is put is compared with what stands there,
 * and only a difference is written.
 */
final class Sheet {
  private final Session session;
  private final Layout layout;
  private final List<Field<?>> fields;
  private final Set<Object> loaded = new HashSet<>();
  private final Map<List<?>, Row> rows = new HashMap<>();

  /** The number of an entry, what names it, what it says, and where it came from. */
  record Layout(
      @Nullable TableField<?, Long> number,
      List<? extends TableField<?, ?>> key,
      List<? extends TableField<?, ?>> content,
      List<? extends TableField<?, ?>> origin) {

    Table<?> table() {
      return key.getFirst().getTable();
    }

    List<Field<?>> fields() {
      var fields = new ArrayList<Field<?>>();
      if (number != null) {
        fields.add(number);
      }
      fields.addAll(key);
      fields.addAll(content);
      fields.addAll(origin);
      return List.copyOf(fields);
    }
  }

  /** An entry in the layout's order, with the words that name it in the trace. */
  record Entry(
      String subject,
      List<?> key,
      List<? extends @Nullable Object> content,
      List<? extends @Nullable Object> origin) {}

  private record Row(long number, List<? extends @Nullable Object> content) {}

  Sheet(Session session, Layout layout) {
    this.session = session;
    this.layout = layout;
    this.fields = layout.fields();
  }

  boolean isNew(Object scope) {
    return !loaded.contains(scope);
  }

  /** Reads the entries of a scope, once. */
  void load(Object scope, Condition condition) {
    if (!loaded.add(scope)) {
      return;
    }
    try (var found =
        session.asking().select(fields).from(layout.table()).where(condition).fetchLazy()) {
      found.forEach(row -> rows.put(values(row, layout.key()), read(row)));
    }
  }

  private Row read(Record row) {
    var number = layout.number();
    return new Row(number == null ? 0 : row.get(number), values(row, layout.content()));
  }

  private static List<@Nullable Object> values(Record row, List<? extends Field<?>> columns) {
    var values = new ArrayList<@Nullable Object>(columns.size());
    columns.forEach(column -> values.add(row.get(column)));
    return values;
  }

  /** The number of an entry that stands here. */
  OptionalLong number(List<?> key) {
    var row = rows.get(key);
    return row == null ? OptionalLong.empty() : OptionalLong.of(row.number);
  }

  Effect put(Entry entry) {
    var row = rows.get(entry.key);
    if (row == null) {
      insert(entry);
      return Effect.NEW;
    }
    if (row.content.equals(entry.content)) {
      return Effect.SAME;
    }
    update(entry, row);
    return Effect.CHANGED;
  }

  private void insert(Entry entry) {
    var number = layout.number() == null ? 0 : session.next(layout.number());
    var values = new ArrayList<@Nullable Object>(fields.size());
    if (layout.number() != null) {
      values.add(number);
    }
    values.addAll(entry.key);
    values.addAll(entry.content);
    values.addAll(entry.origin);
    session.append(layout.table(), fields, values);
    rows.put(entry.key, new Row(number, entry.content));
  }

  private void update(Entry entry, Row row) {
    var changes = new LinkedHashMap<Field<?>, @Nullable Object>();
    fill(changes, layout.content(), entry.content);
    fill(changes, layout.origin(), entry.origin);
    var updated =
        session.writing().update(layout.table()).set(changes).where(named(entry.key)).execute();
    if (updated != 1) {
      throw new IllegalStateException(updated + " rows updated for " + entry.key);
    }
    session.noteChanged(
        entry.subject, said(row.content, entry.content), said(entry.content, row.content));
    rows.put(entry.key, new Row(row.number, entry.content));
  }

  private static void fill(
      Map<Field<?>, @Nullable Object> changes,
      List<? extends Field<?>> columns,
      List<? extends @Nullable Object> values) {
    for (var at = 0; at < columns.size(); at++) {
      changes.put(columns.get(at), values.get(at));
    }
  }

  private Condition named(List<?> key) {
    var condition = DSL.noCondition();
    for (var at = 0; at < key.size(); at++) {
      condition = condition.and(equal(layout.key().get(at), key.get(at)));
    }
    return condition;
  }

  private static <T> Condition equal(Field<T> column, Object value) {
    return column.eq(DSL.val(value, column));
  }

  /** What differs, a line for each column. */
  private String said(
      List<? extends @Nullable Object> these, List<? extends @Nullable Object> others) {
    var lines = new ArrayList<String>();
    for (var at = 0; at < these.size(); at++) {
      if (!Objects.equals(these.get(at), others.get(at))) {
        lines.add(layout.content().get(at).getName() + "=" + Plain.of(these.get(at)));
      }
    }
    return String.join("\n", lines);
  }
}
