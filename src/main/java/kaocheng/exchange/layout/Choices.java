package kaocheng.exchange.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.Readings;

/**
 * What a person has said about how a table is to be read: where the headings stand, what single
 * columns mean, what the whole table is about, and how cells with two readings are meant.
 */
public record Choices(
    Headings headings,
    Map<Integer, Meaning> columns,
    Map<Column, String> givens,
    Readings readings,
    Confidence confidence) {
  /** Nobody has said anything. */
  public static final Choices NONE =
      new Choices(Headings.SOUGHT, Map.of(), Map.of(), Readings.ASKED, Confidence.CHOSEN);

  public Choices {
    columns = Map.copyOf(columns);
    givens = Map.copyOf(givens);
  }

  /** The line on which the headings begin and how many rows they take; line 0: to be sought. */
  public record Headings(long line, int rows) {
    public static final Headings SOUGHT = new Headings(0, 1);
  }

  public Choices with(Headings other) {
    return new Choices(other, Map.of(), givens, readings, Confidence.CHOSEN);
  }

  public Choices with(int place, Meaning meaning) {
    var more = new LinkedHashMap<>(columns);
    more.put(place, meaning);
    return new Choices(headings, more, givens, readings, Confidence.CHOSEN);
  }

  /** Says what the whole table is about; a blank takes it back. */
  public Choices with(Column column, String text) {
    var more = new LinkedHashMap<>(givens);
    if (text.isBlank()) {
      more.remove(column);
    } else {
      more.put(column, text.strip());
    }
    return new Choices(headings, columns, more, readings, Confidence.CHOSEN);
  }

  public Choices with(Readings other) {
    return new Choices(headings, columns, givens, other, Confidence.CHOSEN);
  }

  public boolean isNone() {
    return equals(NONE);
  }
}
