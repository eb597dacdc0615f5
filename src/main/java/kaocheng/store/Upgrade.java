package kaocheng.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import kaocheng.model.text.Refused;
import kaocheng.store.vault.FileMark;
import org.flywaydb.core.api.FlywayException;
import org.jooq.exception.DataAccessException;

/**
 * Brings an older workbook to the present version. Statements that change tables cannot be undone,
 * so a copy is changed and then takes the place of the file; the old file stays beside it.
 */
final class Upgrade {
  private final WorkbookFile file;
  private final Schema schema;
  private final Clock clock;

  Upgrade(WorkbookFile file, Schema schema, Clock clock) {
    this.file = file;
    this.schema = schema;
    this.clock = clock;
  }

  void from(int version) {
    var kept = file.beside("version" + version);
    var draft = new WorkbookFile(file.beside("upgrading"));
    try {
      keep(kept);
      copy(file.path(), draft.path());
      try {
        schema.migrate(Connections.to(draft));
        stamp(draft, version);
        force(draft.path());
        Files.move(draft.path(), file.path(), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        draft.deleteIfPresent();
      }
    } catch (IOException | SQLException | FlywayException | DataAccessException failure) {
      throw Refused.because(failure, StoreRefusal.NOT_UPGRADED, file.path(), kept);
    }
  }

  private void stamp(WorkbookFile draft, int version) throws SQLException {
    var subject = version + " → " + schema.version();
    if (version < FirstChain.VERSION) {
      Stamp.leaveChained(draft, clock, subject);
    } else {
      Stamp.leave(draft, clock, Action.WORKBOOK_UPGRADED, subject);
    }
  }

  private void keep(Path kept) throws IOException {
    if (Files.exists(kept) && Files.mismatch(kept, file.path()) >= 0) {
      throw new FileAlreadyExistsException(kept.toString());
    }
    var mark = FileMark.of(file.path());
    if (mark.isPresent()) {
      KeyPlace.copy(file, mark.get(), new WorkbookFile(kept));
    }
    copy(file.path(), kept);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    force(to);
  }

  private static void force(Path path) throws IOException {
    try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
