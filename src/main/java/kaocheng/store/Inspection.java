package kaocheng.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import kaocheng.model.text.Refused;
import kaocheng.store.generated.DefaultSchema;
import org.h2.api.ErrorCode;
import org.jooq.DSLContext;
import org.jooq.Named;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Looks at a file before it is opened as a workbook, and leaves no mark in it. */
final class Inspection {
  private static final Table<?> TABLES = DSL.table(DSL.name("INFORMATION_SCHEMA", "TABLES"));
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
        case FOREIGN -> throw Refused.because(StoreRefusal.NOT_A_WORKBOOK, file.path());
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

  /** What it means that a file could not be opened or read. */
  static StoreRefusal reason(Exception failure) {
    if (Failures.hasCode(failure, ErrorCode.DATABASE_ALREADY_OPEN_1)
        || Failures.hasCode(failure, ErrorCode.UNSUPPORTED_SETTING_COMBINATION)) {
      return StoreRefusal.IN_USE;
    }
    var foreign =
        Failures.hasCode(failure, ErrorCode.WRONG_USER_OR_PASSWORD)
            || Failures.hasCode(failure, ErrorCode.FILE_VERSION_ERROR_1);
    return foreign ? StoreRefusal.NOT_A_WORKBOOK : StoreRefusal.DAMAGED;
  }

  private int version(Connection connection) {
    var sql = DSL.using(connection, SQLDialect.H2);
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

  private static Set<String> tables(DSLContext sql) {
    var name = DSL.field(DSL.name("TABLE_NAME"), String.class);
    var schema = DSL.field(DSL.name("TABLE_SCHEMA"), String.class);
    var type = DSL.field(DSL.name("TABLE_TYPE"), String.class);
    return sql
        .select(name)
        .from(TABLES)
        .where(schema.eq("PUBLIC"))
        .and(type.eq("BASE TABLE"))
        .fetch(name)
        .stream()
        .collect(Collectors.toSet());
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
