package kaocheng.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * Sealed rows in a workbook of their own that is nowhere but in memory. The rows go into tables as
 * they were when they were sealed, which are then brought up to date like any older workbook.
 */
final class Unsealed implements AutoCloseable {
  private final Connection connection;

  private Unsealed(Connection connection) {
    this.connection = connection;
  }

  /** The rows of this text, from a workbook with tables of this version. */
  static Unsealed of(String text, int version) throws SQLException {
    var connection = Connections.inMemory("jdbc:h2:mem:" + UUID.randomUUID());
    var source = OneConnection.source(connection);
    try {
      new Schema(Schema.CURRENT.locations(), version).migrate(source);
      try (var session = new Session(connection, OffsetDateTime.MIN, Session.Mode.READING)) {
        fill(session, text);
      }
      connection.commit();
      Schema.CURRENT.migrate(source);
      return new Unsealed(connection);
    } catch (SQLException | RuntimeException failure) {
      connection.close();
      throw failure;
    }
  }

  <T> T read(Reading<T> reading) {
    try (var session = new Session(connection, OffsetDateTime.MIN, Session.Mode.READING)) {
      return reading.run(new Books(session));
    }
  }

  private static void fill(Session session, String text) {
    var lines = text.split("\n");
    if (!lines[0].equals(SealText.FORM)) {
      throw new Unreadable("a seal of the form " + lines[0]);
    }
    Filling filling = null;
    for (var line : List.of(lines).subList(1, lines.length)) {
      if (line.charAt(0) == SealText.TABLE) {
        end(filling);
        filling = new Filling(session, line.substring(1).split("\t"));
      } else if (filling != null) {
        filling.add(line);
      }
    }
    end(filling);
  }

  private static void end(@Nullable Filling filling) {
    if (filling != null) {
      filling.end();
    }
  }

  /** The rows of one table on their way in. */
  private static final class Filling {
    private final List<Field<?>> columns;
    private final Batch batch;

    Filling(Session session, String[] names) {
      Table<?> table = DSL.table(DSL.name(names[0]));
      columns = Stream.of(names).skip(1).<Field<?>>map(Filling::column).toList();
      batch = new Batch(session, table, columns);
    }

    private static Field<?> column(String name) {
      return name.endsWith(SealText.BYTES)
          ? DSL.field(
              DSL.name(name.substring(0, name.length() - SealText.BYTES.length())),
              SQLDataType.VARBINARY)
          : DSL.field(DSL.name(name), SQLDataType.VARCHAR);
    }

    void add(String line) {
      var fields = line.split("\t", -1);
      if (fields.length != columns.size()) {
        throw new Unreadable("a sealed row of " + fields.length + " fields");
      }
      var values = new ArrayList<@Nullable Object>(fields.length);
      for (var at = 0; at < fields.length; at++) {
        var value = SealText.read(fields[at]);
        values.add(
            value != null && columns.get(at).getType() == byte[].class
                ? HexFormat.of().parseHex(value)
                : value);
      }
      batch.add(values);
      if (batch.isFull()) {
        batch.flush();
      }
    }

    void end() {
      batch.flush();
      batch.close();
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException failure) {
      throw new DataAccessException("the sealed rows did not close", failure);
    }
  }
}
