package kaocheng.store;

import static kaocheng.store.generated.Tables.CONTENT_DIGEST;
import static kaocheng.store.generated.Tables.MEASUREMENT;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kaocheng.store.SectionSums.Form;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * What a unit of work does to the digests of the rows: every row that is written or goes passes
 * here. A section's sum goes on from the one that was kept last, so that a row which was changed
 * behind the program's back stays visible in it.
 */
final class Contents {
  private final Session session;
  private final SectionSums changes;
  private final SectionSums measured;
  private final Set<Section> emptied = new HashSet<>();
  private final Belt<Measured> belt;

  /** A measurement to be added beside the writing, for they come in great numbers. */
  private record Measured(Form form, List<? extends @Nullable Object> values) {}

  Contents(Session session) {
    this.session = session;
    var homes = new Homes(session);
    changes = new SectionSums(homes);
    measured = new SectionSums(homes);
    belt = new Belt<>(row -> measured.add(row.form, row.values));
  }

  void added(
      Table<?> table, List<? extends Field<?>> fields, List<? extends @Nullable Object> values) {
    if (Sections.OF_THE_CHAIN.contains(table)) {
      return;
    }
    var form = new Form(table, fields);
    if (table.equals(MEASUREMENT)) {
      belt.accept(new Measured(form, values));
    } else {
      changes.add(form, values);
    }
  }

  void gone(
      Table<?> table, List<? extends Field<?>> fields, List<? extends @Nullable Object> values) {
    changes.subtract(new Form(table, fields), values);
  }

  /** All rows of a section are gone, whatever they were. */
  void emptied(Section section) {
    changes.clear(section);
    emptied.add(section);
  }

  /** Takes over what was found in the tables, of which nothing was kept so far. */
  void cover(SectionSums found) {
    changes.add(found);
  }

  /** The sections that were touched so far, but for those of what was measured. */
  Set<Section> touched() {
    return Set.copyOf(changes.all().keySet());
  }

  /** Counts the rows of a section as written, whatever was kept of them. */
  void accept(Section section, RowSum now) {
    emptied(section);
    changes.add(section, now);
  }

  /** The sums of all sections that were touched, as they are from now on. */
  SortedMap<Section, RowSum> settled() {
    belt.close();
    changes.add(measured);
    var settled = new TreeMap<Section, RowSum>();
    changes
        .all()
        .forEach(
            (section, change) -> {
              var sum = emptied.contains(section) ? new RowSum() : kept(section);
              sum.add(change);
              settled.put(section, sum);
            });
    return settled;
  }

  private RowSum kept(Section section) {
    return session
        .sql()
        .select(CONTENT_DIGEST.ROW_COUNT, CONTENT_DIGEST.DIGEST)
        .from(CONTENT_DIGEST)
        .where(CONTENT_DIGEST.SECTION.eq(section.table()))
        .and(CONTENT_DIGEST.SCOPE.eq(section.scope()))
        .orderBy(CONTENT_DIGEST.TRACE_SEQ.desc())
        .limit(1)
        .fetchOptional(row -> RowSum.kept(row.value1(), row.value2()))
        .orElseGet(RowSum::new);
  }
}
