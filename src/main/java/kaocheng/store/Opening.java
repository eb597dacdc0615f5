package kaocheng.store;

import static kaocheng.store.generated.Tables.CYCLE;
import static kaocheng.store.generated.Tables.FILE_IMPORT;
import static kaocheng.store.generated.Tables.TRACE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.store.generated.DefaultSchema;
import kaocheng.store.vault.DataKey;
import kaocheng.store.vault.Keyring;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Opens the file of a workbook, or says plainly why it cannot be opened. */
final class Opening {
  private final Path typed;
  private final WorkbookFile file;
  private final Schema schema;
  private final Clock clock;
  private ClockWatch watch = new ClockWatch(OffsetDateTime.MIN);

  Opening(Path typed, Schema schema, Clock clock) {
    this.typed = typed;
    this.file = WorkbookFile.named(typed);
    this.schema = schema;
    this.clock = clock;
  }

  /** What watches the clock of the workbook that was opened. */
  ClockWatch watch() {
    return watch;
  }

  WorkbookFile file() {
    return file;
  }

  /** Opens it to work in, or only to look at where not everything is as it was written. */
  Opened toWorkIn() {
    var version = version();
    var seal = seal();
    upgrade(version);
    var findings = seal == FileSeal.State.WHOLE ? List.<Message>of() : Examination.atOpening(file);
    if (!findings.isEmpty()) {
      return reserved(findings);
    }
    var hand = hand();
    var connection = connect(Connections::open);
    var missing = version < FirstChain.VERSION ? null : Caution.JOURNAL_MISSING;
    try {
      var journal = Journal.open(file, connection, hand, missing);
      return new Opened(connection, journal, journal.reservation(), cautions(seal, journal));
    } catch (RuntimeException | Error failure) {
      throw abandoned(connection, failure);
    }
  }

  /** Opens it to look at, for it is a copy of a file that others have open. */
  Opened toLookAt() {
    upgrade(version());
    var findings = Examination.atOpening(file);
    if (!findings.isEmpty()) {
      return reserved(findings);
    }
    var connection = connect(Connections::open);
    return new Opened(connection, Journal.none(file, connection), null, List.of());
  }

  /** Opens it as it is, for somebody who checks everything himself. */
  Connection open() {
    upgrade(version());
    return connect(Connections::open);
  }

  /** Nothing is written to a file in which something is wrong. */
  private Opened reserved(List<Message> findings) {
    var connection = connect(Connections::openReadOnly);
    var reservation =
        Message.of(StoreRefusal.CONTENTS_DIFFER, file.path(), findings.size(), findings.getFirst());
    return new Opened(connection, Journal.none(file, connection), reservation, List.of());
  }

  private List<Message> cautions(FileSeal.State seal, Journal journal) {
    var cautions = new ArrayList<Message>();
    if (seal == FileSeal.State.BROKEN && journal.reservation() == null) {
      cautions.add(Message.of(Caution.CHANGED_SINCE_CLOSED, file.path()));
    }
    Stream.of(journal.caution(), watch.at(Moment.now(clock)), Lodging.of(file.path()))
        .filter(Objects::nonNull)
        .forEach(cautions::add);
    return cautions;
  }

  private RuntimeException abandoned(Connection connection, Throwable failure) {
    try {
      connection.close();
    } catch (SQLException worse) {
      failure.addSuppressed(worse);
    }
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof Refused refused
        ? refused
        : Refused.because(failure, StoreRefusal.DAMAGED, file.path());
  }

  private FileSeal.State seal() {
    try {
      return FileSeal.stateOf(file);
    } catch (IOException failure) {
      throw Refused.because(failure, StoreRefusal.NOT_READABLE, file.path());
    }
  }

  private int version() {
    requireFile();
    var version = new Inspection(file).version();
    if (version > schema.version()) {
      throw Refused.because(
          StoreRefusal.MADE_BY_NEWER_VERSION, file.path(), version, schema.version());
    }
    if (!Files.isWritable(file.path())) {
      throw Refused.because(StoreRefusal.READ_ONLY, file.path());
    }
    return version;
  }

  private void upgrade(int version) {
    if (version < schema.version()) {
      new Upgrade(file, schema, clock).from(version);
    }
  }

  /** Asked for before the file is open: a second look into it would let go of its lock. */
  private JournalHand hand() {
    try (var key = key()) {
      return JournalHand.of(key);
    }
  }

  /** The key of a file that is encrypted and was unlocked. */
  @Nullable DataKey key() {
    try {
      return Keyring.of(file.path()).orElse(null);
    } catch (IOException failure) {
      throw Refused.because(failure, StoreRefusal.NOT_READABLE, file.path());
    }
  }

  private void requireFile() {
    if (Files.isRegularFile(file.path())) {
      if (!Files.isReadable(file.path())) {
        throw Refused.because(StoreRefusal.NOT_READABLE, file.path());
      }
      return;
    }
    if (Files.isDirectory(file.path()) || Files.isDirectory(typed)) {
      throw Refused.because(StoreRefusal.IS_A_FOLDER, typed);
    }
    if (Files.exists(typed)) {
      throw Refused.because(StoreRefusal.NOT_A_WORKBOOK, typed);
    }
    throw Refused.because(StoreRefusal.NO_SUCH_FILE, file.path());
  }

  /** A way to connect to a file. */
  private interface Way {
    Connection to(WorkbookFile file) throws SQLException;
  }

  private Connection connect(Way way) {
    try {
      var connection = way.to(file);
      try {
        check(DSL.using(connection, SQLDialect.H2));
        connection.rollback();
        return connection;
      } catch (SQLException | RuntimeException failure) {
        connection.close();
        throw failure;
      }
    } catch (Refused refused) {
      throw refused;
    } catch (SQLException | RuntimeException failure) {
      throw Refused.because(failure, Inspection.reason(failure), file.path());
    }
  }

  /** The first reading: the workbook is ours alone, and its small tables can be read. */
  private void check(DSLContext sql) {
    var sessions = sql.fetchCount(DSL.table(DSL.name("INFORMATION_SCHEMA", "SESSIONS")));
    if (sessions > 1) {
      throw Refused.because(StoreRefusal.IN_USE, file.path());
    }
    var missing = new HashSet<String>();
    DefaultSchema.DEFAULT_SCHEMA.getTables().forEach(table -> missing.add(table.getName()));
    missing.removeAll(Inspection.tables(sql));
    if (!missing.isEmpty()) {
      throw new Unreadable("no " + missing);
    }
    sql.selectFrom(CYCLE).fetch();
    sql.selectFrom(FILE_IMPORT).orderBy(FILE_IMPORT.ID.desc()).limit(1).fetch();
    var entries = sql.fetchCount(TRACE);
    var last = sql.selectFrom(TRACE).orderBy(TRACE.SEQ.desc()).limit(1).fetchOne();
    if (last == null || last.getSeq() != entries) {
      throw new Unreadable("the trace has " + entries + " entries and another last number");
    }
    watch = new ClockWatch(last.getHappenedAt());
  }
}
