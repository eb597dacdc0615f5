package kaocheng.store.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files that the database opens while it opens a workbook. Of some damaged files it throws
 * without closing them; a file left so would count as open in another program until this one ends,
 * and on Windows could not be kept aside.
 */
public final class Handles {
  private static final ThreadLocal<@Nullable List<FileChannel>> TAKEN = new ThreadLocal<>();

  private Handles() {}

  /** A way to open a database, all of it on the thread that asks. */
  public interface Way<T> {
    T open() throws SQLException;
  }

  /** Opens a database; where that fails, none of its files is left open. */
  public static <T> T lettingGo(Way<T> way) throws SQLException {
    var taken = new ArrayList<FileChannel>();
    TAKEN.set(taken);
    try {
      return way.open();
    } catch (SQLException | RuntimeException | Error failure) {
      taken.forEach(handle -> close(handle, failure));
      throw failure;
    } finally {
      TAKEN.remove();
    }
  }

  private static void close(FileChannel handle, Throwable failure) {
    try {
      handle.close();
    } catch (IOException worse) {
      failure.addSuppressed(worse);
    }
  }

  static FileChannel noted(FileChannel handle) {
    var taken = TAKEN.get();
    if (taken != null) {
      taken.add(handle);
    }
    return handle;
  }
}
