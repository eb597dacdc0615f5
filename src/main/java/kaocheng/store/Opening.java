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
import java.util.HashSet;
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

  Opening(Path typed, Schema schema, Clock clock) {
    this.typed = typed;
    this.file = WorkbookFile.named(typed);
    this.schema = schema;
    this.clock = clock;
  }

  WorkbookFile file() {
    return file;
  }

  Connection open() {
    requireFile();
    var version = new Inspection(file).version();
    if (version > schema.version()) {
      throw Refused.because(
          StoreRefusal.MADE_BY_NEWER_VERSION, file.path(), version, schema.version());
    }
    if (!Files.isWritable(file.path())) {
      throw Refused.because(StoreRefusal.READ_ONLY, file.path());
    }
    if (version < schema.version()) {
      new Upgrade(file, schema, clock).from(version);
    }
    return connect();
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

  private Connection connect() {
    try {
      var connection = Connections.open(file);
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
    var last = sql.selectFrom(TRACE).orderBy(TRACE.SEQ.desc()).limit(1).fetchOne(TRACE.SEQ);
    if (last == null || last != entries) {
      throw new Unreadable("the trace has " + entries + " entries up to number " + last);
    }
  }
}
