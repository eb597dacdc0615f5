package kaocheng.store;

import static kaocheng.store.generated.Tables.CONTENT_DIGEST;
import static kaocheng.store.generated.Tables.TRACE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongConsumer;
import kaocheng.model.text.Refused;
import kaocheng.store.generated.DefaultSchema;
import kaocheng.store.vault.FileMark;
import kaocheng.store.vault.Keyring;
import org.flywaydb.core.api.FlywayException;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Gets out of a damaged workbook whatever can still be read (抢救), into a new one; the damaged file
 * is only copied. What is not whole in the new one is told by every check of it. Of a workbook with
 * a password the new one has the same.
 */
public final class Salvage {
  private static final int STEP = 256;

  private final WorkbookFile damaged;
  private final WorkbookFile target;
  private final Clock clock;
  private final List<Salvaged.Row> orphans = new ArrayList<>();
  private final Map<Table<?>, Integer> lost = new HashMap<>();
  private long read;

  /** Into a new workbook of this name. */
  public Salvage(Path damaged, Path target, Clock clock) {
    this.damaged = WorkbookFile.named(damaged);
    this.target = WorkbookFile.named(target);
    this.clock = clock;
  }

  /** Tells how many rows were read; whoever is told may refuse to go on. */
  public Salvaged run(String actor, LongConsumer reached) {
    if (Files.exists(target.path())) {
      throw Refused.because(StoreRefusal.ALREADY_EXISTS, target.path());
    }
    new Unlocking(damaged.path(), clock).require();
    var snapshot = Snapshot.of(damaged.path());
    try (var draft = new Draft(target.folder())) {
      var mark = Marks.evenLost(damaged).orElse(null);
      Mending.of(snapshot.file(), mark);
      begin(draft.file(), mark);
      var salvaged = run(actor, new WorkbookFile(snapshot.file()), draft, reached);
      if (salvaged.workbook() != null) {
        settle(draft, mark);
      }
      return salvaged;
    } catch (Refused refused) {
      throw snapshot.ofOriginal(refused);
    } catch (IOException
        | UncheckedIOException
        | SQLException
        | FlywayException
        | DataAccessException failure) {
      Failures.surfaceLackOfMemory(failure, Memory.now());
      throw Refused.because(failure, StoreRefusal.NOTHING_SALVAGED, damaged.path());
    } finally {
      snapshot.discard();
    }
  }

  /** An empty workbook, which is encrypted before the first row comes into it. */
  private void begin(WorkbookFile file, @Nullable FileMark mark) throws IOException {
    if (mark == null) {
      Schema.CURRENT.migrate(Connections.toNew(file));
      return;
    }
    KeyPlace.find(damaged, mark);
    try (var empty = new Draft(target.folder());
        var key = Keyring.of(mark).orElseThrow()) {
      Schema.CURRENT.migrate(Connections.toNew(empty.file()));
      try (var from = PlainView.of(empty.file().path());
          var to = PlainView.ofNew(file.path(), key)) {
        PlainView.copy(from, to);
      }
    }
  }

  /** The key file is there before the data. */
  private void settle(Draft draft, @Nullable FileMark mark) throws IOException {
    if (mark != null) {
      KeyPlace.layAside(target);
      KeyPlace.copy(damaged, mark, target);
    }
    Journal.begin(target, Heads.of(draft.file()).head().number());
    draft.moveTo(target.path());
  }

  private Salvaged run(String actor, WorkbookFile copy, Draft draft, LongConsumer reached)
      throws SQLException {
    List<Salvaged.Table> tables;
    Salvaged.Figures figures;
    boolean isTraced;
    try (var connection = Connections.open(draft.file())) {
      fill(connection, copy, reached);
      try (var session = new Session(connection, Moment.now(clock), Session.Mode.WRITING)) {
        tables = tables(session);
        var standing = new SalvagedFigures(session, tables);
        figures = new Salvaged.Figures(standing.all(), standing.leftOut());
        isTraced = isTraced(session);
      }
    }
    if (tables.stream().allMatch(table -> table.rows().isEmpty())) {
      throw Refused.because(StoreRefusal.NOTHING_SALVAGED, damaged.path());
    }
    return new Salvaged(tables, orphans, figures, isTraced ? made(actor, draft) : null);
  }

