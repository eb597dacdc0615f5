package kaocheng.store;

import static kaocheng.store.generated.Tables.CONTENT_DIGEST;
import static kaocheng.store.generated.Tables.TRACE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kaocheng.store.generated.tables.records.TraceRecord;
import org.jspecify.annotations.Nullable;

/** Goes along the chain of the trace and tells where it does not hold. */
final class ChainCheck {
  private final Session session;
  private final Findings findings;
  private final Called called;
  private final Map<Long, SortedMap<Section, RowSum>> written = new HashMap<>();
  private final Set<Long> doubled = new HashSet<>();
  private final Map<Section, Since> latest = new TreeMap<>();
  private long entries;
  private Hash hash = Hash.NONE;
  private @Nullable TraceRecord before;
  private final AcceptedDamage accepted;
  private @Nullable TraceHead head;
  private Verification.@Nullable Place onPaper;

  /** What a section came to, and under which entry. */
  record Since(long entry, RowSum sum) {}

  ChainCheck(Session session, Findings findings) {
    this.session = session;
    this.findings = findings;
    this.called = new Called(session);
    this.accepted = new AcceptedDamage(called, findings);
  }

  void run(@Nullable ReadHead asked) {
    learnDigests();
    try (var rows = session.sql().selectFrom(TRACE).orderBy(TRACE.SEQ).fetchLazy()) {
      for (var row : rows) {
        check(row);
        accepted.learn(row);
        if (asked != null && head != null && asked.is(head)) {
          onPaper = new Verification.Place(row.getSeq(), called.entry(row));
        }
      }
    }
    accepted.tell();
    written.keySet().stream()
        .sorted()
        .forEach(
            number -> findings.add(Damage.ENTRIES_MISSING, number, number, called.entry(before)));
    var counted = latest.remove(Chain.ENTRIES);
    if (counted == null || counted.sum.rows() != entries) {
      findings.add(Damage.ENTRIES_MISCOUNTED, counted == null ? 0 : counted.sum.rows(), entries);
    }
    if (asked != null && onPaper == null) {
      findings.add(Damage.HEAD_NOT_FOUND, asked.toString(), head == null ? 0 : head.number());
    }
  }

  private void learnDigests() {
    for (var row : session.sql().selectFrom(CONTENT_DIGEST).orderBy(CONTENT_DIGEST.TRACE_SEQ)) {
      var section = new Section(row.getSection(), row.getScope());
      var sum = RowSum.kept(row.getRowCount(), row.getDigest());
      var under = written.computeIfAbsent(row.getTraceSeq(), _ -> new TreeMap<>());
      if (under.put(section, sum) != null) {
        doubled.add(row.getTraceSeq());
      }
      latest.put(section, new Since(row.getTraceSeq(), sum));
    }
  }

  private void check(TraceRecord row) {
    entries++;
    var number = row.getSeq();
    var entry = ChainedEntry.of(row);
    var kept = Hash.of(row.getHash());
    var expected = before == null ? 1 : before.getSeq() + 1;
    if (number != expected) {
      findings.add(Damage.ENTRIES_MISSING, expected, number - 1, called.entry(before));
    } else if (!entry.previous().equals(hash)) {
      findings.add(Damage.ENTRY_OUT_OF_PLACE, withBefore(row));
    }
    if (before != null && ClockWatch.isBefore(entry.at(), before.getHappenedAt())) {
      var then = Called.time(before.getHappenedAt());
      findings.remark(Remark.CLOCK_SET_BACK, Called.and(row, then));
    }
    if (!entry.hash().equals(kept)) {
      findings.add(Damage.ENTRY_ALTERED, withBefore(row));
    } else if (doubled.contains(number) || !content(number).equals(entry.content())) {
      findings.add(Damage.DIGESTS_ALTERED, Called.values(row));
    }
    written.remove(number);
    hash = kept;
    head = new TraceHead(number, hash.digits());
    before = row;
  }

  private Hash content(long number) {
    var sections = written.get(number);
    return sections == null ? Hash.NONE : ChainedEntry.content(sections);
  }

  private Object[] withBefore(TraceRecord row) {
    return Called.and(row, called.entry(before));
  }

  /** What each section came to last. */
  Map<Section, Since> latest() {
    return latest;
  }

  long entries() {
    return entries;
  }

  AcceptedDamage accepted() {
    return accepted;
  }

  @Nullable TraceHead head() {
    return head;
  }

  /** The entry that the head on paper names. */
  Verification.@Nullable Place onPaper() {
    return onPaper;
  }
}
