package kaocheng.store;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the trace are meant; what is empty does not narrow the choice. An entry is meant
 * where its subject names every one of these (a year, a department), and where every one of the
 * words occurs somewhere in what it says.
 */
public record TraceFilter(
    String actor, Set<Action> actions, Period period, List<String> named, List<String> words) {
  public static final TraceFilter ALL =
      new TraceFilter("", Set.of(), Period.ALWAYS, List.of(), List.of());

  /** From a moment on, and before another; nothing where that side is open. */
  public record Period(@Nullable OffsetDateTime from, @Nullable OffsetDateTime before) {
    public static final Period ALWAYS = new Period(null, null);
  }

  public TraceFilter {
    actions = Set.copyOf(actions);
    named = List.copyOf(named);
    words = List.copyOf(words);
  }
}
