package kaocheng.store;

import static kaocheng.store.generated.Tables.TRACE;

import java.util.Map;
import kaocheng.store.generated.tables.records.TraceRecord;

/** Chains the entries that versions before the chain have left, as they are found. */
final class FirstChain {
  /** The first version of the schema that has a chain. */
  static final int VERSION = 7;

  private final Session session;

  FirstChain(Session session) {
    this.session = session;
  }

  /** Gives every entry its hash; the contents are covered by the entry that comes next. */
  String close() {
    var hash = Hash.NONE;
    var entries = session.asking().selectFrom(TRACE).orderBy(TRACE.SEQ).fetch();
    for (TraceRecord row : entries) {
      var entry = ChainedEntry.of(row).after(hash);
      hash = entry.hash();
      session.link(
          entry.number(),
          Map.of(TRACE.PREVIOUS, entry.previous().bytes(), TRACE.HASH, hash.bytes()));
    }
    return TRACE.HASH.getName() + "=1–" + entries.size();
  }
}
