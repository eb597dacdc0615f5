package kaocheng.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import kaocheng.model.text.Refused;
import org.flywaydb.core.api.FlywayException;
import org.jooq.exception.DataAccessException;

/** Makes a new workbook beside its place and moves it there when it is whole. */
final class Creation {
  private final Path typed;
  private final WorkbookFile file;
  private final Clock clock;

  Creation(Path typed, Clock clock) {
    this.typed = typed;
    this.file = WorkbookFile.named(typed);
    this.clock = clock;
  }

  void create() {
    if (Files.exists(file.path()) || Files.isRegularFile(typed)) {
      throw Refused.because(StoreRefusal.ALREADY_EXISTS, file.path());
    }
    if (!Files.isDirectory(file.folder())) {
      throw Refused.because(StoreRefusal.NO_SUCH_FOLDER, file.folder());
    }
    try {
      var name = ".kaocheng-" + UUID.randomUUID() + WorkbookFile.ENDING;
      var draft = Files.createFile(file.folder().resolve(name));
      try {
        fill(new WorkbookFile(draft));
        Journal.layAside(file);
        Journal.begin(file, 1);
        Files.move(draft, file.path());
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException | SQLException | FlywayException | DataAccessException failure) {
      throw Refused.because(failure, StoreRefusal.NOT_CREATED, file.path());
    }
  }

  private void fill(WorkbookFile draft) throws SQLException {
    Schema.CURRENT.migrate(Connections.toNew(draft));
    var name = file.path().getFileName().toString();
    Stamp.leave(draft, clock, Action.WORKBOOK_CREATED, name);
  }
}
