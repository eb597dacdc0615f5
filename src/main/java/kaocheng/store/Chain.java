package kaocheng.store;

import static kaocheng.store.generated.Tables.CONTENT_DIGEST;
import static kaocheng.store.generated.Tables.TRACE;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jooq.Field;

/**
 * The entries that a unit of work adds to the trace. The first stands there at once, for rows refer
 * to it, and gets its hash when everything that it covers is known; those after it wait until then.
 */
final class Chain {
  /** The trace among the sections: how many entries there are with those of the unit of work. */
  static final Section ENTRIES = new Section(TRACE.getName(), "");

  private static final List<Field<?>> TRACED = List.of(TRACE.fields());
  private static final List<Field<?>> DIGESTS = List.of(CONTENT_DIGEST.fields());

  private final Session session;
  private final List<ChainedEntry> entries = new ArrayList<>();

  Chain(Session session) {
    this.session = session;
  }

  /** What an entry says. */
  record Note(OffsetDateTime at, String actor, Action action, String subject) {}

  long add(Note note, String was, String became) {
    var entry =
        new ChainedEntry(
            session.next(TRACE.SEQ),
            note.at,
            note.actor,
            note.action.name(),
            note.subject,
            was,
            became,
            Hash.NONE,
            Hash.NONE);
    if (entries.isEmpty()) {
      write(entry, Hash.NONE);
    }
    entries.add(entry);
    return entry.number();
  }

  /** Writes the digests and all that waits, and links everything to what was there before. */
  List<Linked> close(SortedMap<Section, RowSum> sections) {
    var first = entries.getFirst();
    sections.put(ENTRIES, RowSum.of(entries.getLast().number()));
    sections.forEach((section, sum) -> write(first.number(), section, sum));
    var linked = new ArrayList<Linked>();
    var hash = hashOf(first.number() - 1);
    for (var entry : entries) {
      var chained = entry.after(hash);
      if (linked.isEmpty()) {
        chained = chained.covering(ChainedEntry.content(sections));
      }
      hash = chained.hash();
      linked.add(new Linked(chained, hash));
    }
    settle(linked.getFirst());
    linked.stream().skip(1).forEach(one -> write(one.entry, one.hash));
    session.flush();
    return linked;
  }

  /** An entry that has its place in the chain. */
  record Linked(ChainedEntry entry, Hash hash) {}

  private Hash hashOf(long number) {
    return session
        .asking()
        .select(TRACE.HASH)
        .from(TRACE)
        .where(TRACE.SEQ.eq(number))
        .fetchOptional(TRACE.HASH)
        .map(Hash::of)
        .orElse(Hash.NONE);
  }

  private void write(long number, Section section, RowSum sum) {
    session.append(
        CONTENT_DIGEST,
        DIGESTS,
        List.of(number, section.table(), section.scope(), sum.rows(), sum.bytes()));
  }

  private void write(ChainedEntry entry, Hash hash) {
    session.append(
        TRACE,
        TRACED,
        List.of(
            entry.number(),
            entry.at(),
            entry.actor(),
            entry.action(),
            entry.subject(),
            entry.was(),
            entry.became(),
            entry.content().bytes(),
            entry.previous().bytes(),
            hash.bytes()));
  }

  private void settle(Linked first) {
    session.link(
        first.entry.number(),
        Map.of(
            TRACE.CONTENT, first.entry.content().bytes(),
            TRACE.PREVIOUS, first.entry.previous().bytes(),
            TRACE.HASH, first.hash.bytes()));
  }
}
