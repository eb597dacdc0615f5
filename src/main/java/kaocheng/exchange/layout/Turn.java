package kaocheng.exchange.layout;

import java.util.Arrays;
import java.util.List;
import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.MeasurementColumn;
import kaocheng.exchange.table.GivenRow;
import kaocheng.model.Quarter;
import org.jspecify.annotations.Nullable;

/** One reading of each row of a table: all of it, or what belongs to one quarter. */
final class Turn {
  private static final int GIVEN = -1;

  private final int[] places;
  private final String[] givens;
  private final int[] own;

  private Turn(int[] places, String[] givens, int[] own) {
    this.places = places;
    this.givens = givens;
    this.own = own;
  }

  /** One turn for each quarter that has columns, or one for all. */
  static List<Turn> of(Arrangement arrangement) {
    if (!arrangement.isWide()) {
      return List.of(of(arrangement, null));
    }
    return Arrays.stream(Quarter.values())
        .filter(
            quarter ->
                arrangement.parts().stream().anyMatch(part -> quarter == part.meaning().quarter()))
        .map(quarter -> of(arrangement, quarter))
        .toList();
  }

  private static Turn of(Arrangement arrangement, @Nullable Quarter quarter) {
    var columns = arrangement.columns();
    var places = new int[columns.size()];
    var givens = new String[columns.size()];
    for (var field = 0; field < columns.size(); field++) {
      var column = columns.get(field);
      places[field] = place(arrangement, column, quarter);
      givens[field] =
          quarter != null && column.equals(MeasurementColumn.QUARTER)
              ? Integer.toString(quarter.number())
              : given(arrangement, column);
    }
    var own =
        arrangement.parts().stream()
            .filter(part -> quarter != null && quarter == part.meaning().quarter())
            .mapToInt(Arrangement.Part::place)
            .toArray();
    return new Turn(places, givens, own);
  }

  private static int place(Arrangement arrangement, Column column, @Nullable Quarter quarter) {
    return arrangement.parts().stream()
        .filter(part -> part.meaning().is(column))
        .filter(part -> part.meaning().quarter() == null || part.meaning().quarter() == quarter)
        .mapToInt(Arrangement.Part::place)
        .findFirst()
        .orElse(GIVEN);
  }

  private static String given(Arrangement arrangement, Column column) {
    return arrangement.givens().stream()
        .filter(given -> given.column().equals(column))
        .map(Arrangement.Given::text)
        .findFirst()
        .orElse("");
  }

  int size() {
    return places.length;
  }

  /** Where a field stands in the row; below 0 where it is given. */
  int place(int field) {
    return places[field];
  }

  String given(int field) {
    return givens[field];
  }

  /** Whether the row says nothing of this quarter, which has columns of its own. */
  boolean isSilent(GivenRow row) {
    for (var place : own) {
      if (place < row.size() && !row.isBlank(place)) {
        return false;
      }
    }
    return own.length > 0;
  }
}
