package kaocheng.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import kaocheng.store.vault.DataKey;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.FileStore;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** The file of an open database, read through the database's own handle while it is quiet. */
final class OpenFile {
  private static final int PIECE = 1 << 20;

  private OpenFile() {}

  /** The copy is encrypted where the database is; its key tells how. */
  static Path copied(Connection connection, @Nullable DataKey key, Path to) {
    try {
      copy(connection, key, to);
      return to;
    } catch (SQLException failure) {
      throw new DataAccessException("the database did not give its file", failure);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void copy(Connection connection, @Nullable DataKey key, Path to)
      throws IOException, SQLException {
    var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
    var store = session.getDatabase().getStore().getMvStore().getFileStore();
    try (var target = key == null ? PlainView.ofNew(to) : PlainView.ofNew(to, key)) {
      copy(store, target);
      target.force(true);
    }
  }

  private static void copy(FileStore<?> store, FileChannel target) throws IOException {
    var size = store.size();
    for (var at = 0L; at < size; at += PIECE) {
      var piece = store.readFully(null, at, (int) Math.min(PIECE, size - at));
      while (piece.hasRemaining()) {
        target.write(piece);
      }
    }
  }
}
