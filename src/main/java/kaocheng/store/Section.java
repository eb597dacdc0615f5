package kaocheng.store;

import java.util.Comparator;

/**
 * The rows that one digest covers: those of a table that belong to the same year, department,
 * import or whatever its scope is.
 */
record Section(String table, String scope) implements Comparable<Section> {
  private static final Comparator<Section> ORDER =
      Comparator.comparing(Section::table).thenComparing(Section::scope);

  @Override
  public int compareTo(Section other) {
    return ORDER.compare(this, other);
  }
}
