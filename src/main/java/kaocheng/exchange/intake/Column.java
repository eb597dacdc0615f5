package kaocheng.exchange.intake;

import java.util.List;

/** A column of a kind of file; its heading may be written in Chinese or in English. */
public interface Column {

  String chinese();

  String english();

  Need need();

  /** Columns that may stand instead of this one, all of them together. */
  default List<Column> instead() {
    return List.of();
  }

  /** Whether a file has to have the column. */
  enum Need {
    MANDATORY,
    OPTIONAL
  }
}
