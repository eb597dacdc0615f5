package kaocheng.store;

import static kaocheng.store.generated.Tables.TRACE;

import java.sql.Connection;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** One transaction as the books see it: what to ask, where to write, and what to note down. */
final class Session implements AutoCloseable {
  private static final Settings SETTINGS =
      new Settings().withRenderSchema(false).withExecuteLogging(false).withFetchSize(2000);

  private final Connection connection;
  private final DSLContext sql;
  private final OffsetDateTime now;
  private final Map<Table<?>, Batch> batches = new HashMap<>();
  private final Map<Table<?>, Long> lastNumbers = new HashMap<>();
  private final Map<List<Field<?>>, List<Field<?>>> forms = new HashMap<>();
  private final Mode mode;
  private final List<Alteration> alterations = new ArrayList<>();
  private final Contents contents = new Contents(this);
  private final Chain chain = new Chain(this);
  private final Locks locks = new Locks(this);
  private String actor = "";
  private boolean byHand;
  private long entry;

  /** Whether the session may write. */
  enum Mode {
    READING,
    WRITING
  }

  Session(Connection connection, OffsetDateTime now, Mode mode) {
    this.connection = connection;
    this.now = now;
    this.mode = mode;
    this.sql = DSL.using(connection, SQLDialect.H2, SETTINGS);
  }

  Connection connection() {
    return connection;
  }

  DSLContext sql() {
    return sql;
  }

  OffsetDateTime now() {
    return now;
  }

  /** For questions: what waits to be written is written first, so that the answer includes it. */
  DSLContext asking() {
    flush();
    return sql;
  }

  /**
   * How many rows a table has, which the database knows without looking at them, save for those of
   * this unit of work, which it counts one by one.
   */
  int count(Table<?> table) {
    return asking().selectCount().from(table).fetchSingle().value1();
  }

  /** Whether a table has no rows, so that it need not be joined to others to find that out. */
  boolean isEmpty(Table<?> table) {
    return !asking().fetchExists(table);
  }

  /** Adds a row without waiting for it to be written; a table is always given the same fields. */
  void append(
      Table<?> table, List<? extends Field<?>> fields, List<? extends @Nullable Object> values) {
    requireWriting();
    var batch = batches.computeIfAbsent(table, _ -> new Batch(this, table, fields));
    batch.add(values);
    contents.added(table, fields, values);
    if (batch.isFull()) {
      flush();
    }
  }

  /** An empty row to be filled and inserted. */
  <R extends UpdatableRecord<R>> R newRow(Table<R> table) {
    return sql.newRecord(table);
  }

  /** Writes a row at once; every column that is not empty has been filled. */
  void insert(UpdatableRecord<?> row) {
    requireWriting();
    flush();
    requireOne(row.insert());
    contents.added(row.getTable(), fields(row), row.intoList());
  }

  /** Writes a row again that was read and filled otherwise. */
  void update(UpdatableRecord<?> row) {
    requireWriting();
    flush();
    contents.gone(row.getTable(), fields(row), row.original().intoList());
    requireOne(row.update());
    contents.added(row.getTable(), fields(row), row.intoList());
  }

  /** Writes these columns of the one row that is named. */
  void update(Table<?> table, Map<Field<?>, @Nullable Object> changes, Condition named) {
    requireWriting();
    var row = asking().fetchSingle(table, named);
    contents.gone(table, fields(row), row.intoList());
    requireOne(sql.update(table).set(changes).where(named).execute());
    changes.forEach((field, value) -> set(row, field, value));
    contents.added(table, fields(row), row.intoList());
  }

  private static <T> void set(Record row, Field<T> field, @Nullable Object value) {
    row.set(field, field.getType().cast(value));
  }

  /** Takes the rows away that are meant. */
  void delete(Table<?> table, Condition meant) {
    requireWriting();
    for (var row : asking().selectFrom(table).where(meant).fetch()) {
      contents.gone(table, fields(row), row.intoList());
    }
    sql.deleteFrom(table).where(meant).execute();
  }

