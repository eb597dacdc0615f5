package kaocheng.store;

import static kaocheng.store.generated.Tables.DEPARTMENT;
import static kaocheng.store.generated.Tables.GOAL;
import static kaocheng.store.generated.Tables.INDICATOR;
import static kaocheng.store.generated.Tables.MEASUREMENT;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaocheng.model.Quarter;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** What is entered of each department of a year, as digests that differ where anything does. */
public final class Imprints {
  private final Session session;

  Imprints(Session session) {
    this.session = session;
  }

  /** The digests of goals and indicators, and of all that was reported up to a quarter. */
  public record Entered(String definitions, String reports) {}

  /** By the codes of the departments. */
  public Map<String, Entered> entered(int year, Quarter quarter) {
    var ofYear = DEPARTMENT.CYCLE_YEAR.eq(year).and(DEPARTMENT.WITHDRAWN.isNull());
    var definitions = new LinkedHashMap<Long, RowSum>();
    add(definitions, GOAL, GOAL.DEPARTMENT_ID, ofYear);
    add(definitions, INDICATOR, INDICATOR.DEPARTMENT_ID, ofYear);
    var reports = new LinkedHashMap<Long, RowSum>();
    addReports(reports, ofYear.and(MEASUREMENT.QUARTER.le(quarter.number())));
    var entered = new LinkedHashMap<String, Entered>();
    session
        .asking()
        .select(DEPARTMENT.ID, DEPARTMENT.CODE)
        .from(DEPARTMENT)
        .where(ofYear)
        .orderBy(DEPARTMENT.ID)
        .forEach(
            row ->
                entered.put(
                    row.value2(),
                    new Entered(told(definitions, row.value1()), told(reports, row.value1()))));
    return entered;
  }

  private void add(Map<Long, RowSum> sums, Table<?> table, Field<Long> home, Condition condition) {
    var fields = List.of(table.fields());
    sum(
        sums,
        new Asked(table, fields, home),
        session
            .asking()
            .select(fields)
            .from(table)
            .join(DEPARTMENT)
            .on(home.eq(DEPARTMENT.ID))
            .where(condition));
  }

  private void addReports(Map<Long, RowSum> sums, Condition condition) {
    var fields = new ArrayList<Field<?>>(List.of(MEASUREMENT.fields()));
    fields.add(INDICATOR.DEPARTMENT_ID);
    sum(
        sums,
        new Asked(MEASUREMENT, fields, INDICATOR.DEPARTMENT_ID),
        session
            .asking()
            .select(fields)
            .from(MEASUREMENT)
            .join(INDICATOR)
            .on(MEASUREMENT.INDICATOR_ID.eq(INDICATOR.ID))
            .join(DEPARTMENT)
            .on(INDICATOR.DEPARTMENT_ID.eq(DEPARTMENT.ID))
            .where(condition));
  }

  /** The rows of a table with these fields, one of which tells the department. */
  private record Asked(Table<?> table, List<Field<?>> fields, Field<Long> home) {}

  private void sum(Map<Long, RowSum> sums, Asked asked, ResultQuery<?> question) {
    var digest = new RowDigest(asked.table, asked.fields);
    Scan.each(
        session,
        asked.fields,
        question,
        row -> {
          var values = new ArrayList<@Nullable Object>(asked.fields.size());
          asked.fields.forEach(field -> values.add(row.get(field)));
          sums.computeIfAbsent(row.get(asked.home), _ -> new RowSum()).add(digest.of(values));
        });
  }

  private static String told(Map<Long, RowSum> sums, long department) {
    var sum = sums.getOrDefault(department, new RowSum());
    var digest = Digests.sha256();
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(sum.rows()).array());
    return HexFormat.of().formatHex(digest.digest(sum.bytes()));
  }
}
