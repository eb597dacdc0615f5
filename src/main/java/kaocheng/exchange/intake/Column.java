package kaocheng.exchange.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a kind of file: its heading in either language, whether a file has to have it, and
 * the columns that may stand instead of it, all of them together. Columns with the same headings
 * are the same, in whatever kind of file.
 */
public record Column(String chinese, String english, Need need, List<Column> instead) {

  public Column {
    instead = List.copyOf(instead);
  }

  static Column needed(String chinese, String english) {
    return new Column(chinese, english, Need.MANDATORY, List.of());
  }

  static Column optional(String chinese, String english) {
    return new Column(chinese, english, Need.OPTIONAL, List.of());
  }

  Column or(Column... others) {
    return new Column(chinese, english, need, List.of(others));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Column column
        && chinese.equals(column.chinese)
        && english.equals(column.english);
  }

  @Override
  public int hashCode() {
    return chinese.hashCode();
  }

  /** Whether a file has to have the column. */
  enum Need {
    MANDATORY,
    OPTIONAL
  }
}
