package kaocheng.store;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** The sums of the digests of rows, section by section. */
final class SectionSums {
  private final Homes homes;
  private final IdentityHashMap<List<? extends Field<?>>, RowDigest> digests =
      new IdentityHashMap<>();
  private final Map<Section, RowSum> sums = new TreeMap<>();

  SectionSums(Homes homes) {
    this.homes = homes;
  }

  /** Rows of a table of which these fields are given; the same list each time. */
  record Form(Table<?> table, List<? extends Field<?>> fields) {}

  void add(Form form, List<? extends @Nullable Object> values) {
    var row = new GivenRow(form.fields, values);
    homes.learn(form.table, row);
    sum(Sections.of(form.table, row, homes)).add(digest(form).of(values));
  }

  void subtract(Form form, List<? extends @Nullable Object> values) {
    var row = new GivenRow(form.fields, values);
    sum(Sections.of(form.table, row, homes)).subtract(digest(form).of(values));
  }

  private RowDigest digest(Form form) {
    return digests.computeIfAbsent(form.fields, fields -> new RowDigest(form.table, fields));
  }

  private RowSum sum(Section section) {
    return sums.computeIfAbsent(section, _ -> new RowSum());
  }

  /** Adds what others have summed up. */
  void add(SectionSums others) {
    others.sums.forEach((section, sum) -> sum(section).add(sum));
  }

  void add(Section section, RowSum more) {
    sum(section).add(more);
  }

  /** Starts a section anew. */
  void clear(Section section) {
    sums.put(section, new RowSum());
  }

  Map<Section, RowSum> all() {
    return sums;
  }
}