  private Salvaged.Made made(String actor, Draft draft) throws SQLException {
    var last = Heads.of(draft.file()).last();
    var name = damaged.path().getFileName().toString();
    Stamp.leave(draft.file(), clock, new Change(actor, Action.WORKBOOK_SALVAGED, name), "");
    return new Salvaged.Made(target.path(), last);
  }

  private void fill(Connection connection, WorkbookFile copy, LongConsumer reached)
      throws SQLException {
    var into = DSL.using(connection, SQLDialect.H2);
    try (var left = new LeftRows(copy)) {
      for (var table : parentsFirst()) {
        lost.put(
            table,
            left.each(
                table,
                row -> {
                  if (++read % STEP == 0) {
                    reached.accept(read);
                  }
                  try {
                    Batch.writeAlone(into, table, row);
                  } catch (IntegrityConstraintViolationException homeless) {
                    var state = Salvaged.State.ORPHAN;
                    orphans.add(new Salvaged.Row(table.getName(), texts(row), state));
                  }
                }));
      }
    }
    connection.commit();
    Disk.sync(connection);
  }

  /** Every table after those that its rows refer to. */
  private static Set<Table<?>> parentsFirst() {
    var order = new LinkedHashSet<Table<?>>();
    DefaultSchema.DEFAULT_SCHEMA.getTables().forEach(table -> addAfterParents(table, order));
    return order;
  }

  private static void addAfterParents(Table<?> table, Set<Table<?>> order) {
    if (order.contains(table)) {
      return;
    }
    for (var reference : table.getReferences()) {
      var parent = reference.getKey().getTable();
      if (!parent.equals(table)) {
        addAfterParents(parent, order);
      }
    }
    order.add(table);
  }

  private static List<String> texts(Record row) {
    var texts = new ArrayList<String>();
    for (var value : row.intoList()) {
      texts.add(
          value instanceof byte[] bytes ? Hash.of(bytes).digits() : Objects.toString(value, ""));
    }
    return texts;
  }

  /** Opening asks for as many entries as the last one's number says. */
  private static boolean isTraced(Session session) {
    var entries = session.count(TRACE);
    return entries > 0 && JournalCheck.lastNumber(session.sql()) == entries;
  }

  private List<Salvaged.Table> tables(Session session) {
    var findings = new Findings();
    var chain = new ChainCheck(session, findings);
    chain.run(null);
    var isChained = isTraced(session) && findings.all().isEmpty();
    var written = chain.latest();
    var now = new AllRows(session).sums().all();
    var homes = new Homes(session);
    homes.learnAll();
    var tables = new ArrayList<Salvaged.Table>();
    for (var table : parentsFirst()) {
      if (table.equals(CONTENT_DIGEST)) {
        continue;
      }
      var rows = new ArrayList<Salvaged.Row>();
      for (var row : session.sql().selectFrom(table)) {
        var isVouchedFor =
            table.equals(TRACE) ? isChained : isWhole(section(table, row, homes), written, now);
        rows.add(
            new Salvaged.Row(
                table.getName(),
                texts(row),
                isVouchedFor ? Salvaged.State.VOUCHED_FOR : Salvaged.State.NOT_CHECKED));
      }
      var columns = table.fieldStream().map(field -> field.getName()).toList();
      tables.add(
          new Salvaged.Table(
              table.getName(), columns, rows, lost.getOrDefault(table, 0), count(table, written)));
    }
    return tables;
  }

  private static Section section(Table<?> table, Record row, Homes homes) {
    return Sections.of(table, new GivenRow(List.of(row.fields()), row.intoList()), homes);
  }

  private static boolean isWhole(
      Section section, Map<Section, ChainCheck.Since> written, Map<Section, RowSum> now) {
    var then = written.get(section);
    var found = now.get(section);
    return then != null && found != null && then.sum().isSame(found);
  }

  /** How many rows there were; of the trace nobody else knows. */
  private static @Nullable Long count(Table<?> table, Map<Section, ChainCheck.Since> written) {
    return written.entrySet().stream()
        .filter(entry -> entry.getKey().table().equals(table.getName()))
        .map(entry -> entry.getValue().sum().rows())
        .reduce(Long::sum)
        .orElse(null);
  }
}
