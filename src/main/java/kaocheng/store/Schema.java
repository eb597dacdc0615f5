package kaocheng.store;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** The migration scripts and the version they lead to. */
record Schema(List<String> locations, int version) {
  static final String HISTORY = "SCHEMA_HISTORY";
  static final Schema CURRENT = new Schema(List.of("classpath:kaocheng/store/migration"), 9);

  Schema {
    locations = List.copyOf(locations);
  }

  /** Brings the database at this address to the version. */
  void migrate(String address) {
    var source = new JdbcDataSource();
    source.setURL(address);
    source.setUser(Connections.USER);
    migrate(source);
  }

  /** Brings the database that lies behind this source to the version. */
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