  /** Takes the rows away that are meant, which are all of their section. */
  void empty(Section section, Table<?> table, Condition meant) {
    requireWriting();
    if (asking().deleteFrom(table).where(meant).execute() > 0) {
      contents.emptied(section);
    }
  }

  /** The digests of the rows that are written. */
  Contents contents() {
    return contents;
  }

  /** What this unit of work has written to or taken away from, section by section. */
  Set<Section> touched() {
    return contents.touched();
  }

  /** What may not be changed now. */
  Locks locks() {
    return locks;
  }

  /** Gives an entry of the trace its place in the chain. */
  void link(long entry, Map<Field<?>, Object> place) {
    requireOne(asking().update(TRACE).set(place).where(TRACE.SEQ.eq(entry)).execute());
  }

  /** Always the same list for the same sort of row. */
  private List<Field<?>> fields(Record row) {
    return forms.computeIfAbsent(Arrays.asList(row.fields()), known -> known);
  }

  private static void requireOne(int rows) {
    if (rows != 1) {
      throw new IllegalStateException(rows + " rows instead of one");
    }
  }

  /** Writes the digests of everything that was touched and closes the chain over them. */
  List<Chain.Linked> settle() {
    flush();
    return chain.close(contents.settled());
  }

  /** The next free number of a table's numbering, which has no gaps. */
  long next(TableField<?, Long> number) {
    var table = number.getTable();
    var last = lastNumbers.computeIfAbsent(table, _ -> lastOf(number));
    lastNumbers.put(table, last + 1);
    return last + 1;
  }

  private long lastOf(TableField<?, Long> number) {
    return asking()
        .select(DSL.coalesce(DSL.max(number), DSL.inline(0L)))
        .from(number.getTable())
        .fetchSingle()
        .value1();
  }

  /** Notes down what is about to be done. */
  void begin(Change change) {
    begin(change, "");
  }

  /** Notes down what is about to be done, and what it leads to. */
  void begin(Change change, String became) {
    actor = Checked.text(Datum.ACTOR, TRACE.ACTOR, change.actor());
    var subject = Checked.textOrNothing(Datum.SUBJECT, TRACE.SUBJECT, change.subject());
    byHand = change.action().isByHand();
    entry = note(change.action(), subject, "", became);
  }

  /** The number of the entry in the trace under which this session writes. */
  long entry() {
    return entry;
  }

  /** Whether a person does this step by step; then all that is done is noted and can be undone. */
  boolean isByHand() {
    return byHand;
  }

  /** Remembers what was done to an entry, where it is done by hand. */
  void remember(Alteration alteration) {
    if (byHand) {
      alterations.add(alteration);
    }
  }

  /** What was done by hand so far, in order. */
  List<Alteration> alterations() {
    return List.copyOf(alterations);
  }

  /** Who does this unit of work. */
  String actor() {
    return actor;
  }

  /** Notes down what was decided about the tables or names of a sender. */
  void noteDecided(String subject, String was, String became) {
    note(Action.INTAKE_DECIDED, subject, was, became);
  }

  /** Notes down what an entry read before and reads now. */
  void noteChanged(String subject, String was, String became) {
    note(Action.ENTRY_CHANGED, subject, was, became);
  }

  long note(Action action, String subject, String was, String became) {
    return chain.add(new Chain.Note(now, actor, action, subject), was, became);
  }

  void flush() {
    for (var table : WriteOrder.PARENTS_FIRST) {
      var batch = batches.get(table);
      if (batch != null) {
        batch.flush();
      }
    }
  }

  @Override
  public void close() {
    batches.values().forEach(Batch::close);
  }

  private void requireWriting() {
    if (mode == Mode.READING) {
      throw new IllegalStateException("a reading does not write");
    }
  }
}
