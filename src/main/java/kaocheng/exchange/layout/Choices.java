package kaocheng.exchange.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.ColumnReadings;

/**
 * What a person has said about how a table is to be read: where the headings stand, what single
 * columns mean, what the whole table is about, and how cells with two readings are meant.
 */
public record Choices(
    Headings headings,
    Map<Integer, Meaning> columns,
    Map<String, Meaning> named,
    Map<Column, String> givens,
    ColumnReadings readings,
    Confidence confidence) {
  /** Nobody has said anything. */
  public static final Choices NONE =
      new Choices(
          Headings.SOUGHT, Map.of(), Map.of(), Map.of(), ColumnReadings.ASKED, Confidence.CHOSEN);

  public Choices {
    columns = Map.copyOf(columns);
    named = Map.copyOf(named);
    givens = Map.copyOf(givens);
  }

  /** The line on which the headings begin and how many rows they take; line 0: to be sought. */
  public record Headings(long line, int rows) {
    public static final Headings SOUGHT = new Headings(0, 1);
  }

  public Choices with(Headings other) {
    return new Choices(other, Map.of(), named, givens, readings, Confidence.CHOSEN);
  }

  public Choices with(int place, Meaning meaning) {
    var more = new LinkedHashMap<>(columns);
    more.put(place, meaning);
    return new Choices(headings, more, named, givens, readings, Confidence.CHOSEN);
  }

  /** Says what columns with this heading mean, wherever they stand. */
  public Choices with(String heading, Meaning meaning) {
    var more = new LinkedHashMap<>(named);
    more.put(HeadingWords.plain(heading), meaning);
    return new Choices(headings, columns, more, givens, readings, Confidence.CHOSEN);
  }

  /**
   * What a person has said of the column at this place under this heading. Only places are
   * remembered, so what is said of a heading is always said now and goes first.
   */
  Optional<Meaning> meaning(int place, String heading) {
    return Optional.ofNullable(named.get(HeadingWords.plain(heading)))
        .or(() -> Optional.ofNullable(columns.get(place)));
  }

  boolean saysNothingOfColumns() {
    return columns.isEmpty() && named.isEmpty();
  }

  /** Says what the whole table is about; a blank leaves it to the table's own words. */
  public Choices with(Column column, String text) {
    var more = new LinkedHashMap<>(givens);
    more.put(column, text.strip());
    return new Choices(headings, columns, named, more, readings, Confidence.CHOSEN);
  }

  public Choices with(ColumnReadings other) {
    return new Choices(headings, columns, named, givens, other, Confidence.CHOSEN);
  }

  /** What was said here, and for the rest what was said before of tables laid out like this. */
  public Choices before(Choices earlier) {
    if (!headings.equals(Headings.SOUGHT) && !headings.equals(earlier.headings)) {
      return this;
    }
    return new Choices(
        earlier.headings,
        joined(columns, earlier.columns),
        named,
        joined(givens, earlier.givens),
        readings.before(earlier.readings),
        isNone() ? earlier.confidence : Confidence.CHOSEN);
  }

  private static <K, V> Map<K, V> joined(Map<K, V> first, Map<K, V> then) {
    var all = new LinkedHashMap<>(then);
    all.putAll(first);
    return all;
  }

  public boolean isNone() {
    return equals(NONE);
  }
}
