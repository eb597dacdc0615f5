package kaocheng.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.MeasurementColumn;
import kaocheng.exchange.layout.Meaning;
import kaocheng.model.Quarter;
import org.jspecify.annotations.Nullable;

/** What a column of a table can be said to hold: its name in files, and of which quarter. */
public record ColumnChoice(String chinese, String english, int quarter) {
  /** The column is not read. */
  public static final ColumnChoice IGNORED = new ColumnChoice("", "", 0);

  /** All there is to choose from, the usual ones first. */
  public static List<ColumnChoice> all() {
    var all = new ArrayList<ColumnChoice>();
    all.add(IGNORED);
    MeasurementColumn.COLUMNS.forEach(column -> all.add(of(column, null)));
    for (var quarter : Quarter.values()) {
      MeasurementColumn.OF_A_QUARTER.forEach(column -> all.add(of(column, quarter)));
    }
    return all;
  }

  /** The choice that a person writes as a column's name, with @ and a number for its quarter. */
  public static Optional<ColumnChoice> named(String text) {
    return all().stream()
        .filter(choice -> text.equals(choice.written()) || text.equals(choice.writtenInEnglish()))
        .findFirst();
  }

  private String written() {
    return isIgnored() ? "不读" : chinese + (quarter == 0 ? "" : "@" + quarter);
  }

  private String writtenInEnglish() {
    return isIgnored() ? "ignore" : english + (quarter == 0 ? "" : "@" + quarter);
  }

  public boolean isIgnored() {
    return chinese.isEmpty();
  }

  static ColumnChoice of(Meaning meaning) {
    var column = meaning.column();
    return column == null ? IGNORED : of(column, meaning.quarter());
  }

  private static ColumnChoice of(Column column, @Nullable Quarter quarter) {
    return new ColumnChoice(
        column.chinese(), column.english(), quarter == null ? 0 : quarter.number());
  }

  Meaning meaning() {
    return column()
        .map(
            column ->
                Quarter.of(quarter)
                    .map(one -> Meaning.of(column, one))
                    .orElseGet(() -> Meaning.of(column)))
        .orElse(Meaning.IGNORED);
  }

  Optional<Column> column() {
    return MeasurementColumn.COLUMNS.stream()
        .filter(column -> column.chinese().equals(chinese))
        .findFirst();
  }
}
