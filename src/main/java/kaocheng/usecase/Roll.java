package kaocheng.usecase;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaocheng.exchange.intake.Column;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Quarter;

/**
 * A report that is a list: whose it is, up to which day it counts (the last day of the quarter
 * where blank), and what is written in the fields of each row.
 */
public record Roll(
    RollSort sort, int year, Subject subject, String asOf, List<Map<String, String>> rows) {
  public Roll {
    rows = rows.stream().map(Map::copyOf).toList();
  }

  /** The indicator and the quarter that a list is reported for. */
  public record Subject(IndicatorKey indicator, Quarter quarter) {
    String name() {
      return indicator.department() + " " + indicator.number();
    }
  }

  /** The rows as those of a file. */
  List<Map<Column, String>> forms() {
    return rows.stream().map(this::form).toList();
  }

  private Map<Column, String> form(Map<String, String> row) {
    var cells = new HashMap<>(row);
    cells.put(Draft.YEAR, Integer.toString(year));
    cells.put("quarter", Integer.toString(subject.quarter().number()));
    cells.put("department", subject.indicator().department());
    cells.put("indicator", subject.indicator().number());
    cells.put("as_of", asOf);
    var form = new LinkedHashMap<Column, String>();
    sort.columns().forEach(column -> form.put(column, cells.getOrDefault(column.english(), "")));
    return form;
  }
}
