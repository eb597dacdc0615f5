package kaocheng.usecase;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import kaocheng.exchange.intake.Column;

/** A form of a sort and year with what is written in its fields, by their names. */
public record Draft(EntrySort sort, int year, Map<String, String> cells) {
  static final String YEAR = "year";

  public Draft {
    cells = Map.copyOf(cells);
  }

  /** An empty form. */
  public static Draft blank(EntrySort sort, int year) {
    return new Draft(sort, year, Map.of());
  }

  /** What stands in a field; nothing is an empty text. */
  public String text(String field) {
    return cells.getOrDefault(field, "");
  }

  /** The same form with another text in a field. */
  public Draft with(String field, String text) {
    var more = new HashMap<>(cells);
    more.put(field, text);
    return new Draft(sort, year, more);
  }

  /** The same form with other texts in some of its fields. */
  public Draft with(Map<String, String> texts) {
    var more = new HashMap<>(cells);
    more.putAll(texts);
    return new Draft(sort, year, more);
  }

  /** What names the entry among those of its sort and year. */
  public String name() {
    return String.join(" ", sort.naming().stream().map(this::text).toList());
  }

  boolean isNamedLike(Draft other) {
    return sort == other.sort
        && sort.naming().stream().allMatch(field -> text(field).equals(other.text(field)));
  }

  Map<Column, String> columns() {
    var columns = new LinkedHashMap<Column, String>();
    for (var column : sort.columns()) {
      var ofYear = column.english().equals(YEAR);
      columns.put(column, ofYear ? Integer.toString(year) : text(column.english()));
    }
    return columns;
  }

  static Draft of(EntrySort sort, int year, Map<Column, String> filled) {
    var cells = new HashMap<String, String>();
    filled.forEach((column, text) -> cells.put(column.english(), text));
    cells.remove(YEAR);
    return new Draft(sort, year, cells);
  }
}
