package kaocheng.store;

import static kaocheng.store.generated.Tables.TRACE;

import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.Record1;
import org.jooq.ResultQuery;

/**
 * Finds which step an undoing undid, and the other way round. Steps at one thing nest like
 * brackets: what is undone is the last step at it that was not undone before.
 */
final class TraceTies {
  private static final Set<Action> STEPS =
      EnumSet.of(Action.ENTRY_TYPED, Action.ENTRY_WITHDRAWN, Action.EDIT_REDONE);
  private static final Set<Action> UNDOING = EnumSet.of(Action.EDIT_UNDONE);
  private static final Set<Action> REDOING = EnumSet.of(Action.EDIT_REDONE);

  private final Session session;
  private final TraceUnits units;
  private NavigableMap<Long, Action> heads = new TreeMap<>();

  TraceTies(Session session, TraceUnits units) {
    this.session = session;
    this.units = units;
  }

  /** What ties the unit of work of this head, and this entry of it, to others. */
  List<TraceTie> of(TraceEntry head, TraceEntry entry) {
    if (entry.action() != Action.ENTRY_CHANGED) {
      return List.of();
    }
    return switch (head.action()) {
      case EDIT_UNDONE ->
          ties(
              before(entry, UNDOING, STEPS).map(at -> new TraceTie(TraceTie.Sort.UNDOES, at)),
              after(entry, UNDOING, REDOING).map(at -> new TraceTie(TraceTie.Sort.REDONE_BY, at)));
      case EDIT_REDONE ->
          ties(
              before(entry, REDOING, UNDOING).map(at -> new TraceTie(TraceTie.Sort.REDOES, at)),
              undone(entry));
      case ENTRY_TYPED, ENTRY_WITHDRAWN -> ties(Optional.empty(), undone(entry));
      default -> List.of();
    };
  }

  private Optional<TraceTie> undone(TraceEntry entry) {
    return after(entry, STEPS, UNDOING).map(at -> new TraceTie(TraceTie.Sort.UNDONE_BY, at));
  }

  private static List<TraceTie> ties(Optional<TraceTie> back, Optional<TraceTie> forth) {
    return Stream.concat(back.stream(), forth.stream()).toList();
  }

  private Optional<Long> before(TraceEntry entry, Set<Action> same, Set<Action> wanted) {
    return match(
        session
            .asking()
            .select(TRACE.SEQ)
            .from(TRACE)
            .where(TRACE.SEQ.lt(units.headOf(entry.number())))
            .and(TRACE.ACTION.eq(Action.ENTRY_CHANGED.name()))
            .and(TRACE.SUBJECT.eq(entry.subject()))
            .orderBy(TRACE.SEQ.desc()),
        same,
        wanted);
  }

  private Optional<Long> after(TraceEntry entry, Set<Action> same, Set<Action> wanted) {
    return match(
        session
            .asking()
            .select(TRACE.SEQ)
            .from(TRACE)
            .where(TRACE.SEQ.gt(units.endOf(entry.number())))
            .and(TRACE.ACTION.eq(Action.ENTRY_CHANGED.name()))
            .and(TRACE.SUBJECT.eq(entry.subject()))
            .orderBy(TRACE.SEQ),
        same,
        wanted);
  }

  /** The first step that closes what this one opened; a step is one, however much it changed. */
  private Optional<Long> match(
      ResultQuery<Record1<Long>> others, Set<Action> same, Set<Action> wanted) {
    var numbers = others.fetch(Record1::value1);
    if (!numbers.isEmpty() && heads.isEmpty()) {
      heads = steps();
    }
    var open = 0;
    for (var head : numbers.stream().map(heads::floorKey).distinct().toList()) {
      var action = heads.get(head);
      if (same.contains(action)) {
        open++;
      } else if (wanted.contains(action)) {
        if (open == 0) {
          return Optional.of(head);
        }
        open--;
      } else if (STEPS.contains(action)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** What was done, by the entries that say so; those after each tell what it changed. */
  private NavigableMap<Long, Action> steps() {
    var steps = new TreeMap<Long, Action>();
    session
        .asking()
        .select(TRACE.SEQ, TRACE.ACTION)
        .from(TRACE)
        .where(TRACE.ACTION.ne(Action.ENTRY_CHANGED.name()))
        .forEach(row -> steps.put(row.value1(), Stored.value(Action.class, row.value2())));
    return steps;
  }
}
