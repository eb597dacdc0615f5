package kaocheng.exchange.intake;

import java.util.List;
import java.util.Map;
import kaocheng.model.Measurement;
import kaocheng.model.Reported;
import kaocheng.model.figure.Unit;
import kaocheng.model.notation.ReportedNotation;

/** Fills the file of a quarter's figures in with what was reported, to be read again as it was. */
public final class FilledFigures {
  private FilledFigures() {}

  /** The headings, in the order in which the columns are asked for. */
  public static List<String> headings() {
    return MeasurementColumn.ALL.stream().map(Column::chinese).toList();
  }

  /** The cells of a row; the unit is that of the figure. */
  public static List<String> row(int year, Measurement measurement, Unit unit, String note) {
    var part = measurement.part();
    var cells =
        withReported(new Filled(), measurement.reported(), unit, note)
            .with(MeasurementColumn.YEAR, year)
            .with(MeasurementColumn.QUARTER, measurement.quarter())
            .with(MeasurementColumn.DEPARTMENT, measurement.indicator().department())
            .with(MeasurementColumn.INDICATOR, measurement.indicator().number())
            .with(MeasurementColumn.QUALIFIER, Vocabulary.QUALIFIERS.word(measurement.qualifier()))
            .with(MeasurementColumn.AS_OF, measurement.source().asOf())
            .with(MeasurementColumn.PART, part == null ? "" : FilledForms.part(part))
            .cells();
    return row(cells);
  }

  private static List<String> row(Map<Column, String> cells) {
    return MeasurementColumn.ALL.stream().map(column -> cells.getOrDefault(column, "")).toList();
  }

  private static Filled withReported(Filled filled, Reported reported, Unit unit, String note) {
    return switch (reported) {
      case Reported.NotReported() ->
          with(filled, ReportState.NOT_REPORTED).with(MeasurementColumn.NOTE, note);
      case Reported.NotApplicable(var reason) ->
          with(filled, ReportState.NOT_APPLICABLE)
              .with(MeasurementColumn.NOTE, note.isEmpty() ? reason : note);
      default ->
          with(filled, ReportState.REPORTED)
              .with(MeasurementColumn.VALUE, value(reported, unit))
              .with(MeasurementColumn.NOTE, note);
    };
  }

  private static Filled with(Filled filled, ReportState state) {
    return filled.with(MeasurementColumn.STATE, Vocabulary.STATES.word(state));
  }

  private static String value(Reported reported, Unit unit) {
    return switch (reported) {
      case Reported.Amount(var value) -> Filled.figure(value, unit);
      case Reported.Share(var numerator, var denominator) ->
          Filled.number(numerator) + "/" + Filled.number(denominator);
      case Reported.Level(var value, var weight) ->
          Filled.figure(value, unit) + "*" + Filled.number(weight);
      case Reported.Done(var day) -> day.toString();
      case Reported.NotDone() -> Vocabulary.NOT_DONE.word(true);
      case Reported.Place place -> Places.write(place);
      case Reported.Graded(var grade) -> grade.chinese();
      default -> ReportedNotation.write(reported);
    };
  }
}
