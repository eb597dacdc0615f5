package kaocheng.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import kaocheng.model.text.Refused;
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
      List<? extends TableField<?, ?>> origin,
      TableField<?, String> withdrawn) {

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
      fields.add(withdrawn);
      return List.copyOf(fields);
    }
  }

  /** An entry in the layout's order, with the words that name it in the trace. */
  record Entry(
      String subject,
      List<?> key,
      List<? extends @Nullable Object> content,
      List<? extends @Nullable Object> origin) {}

  /** What stands in the table; an entry that is withdrawn has a reason and is in force no more. */
  record Row(
      long number,
      List<? extends @Nullable Object> content,
      List<? extends @Nullable Object> origin,
      @Nullable String withdrawn) {

    boolean isInForce() {
      return withdrawn == null;
    }

    Row withdrawn(String reason) {
      return new Row(number, content, origin, reason);
    }

    boolean says(Entry entry) {
      return isInForce() && content.equals(entry.content);
    }
  }

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
    return new Row(
        number == null ? 0 : row.get(number),
        values(row, layout.content()),
        values(row, layout.origin()),
        row.get(layout.withdrawn()));
  }

  private static List<@Nullable Object> values(Record row, List<? extends Field<?>> columns) {
    var values = new ArrayList<@Nullable Object>(columns.size());
    columns.forEach(column -> values.add(row.get(column)));
    return values;
  }

  /** The number of an entry that is in force. */
  OptionalLong number(List<?> key) {
    var row = rows.get(key);
    return row == null || !row.isInForce() ? OptionalLong.empty() : OptionalLong.of(row.number);
  }

  Effect put(Entry entry) {
    var row = rows.get(entry.key);
    if (row == null) {
      insert(entry);
      return Effect.NEW;
    }
    if (row.says(entry)) {
      return Effect.SAME;
    }
    write(entry.subject, entry.key, row, new Row(row.number, entry.content, entry.origin, null));
    return row.isInForce() ? Effect.CHANGED : Effect.NEW;
  }

  /** Takes an entry out of force; it stays in the table with the reason. */
  void withdraw(String subject, List<?> key, String reason) {
    var row = rows.get(key);
    if (row == null || !row.isInForce()) {
      throw Refused.because(StoreRefusal.NOT_THERE, subject);
    }
    write(subject, key, row, row.withdrawn(reason));
  }

  /** Puts back how an entry stood before; refuses where it does not stand as it was left. */
  void putBack(Alteration.OfEntry altered) {
    load(altered.key(), named(altered.key()));
    var current = rows.get(altered.key());
    if (current == null || !current.equals(altered.became())) {
      throw Refused.because(StoreRefusal.CHANGED_SINCE, altered.subject());
    }
    var was = altered.was();
    write(
        altered.subject(),
        altered.key(),
        current,
        was == null ? current.withdrawn(Alteration.UNDONE) : was);
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
    values.add(null);
    session.append(layout.table(), fields, values);
    var row = new Row(number, entry.content, entry.origin, null);
    rows.put(entry.key, row);
    if (session.isByHand()) {
      session.noteChanged(
          entry.subject, "", said(row.content, Collections.nCopies(row.content.size(), null)));
      session.remember(new Alteration.OfEntry(entry.subject, layout, entry.key, null, row));
    }
  }

  private void write(String subject, List<?> key, Row was, Row became) {
    var changes = new LinkedHashMap<Field<?>, @Nullable Object>();
    fill(changes, layout.content(), became.content);
    fill(changes, layout.origin(), became.origin);
    changes.put(layout.withdrawn(), became.withdrawn);
    session.update(layout.table(), changes, named(key));
    session.noteChanged(subject, difference(was, became), difference(became, was));
    session.remember(new Alteration.OfEntry(subject, layout, key, was, became));
    rows.put(key, became);
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

  private String difference(Row row, Row other) {
    var content = said(row.content, other.content);
    if (Objects.equals(row.withdrawn, other.withdrawn)) {
      return content;
    }
    var line = layout.withdrawn().getName() + "=" + Plain.of(row.withdrawn);
    return content.isEmpty() ? line : content + "\n" + line;
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
