package kaocheng.store;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import kaocheng.model.text.Refused;
import org.jooq.exception.DataAccessException;

/**
 * Both ends of the trace in a file that nobody has open: the first entry tells which workbook it
 * is, the last one how far it has come.
 */
record Heads(TraceHead first, TraceEntry last, TraceHead head) {

  /** Reads the ends, and leaves no mark in the file; versions before the chain have none. */
  static Heads of(WorkbookFile file) {
    var version = new Inspection(file).version();
    if (version > Schema.CURRENT.version()) {
      throw Refused.because(
          StoreRefusal.MADE_BY_NEWER_VERSION, file.path(), version, Schema.CURRENT.version());
    }
    if (version < FirstChain.VERSION) {
      throw Refused.because(
          StoreRefusal.NOT_YET_UPGRADED, file.path(), version, Schema.CURRENT.version());
    }
    try (var connection = Connections.openReadOnly(file);
        var session = new Session(connection, OffsetDateTime.MIN, Session.Mode.READING)) {
      return read(new Traces(session));
    } catch (SQLException | DataAccessException | IllegalStateException | Unreadable failure) {
      throw Refused.because(failure, Inspection.reason(failure), file.path());
    }
  }

  static Heads read(Traces traces) {
    var last = traces.latest(1);
    var first = traces.head(1);
    if (last.isEmpty() || first.isEmpty() || traces.size() != last.getFirst().number()) {
      throw new Unreadable("the trace has no beginning or no end");
    }
    var entry = last.getFirst();
    return new Heads(first.get(), entry, traces.head(entry.number()).orElseThrow());
  }

  boolean isOfSameWorkbook(Heads other) {
    return first.equals(other.first);
  }
}
