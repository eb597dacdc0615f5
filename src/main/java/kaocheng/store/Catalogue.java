package kaocheng.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kaocheng.store.generated.DefaultSchema;
import org.h2.api.ErrorCode;
import org.h2.message.DbException;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.tx.VersionedValueType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.h2.result.RowFactory;
import org.h2.result.SearchRow;
import org.h2.value.CompareMode;
import org.h2.value.TypeInfo;
import org.h2.value.Typed;
import org.h2.value.VersionedValue;
import org.jspecify.annotations.Nullable;

/**
 * What the database runs of itself whenever it opens a file, read out of the file without running
 * any of it: statements, and classes that read and write values. Whoever has put a program among
 * them would have it run before anybody could look.
 */
record Catalogue(List<String> statements, String strangeClass) {
  private static final String STATEMENTS = "table.0";
  private static final String TYPES = "_";
  private static final String TABLE = "CREATE CACHED TABLE \"PUBLIC\".\"";
  private static final Typed[] COLUMNS = {
    TypeInfo.TYPE_INTEGER, TypeInfo.TYPE_INTEGER, TypeInfo.TYPE_INTEGER, TypeInfo.TYPE_VARCHAR
  };
  private static final int STATEMENT = COLUMNS.length - 1;

  /** Reads a file by the name that the database has for it. */
  static Catalogue of(String fileName) throws SQLException {
    try (var store = new MVStore.Builder().fileName(fileName).readOnly().open()) {
      return new Catalogue(statements(store), strangeClass(store));
    } catch (MVStoreException failure) {
      throw DbException.getJdbcSQLException(code(failure), failure, fileName);
    } catch (RuntimeException | AssertionError | StackOverflowError unreadable) {
      throw DbException.getJdbcSQLException(ErrorCode.FILE_CORRUPTED_1, unreadable, fileName);
    } catch (OutOfMemoryError lack) {
      throw DbException.toSQLException(lack);
    }
  }

  /** The first that has no business in a workbook. */
  Optional<String> strange() {
    return Stream.concat(
            statements.stream().filter(statement -> !PlainStatement.is(statement)),
            Stream.of(strangeClass).filter(name -> !name.isEmpty()))
        .findFirst();
  }

  /** Whether one of the tables at least is that of a workbook. */
  boolean isOfAWorkbook() {
    return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
        .map(table -> TABLE + table.getName() + "\"")
        .anyMatch(ours -> statements.stream().anyMatch(statement -> statement.startsWith(ours)));
  }

  /** With types that are stated, for those that are named in the file would be looked up. */
  private static List<String> statements(MVStore store) {
    DataType<SearchRow> rows =
        RowFactory.getDefaultRowFactory()
            .createRowFactory(null, CompareMode.getInstance(null, 0), null, COLUMNS, null, false)
            .getRowDataType();
    var statements = new ArrayList<String>();
    store
        .openMap(
            STATEMENTS,
            new MVMap.Builder<Long, VersionedValue<SearchRow>>()
                .keyType(LongDataType.INSTANCE)
                .valueType(new VersionedValueType<SearchRow, Object>(rows)))
        .values()
        .forEach(
            row -> {
              add(statements, row.getCurrentValue());
              add(statements, row.getCommittedValue());
            });
    return statements;
  }

  private static String strangeClass(MVStore store) {
    if (!store.hasMap(TYPES)) {
      return "";
    }
    var type = new PlainType();
    try {
      store
          .openMap(
              TYPES,
              new MVMap.Builder<String, DataType<?>>()
                  .keyType(StringDataType.INSTANCE)
                  .valueType(type))
          .values()
          .forEach(_ -> {});
      return "";
    } catch (MVStoreException failure) {
      if (type.strange().isEmpty()) {
        throw failure;
      }
      return type.strange();
    }
  }

  private static void add(List<String> statements, @Nullable SearchRow row) {
    if (row != null) {
      statements.add(row.getValue(STATEMENT).getString());
    }
  }

  /** As the database itself tells of such a failure. */
  private static int code(MVStoreException failure) {
    return switch (failure.getErrorCode()) {
      case DataUtils.ERROR_FILE_LOCKED -> ErrorCode.DATABASE_ALREADY_OPEN_1;
      case DataUtils.ERROR_UNSUPPORTED_FORMAT -> ErrorCode.FILE_VERSION_ERROR_1;
      case DataUtils.ERROR_READING_FAILED -> ErrorCode.IO_EXCEPTION_1;
      default -> ErrorCode.FILE_CORRUPTED_1;
    };
  }
}
