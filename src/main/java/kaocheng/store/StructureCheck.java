package kaocheng.store;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kaocheng.store.generated.DefaultSchema;
import org.jooq.DSLContext;
import org.jooq.Named;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Looks whether all tables are there, and all the rules that they keep. */
final class StructureCheck {
  private final DSLContext sql;
  private final Findings findings;
  private int tables;

  StructureCheck(Session session, Findings findings) {
    this.sql = DSL.using(session.connection(), SQLDialect.H2);
    this.findings = findings;
  }

  /** Whether everything else can be looked at. */
  boolean run() {
    var found = Inspection.tables(sql);
    var rules = rules();
    for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
      if (!found.contains(table.getName())) {
        findings.add(Damage.TABLE_MISSING, said(table));
        continue;
      }
      tables++;
      rulesOf(table)
          .map(rule -> rule.getName().toUpperCase(Locale.ROOT))
          .filter(rule -> !rules.contains(rule))
          .forEach(rule -> findings.add(Damage.RULE_MISSING, said(table), said(rule)));
    }
    return tables == DefaultSchema.DEFAULT_SCHEMA.getTables().size();
  }

  private Set<String> rules() {
    var name = DSL.field(DSL.name("CONSTRAINT_NAME"), String.class);
    var constraints = DSL.table(DSL.name("INFORMATION_SCHEMA", "TABLE_CONSTRAINTS"));
    return new HashSet<>(sql.select(name).from(constraints).fetch(name));
  }

  private static Stream<? extends Named> rulesOf(Table<?> table) {
    return Stream.of(table.getKeys(), table.getReferences(), table.getChecks())
        .flatMap(rules -> rules.stream());
  }

  private static String said(Named named) {
    return said(named.getName());
  }

  private static String said(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  int tables() {
    return tables;
  }
}
