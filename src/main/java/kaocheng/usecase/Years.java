package kaocheng.usecase;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.MeasurementColumn;
import kaocheng.exchange.intake.Trouble;
import kaocheng.model.IndicatorKey;
import kaocheng.model.text.Message;
import kaocheng.store.Books;
import kaocheng.store.IndicatorIndex;
import kaocheng.usecase.RowFault.Remedy;

/** The years a file may speak of, with the indicators each has. */
final class Years {
  private final Books books;
  private final Map<Integer, IndicatorIndex> indexes = new HashMap<>();
  private final Map<Integer, Boolean> known = new HashMap<>();

  Years(Books books) {
    this.books = books;
  }

  /** Why rows of this year cannot go into the workbook, where they cannot. */
  Optional<Trouble> trouble(Column column, int year) {
    if (known.computeIfAbsent(year, asked -> books.cycles().find(asked).isPresent())) {
      return Optional.empty();
    }
    return Optional.of(
        Doubts.about(
            column,
            Integer.toString(year),
            Message.of(RowFault.YEAR_NOT_IN_WORKBOOK, books.cycles().years()),
            Message.of(Remedy.CHECK_YEAR)));
  }

  /** The indicator that a row of a year speaks of. */
  Found find(int year, IndicatorKey key) {
    var trouble = trouble(MeasurementColumn.YEAR, year);
    if (trouble.isPresent()) {
      return new Found.Unknown(trouble.get());
    }
    var index = index(year);
    if (!index.hasDepartment(key.department())) {
      return new Found.Unknown(
          Doubts.unknownDepartment(MeasurementColumn.DEPARTMENT, key.department()));
    }
    return index
        .find(key)
        .<Found>map(Found.Known::new)
        .orElseGet(
            () ->
                new Found.Unknown(
                    Doubts.unknownIndicator(
                        MeasurementColumn.INDICATOR, key.department(), key.number())));
  }

  /** The indicators of a year that is in the workbook. */
  IndicatorIndex index(int year) {
    return indexes.computeIfAbsent(year, asked -> books.indicators().index(asked));
  }
}
