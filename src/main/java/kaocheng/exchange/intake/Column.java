package kaocheng.exchange.intake;

import java.util.List;

/**
 * A column of a kind of file: its heading in either language, whether a file has to have it, and
 * the columns that may stand instead of it, all of them together.
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

  /** Whether a file has to have the column. */
  enum Need {
    MANDATORY,
    OPTIONAL
  }
}
