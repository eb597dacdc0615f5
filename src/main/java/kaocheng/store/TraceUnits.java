package kaocheng.store;

import static kaocheng.store.generated.Tables.CONTENT_DIGEST;
import static kaocheng.store.generated.Tables.FILE_IMPORT;
import static kaocheng.store.generated.Tables.TRACE;

import java.util.List;
import kaocheng.store.generated.tables.records.TraceRecord;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * Finds the unit of work to which an entry of the trace belongs: the first entry of each covers
 * what was written; in workbooks of older versions none does, and the time has to tell.
 */
final class TraceUnits {
  private static final byte[] NOTHING = {};

  private final Session session;

  TraceUnits(Session session) {
    this.session = session;
  }

  TraceUnit unit(long number, int most) {
    var first = headOf(number);
    var last = endOf(number);
    var entries =
        session
            .asking()
            .selectFrom(TRACE)
            .where(TRACE.SEQ.between(first, last))
            .orderBy(TRACE.SEQ)
            .limit(most)
            .fetch(Traces::entry);
    return new TraceUnit(entries, last - first + 1, imports(first));
  }

  private TraceRecord row(long number) {
    return session.asking().fetchSingle(TRACE, TRACE.SEQ.eq(number));
  }

  /** The number of the first entry of the unit of work. */
  long headOf(long number) {
    var row = row(number);
    if (covers(row)) {
      return number;
    }
    return session
        .asking()
        .selectFrom(TRACE)
        .where(TRACE.SEQ.lt(number))
        .and(isOther(row).or(TRACE.CONTENT.ne(NOTHING)))
        .orderBy(TRACE.SEQ.desc())
        .limit(1)
        .fetchOptional(
            before -> covers(before) && isSame(before, row) ? before.getSeq() : before.getSeq() + 1)
        .orElse(1L);
  }

  /** The number of the last entry of the unit of work. */
  long endOf(long number) {
    return session
        .asking()
        .select(TRACE.SEQ)
        .from(TRACE)
        .where(TRACE.SEQ.gt(number))
        .and(isOther(row(number)).or(TRACE.CONTENT.ne(NOTHING)))
        .orderBy(TRACE.SEQ)
        .limit(1)
        .fetchOptional(next -> next.value1() - 1)
        .orElseGet(this::last);
  }

  private long last() {
    return session.asking().fetchCount(TRACE);
  }

  private static boolean covers(TraceRecord row) {
    return row.getContent().length > 0;
  }

  private static boolean isSame(TraceRecord one, TraceRecord other) {
    return one.getHappenedAt().isEqual(other.getHappenedAt())
        && one.getActor().equals(other.getActor());
  }

  private static Condition isOther(TraceRecord row) {
    return TRACE.HAPPENED_AT.ne(row.getHappenedAt()).or(TRACE.ACTOR.ne(row.getActor()));
  }

  /** The imports that a unit of work took; where it covers them, by their numbers. */
  private List<ImportEntry> imports(long head) {
    var numbers =
        session
            .asking()
            .select(CONTENT_DIGEST.SCOPE)
            .from(CONTENT_DIGEST)
            .where(CONTENT_DIGEST.TRACE_SEQ.eq(head))
            .and(CONTENT_DIGEST.SECTION.eq(FILE_IMPORT.getName()))
            .fetch(row -> Long.valueOf(row.value1()));
    var row = row(head);
    return session
        .asking()
        .selectFrom(FILE_IMPORT)
        .where(FILE_IMPORT.TAKEN_AT.eq(row.getHappenedAt()))
        .and(covers(row) ? FILE_IMPORT.ID.in(numbers) : DSL.trueCondition())
        .orderBy(FILE_IMPORT.ID)
        .fetch(Imports::read);
  }
}
