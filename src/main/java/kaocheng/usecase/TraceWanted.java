package kaocheng.usecase;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the trace somebody wants to see: of a person, of some acts, of a period, and
 * those whose subject names a year and a department or that contain words; empty for all.
 */
public record TraceWanted(
    String person, Set<String> acts, Days days, Subject subject, String words) {
  public static final TraceWanted EVERYTHING =
      new TraceWanted("", Set.of(), Days.ALL, Subject.ALL, "");

  /** From a day to another, both included; nothing where that side is open. */
  public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {
    public static final Days ALL = new Days(null, null);
  }

  /** A year, and the code of a department, as the subject names them. */
  public record Subject(String year, String department) {
    public static final Subject ALL = new Subject("", "");
  }

  public TraceWanted {
    acts = Set.copyOf(acts);
  }

  public TraceWanted by(String someone) {
    return new TraceWanted(someone, acts, days, subject, words);
  }

  /** Of these acts, by their symbolic names. */
  public TraceWanted doing(Set<String> some) {
    return new TraceWanted(person, some, days, subject, words);
  }

  public TraceWanted within(Days some) {
    return new TraceWanted(person, acts, some, subject, words);
  }

  public TraceWanted about(Subject some) {
    return new TraceWanted(person, acts, days, some, words);
  }

  public TraceWanted containing(String some) {
    return new TraceWanted(person, acts, days, subject, some.strip());
  }

  public boolean isEverything() {
    return equals(EVERYTHING);
  }
}
