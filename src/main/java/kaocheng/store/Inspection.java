package kaocheng.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import kaocheng.model.text.Refused;
import kaocheng.store.generated.DefaultSchema;
import kaocheng.store.vault.Keyring;
import kaocheng.store.vault.VaultRefusal;
import org.h2.api.ErrorCode;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Named;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Looks at a file before it is opened as a workbook, and leaves no mark in it. */
final class Inspection {
  private static final Table<?> TABLES = about("TABLES");
  private static final Field<String> NAME = DSL.field(DSL.name("TABLE_NAME"), String.class);
  private static final Field<String> OWNER = DSL.field(DSL.name("TABLE_SCHEMA"), String.class);
  private static final Field<String> STORAGE = DSL.field(DSL.name("STORAGE_TYPE"), String.class);
  private static final Table<?> HISTORY = DSL.table(DSL.name(Schema.HISTORY));

  private final WorkbookFile file;

  Inspection(WorkbookFile file) {
    this.file = file;
  }

  /** The version of the schema, for a file that is a workbook and is not in use. */
  int version() {
    try {
      switch (Header.of(file.path())) {
        case DATABASE -> {}
        case DESTROYED -> throw Refused.because(StoreRefusal.DAMAGED, file.path());
        case FOREIGN -> throw unrecognised();
      }
      try (var connection = Connections.openReadOnly(file)) {
        return version(connection);
      }
    } catch (Refused refused) {
      throw refused;
    } catch (IOException | SQLException | RuntimeException failure) {
      throw Refused.because(failure, reason(failure), file.path());
    }
  }

  /** What lies beside a file tells of one that shows nothing of a workbook any more. */
  private Refused unrecognised() throws IOException {
    var mark = Marks.lost(file);
    if (mark.isPresent()) {
      var isLocked = Keyring.of(mark.get()).isEmpty();
      return isLocked
          ? Refused.because(VaultRefusal.LOCKED, file.path())
          : Refused.because(StoreRefusal.LOCKED_DAMAGED, file.path());
    }
    return Files.exists(JournalFile.beside(file))
        ? Refused.because(StoreRefusal.DAMAGED, file.path())
        : Refused.because(StoreRefusal.NOT_A_WORKBOOK, file.path());
  }

  /** What it means that a file could not be opened or read. */
  static StoreRefusal reason(Exception failure) {
    if (Failures.hasCode(failure, ErrorCode.DATABASE_ALREADY_OPEN_1)
        || Failures.hasCode(failure, ErrorCode.UNSUPPORTED_SETTING_COMBINATION)) {
      return StoreRefusal.IN_USE;
    }
    if (Failures.isUnwritten(failure)) {
      return StoreRefusal.NOT_OPENED;
    }
    var foreign =
        Failures.hasCode(failure, ErrorCode.WRONG_USER_OR_PASSWORD)
            || Failures.hasCode(failure, ErrorCode.FILE_VERSION_ERROR_1);
    return foreign ? StoreRefusal.NOT_A_WORKBOOK : StoreRefusal.DAMAGED;
  }

  private int version(Connection connection) {
    var sql = DSL.using(connection, SQLDialect.H2);
    requirePlainTables(sql);
    var found = tables(sql);
    if (found.isEmpty()) {
      throw Refused.because(StoreRefusal.DAMAGED, file.path());
    }
    var ours = DefaultSchema.DEFAULT_SCHEMA.getTables();
    var known = ours.stream().map(Named::getName).filter(found::contains).count();
    if (known == 0 && !found.contains(Schema.HISTORY)) {
      throw Refused.because(StoreRefusal.NOT_A_WORKBOOK, file.path());
    }
    if (known == 0 || !found.contains(Schema.HISTORY)) {
      throw Refused.because(StoreRefusal.DAMAGED, file.path());
    }
    return newestScript(sql);
  }

  /** A database can hold programs that run when it is read; a workbook never does. */
  private void requirePlainTables(DSLContext sql) {
    var others =
        sql.fetchCount(TABLES, OWNER.ne("INFORMATION_SCHEMA").and(STORAGE.ne("CACHED")))
            + sql.fetchCount(about("ROUTINES"))
            + sql.fetchCount(about("TRIGGERS"));
    if (others > 0) {
      throw Refused.because(StoreRefusal.NOT_A_WORKBOOK, file.path());
    }
  }

  private static Table<?> about(String name) {
    return DSL.table(DSL.name("INFORMATION_SCHEMA", name));
  }

  static Set<String> tables(DSLContext sql) {
    return Set.copyOf(sql.select(NAME).from(TABLES).where(OWNER.eq("PUBLIC")).fetch(NAME));
  }

  private static int newestScript(DSLContext sql) {
    var version = DSL.field(DSL.name("version"), String.class);
    var success = DSL.field(DSL.name("success"), Boolean.class);
    return sql
        .select(version)
        .from(HISTORY)
        .where(success)
        .and(version.isNotNull())
        .fetch(version)
        .stream()
        .mapToInt(Integer::parseInt)
        .max()
        .orElseThrow(() -> new Unreadable("no version"));
  }
}
