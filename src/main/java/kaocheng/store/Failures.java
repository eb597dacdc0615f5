package kaocheng.store;

import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** Tells failures of the database itself from those of a unit of work. */
final class Failures {
  private static final Set<Integer> FATAL =
      Set.of(
          ErrorCode.GENERAL_ERROR_1,
          ErrorCode.IO_EXCEPTION_1,
          ErrorCode.IO_EXCEPTION_2,
          ErrorCode.FILE_CORRUPTED_1,
          ErrorCode.ROW_NOT_FOUND_WHEN_DELETING_1,
          ErrorCode.FILE_RENAME_FAILED_2,
          ErrorCode.DATABASE_IS_CLOSED,
          ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
          ErrorCode.OBJECT_CLOSED,
          ErrorCode.CONNECTION_BROKEN_1,
          ErrorCode.OUT_OF_MEMORY,
          ErrorCode.DATABASE_IS_READ_ONLY);

  private Failures() {}

  /** Whether the open database can no longer be relied on. */
  static boolean isFatal(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof MVStoreException
          || cause instanceof OutOfMemoryError
          || cause instanceof Unreadable
          || cause instanceof JournalFailure
          || FATAL.contains(code(cause))) {
        return true;
      }
    }
    return false;
  }

  /** Throws on what says nothing about a file: that this computer has no memory left for it. */
  static void surfaceLackOfMemory(Throwable failure, Memory memory) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError lack && memory.isScarce()) {
        throw lack;
      }
    }
  }

  /** Whether something was found that no workbook would say. */
  static boolean isDamage(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Unreadable || code(cause) == ErrorCode.ROW_NOT_FOUND_WHEN_DELETING_1) {
        return true;
      }
    }
    return false;
  }

  /** What a failure that ends the work is to be told as. */
  static StoreRefusal told(Throwable failure, StoreRefusal usual) {
    if (failure instanceof JournalFailure journal) {
      return journal.refusal();
    }
    return isDamage(failure) ? StoreRefusal.DAMAGED : usual;
  }

  /** Whether the disk did not take what the database had to write. */
  static boolean isUnwritten(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof MVStoreException store
          && store.getErrorCode() == DataUtils.ERROR_WRITING_FAILED) {
        return true;
      }
    }
    return false;
  }

  static boolean hasCode(Throwable failure, int code) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (code(cause) == code) {
        return true;
      }
    }
    return false;
  }

  /** What is thrown for a failure after which the database can still be relied on. */
  static RuntimeException thrown(Throwable failure) {
    return switch (failure) {
      case RuntimeException known -> known;
      case Error error -> throw error;
      default -> new DataAccessException("the database refused", failure);
    };
  }

  private static int code(@Nullable Throwable failure) {
    return failure instanceof SQLException sql ? sql.getErrorCode() : 0;
  }
}
