package kaocheng.exchange.layout;

import java.util.Optional;
import kaocheng.exchange.intake.Column;
import kaocheng.model.Quarter;
import org.jspecify.annotations.Nullable;

/** What a column holds: one of a kind of file's columns, of one quarter where it says which. */
public record Meaning(@Nullable Column column, @Nullable Quarter quarter) {
  /** The column is not read. */
  public static final Meaning IGNORED = new Meaning(null, null);

  public static Meaning of(Column column) {
    return new Meaning(column, null);
  }

  public static Meaning of(Column column, Quarter quarter) {
    return new Meaning(column, quarter);
  }

  public boolean isRead() {
    return column != null;
  }

  boolean is(Column asked) {
    return asked.equals(column);
  }

  Optional<Quarter> inQuarter() {
    return Optional.ofNullable(quarter);
  }
}
