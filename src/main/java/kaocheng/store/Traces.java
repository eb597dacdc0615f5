package kaocheng.store;

import static kaocheng.store.generated.Tables.TRACE;

import java.util.List;

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
        .fetch(
            row ->
                new TraceEntry(
                    row.getSeq(),
                    row.getHappenedAt(),
                    row.getActor(),
                    Stored.value(Action.class, row.getAction()),
                    row.getSubject(),
                    row.getWas(),
                    row.getBecame()));
  }

  public long size() {
    return session.asking().fetchCount(TRACE);
  }
}
