package kaocheng.store;

import static kaocheng.store.generated.Tables.TRACE;

import java.util.List;
import java.util.Optional;
import kaocheng.store.generated.tables.records.TraceRecord;

/** What was done to the workbook, by whom and when. */
public final class Traces {
  private final Session session;

  Traces(Session session) {
    this.session = session;
  }

  /** The latest entries, the last one first. */
  public List<TraceEntry> latest(int most) {
    return session
        .asking()
        .selectFrom(TRACE)
        .orderBy(TRACE.SEQ.desc())
        .limit(most)
        .fetch(Traces::entry);
  }

  /** The last entry with its hash, which vouches for all there are. */
  public Optional<TraceHead> head() {
    return session
        .asking()
        .select(TRACE.SEQ, TRACE.HASH)
        .from(TRACE)
        .orderBy(TRACE.SEQ.desc())
        .limit(1)
        .fetchOptional(row -> new TraceHead(row.value1(), Hash.of(row.value2()).digits()));
  }

  /** The entries after the one of a number, the last one first, but no more than so many. */
  public List<TraceEntry> after(long number, int most) {
    return session
        .asking()
        .selectFrom(TRACE)
        .where(TRACE.SEQ.gt(number))
        .orderBy(TRACE.SEQ.desc())
        .limit(most)
        .fetch(Traces::entry);
  }

  /** The hash of the entry of a number, which vouches for all before it. */
  public Optional<TraceHead> head(long number) {
    return session
        .asking()
        .select(TRACE.HASH)
        .from(TRACE)
        .where(TRACE.SEQ.eq(number))
        .fetchOptional(TRACE.HASH)
        .map(hash -> new TraceHead(number, Hash.of(hash).digits()));
  }

  private static TraceEntry entry(TraceRecord row) {
    return new TraceEntry(
        row.getSeq(),
        row.getHappenedAt(),
        row.getActor(),
        Stored.value(Action.class, row.getAction()),
        row.getSubject(),
        row.getWas(),
        row.getBecame());
  }

  public long size() {
    return session.asking().fetchCount(TRACE);
  }
}
