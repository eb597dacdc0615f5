package kaocheng.store;

import java.util.List;

/**
 * A unit of work as the trace tells it: the entries it left, the first ones of them where there are
 * too many, how many there are, and the imports it took.
 */
public record TraceUnit(List<TraceEntry> entries, long size, List<ImportEntry> imports) {
  public TraceUnit {
    entries = List.copyOf(entries);
    imports = List.copyOf(imports);
  }

  /** The entry that says what was done. */
  public TraceEntry head() {
    return entries.getFirst();
  }
}
