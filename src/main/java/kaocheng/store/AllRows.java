package kaocheng.store;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Goes through every row that falls into a section, whatever it says. */
final class AllRows {
  private final Session session;
  private final Homes homes;

  AllRows(Session session) {
    this.session = session;
    this.homes = new Homes(session);
    homes.learnAll();
  }

  SectionSums sums() {
    var sums = new SectionSums(homes);
    Sections.tables().forEach(table -> add(sums, table));
    return sums;
  }

  private void add(SectionSums sums, Table<?> table) {
    var fields = List.of(table.fields());
    var form = new SectionSums.Form(table, fields);
    Scan.each(
        session,
        fields,
        session.sql().select(fields).from(table),
        row -> sums.add(form, values(fields, row)));
  }

  private static List<@Nullable Object> values(List<Field<?>> fields, Row row) {
    var values = new ArrayList<@Nullable Object>(fields.size());
    for (var field : fields) {
      values.add(row.get(field));
    }
    return values;
  }
}
