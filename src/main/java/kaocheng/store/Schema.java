package kaocheng.store;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The migration scripts and the version they lead to. */
record Schema(List<String> locations, int version) {
  static final String HISTORY = "SCHEMA_HISTORY";
  static final Schema CURRENT = new Schema(List.of("classpath:kaocheng/store/migration"), 9);

  Schema {
    locations = List.copyOf(locations);
  }

  /** Brings a database to the version. */
  void migrate(DataSource source) {
    Flyway.configure(Schema.class.getClassLoader())
        .dataSource(source)
        .table(HISTORY)
        .locations(locations.toArray(String[]::new))
        .cleanDisabled(true)
        .target(Integer.toString(version))
        .load()
        .migrate();
  }
}
