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

  /** The entries that are meant and have a lower number, the last one first. */
  public List<TraceLink> page(TraceFilter filter, long below, int most) {
    return session
        .asking()
        .selectFrom(TRACE)
        .where(TRACE.SEQ.lt(below))
        .and(TraceCondition.of(filter))
        .orderBy(TRACE.SEQ.desc())
        .limit(most)
        .fetch(Traces::link);
  }

  /** How many entries are meant. */
  public long count(TraceFilter filter) {
    return session.asking().fetchCount(TRACE, TraceCondition.of(filter));
  }

  /** The entries that are meant and have a higher number, in their order. */
  public List<TraceLink> following(TraceFilter filter, long above, int most) {
    return session
        .asking()
        .selectFrom(TRACE)
        .where(TRACE.SEQ.gt(above))
        .and(TraceCondition.of(filter))
        .orderBy(TRACE.SEQ)
        .limit(most)
        .fetch(Traces::link);
  }

  /** Everybody who ever did something, in the order of their names. */
  public List<String> actors() {
    return session
        .asking()
        .selectDistinct(TRACE.ACTOR)
        .from(TRACE)
        .orderBy(TRACE.ACTOR)
        .fetch(TRACE.ACTOR);
  }

  /** The entry of a number, with its place in the chain. */
  public Optional<TraceLink> find(long number) {
    return session
        .asking()
        .selectFrom(TRACE)
        .where(TRACE.SEQ.eq(number))
        .fetchOptional(Traces::link);
  }

  /** The unit of work to which an entry belongs, with no more than so many of its entries. */
  public TraceUnit unit(long number, int most) {
    return new TraceUnits(session).unit(number, most);
  }

  /** Which steps by hand an entry undid or redid, and which did so to it. */
  public List<TraceTie> ties(TraceEntry head, TraceEntry entry) {
    return new TraceTies(session, new TraceUnits(session)).of(head, entry);
  }

  /** The entry under which this unit of work writes. */
  public long current() {
    return session.entry();
  }

  private static TraceLink link(TraceRecord row) {
    return new TraceLink(
        entry(row), Hash.of(row.getHash()).digits(), Hash.of(row.getPrevious()).digits());
  }

  static TraceEntry entry(TraceRecord row) {
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
