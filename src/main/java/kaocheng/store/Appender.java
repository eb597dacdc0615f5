package kaocheng.store;

import static kaocheng.store.generated.Tables.MEASUREMENT;

import java.util.Arrays;
import java.util.List;
import kaocheng.model.Reported;
import kaocheng.model.figure.Source;
import kaocheng.model.notation.ReportedNotation;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Appends the measurements of one import, or of what a person types in at one time. */
public final class Appender {
  private static final List<Field<?>> FIELDS =
      List.of(
          MEASUREMENT.INDICATOR_ID,
          MEASUREMENT.QUARTER,
          MEASUREMENT.VERSION,
          MEASUREMENT.QUALIFIER,
          MEASUREMENT.AS_OF,
          MEASUREMENT.NOTE,
          MEASUREMENT.IMPORT_ID,
          MEASUREMENT.LINE,
          MEASUREMENT.WRITTEN,
          MEASUREMENT.PART,
          MEASUREMENT.SHAPE,
          MEASUREMENT.AMOUNT,
          MEASUREMENT.NUMERATOR,
          MEASUREMENT.DENOMINATOR,
          MEASUREMENT.DONE_ON,
          MEASUREMENT.PLACE,
          MEASUREMENT.FIELD,
          MEASUREMENT.GRADE,
          MEASUREMENT.REASON,
          MEASUREMENT.LAST_PLACE,
          MEASUREMENT.LAST_FIELD,
          MEASUREMENT.DETAIL);
  private static final int SHAPE = FIELDS.indexOf(MEASUREMENT.SHAPE);
  private static final int AMOUNT = FIELDS.indexOf(MEASUREMENT.AMOUNT);
  private static final int NUMERATOR = FIELDS.indexOf(MEASUREMENT.NUMERATOR);
  private static final int DENOMINATOR = FIELDS.indexOf(MEASUREMENT.DENOMINATOR);
  private static final int DONE_ON = FIELDS.indexOf(MEASUREMENT.DONE_ON);
  private static final int PLACE = FIELDS.indexOf(MEASUREMENT.PLACE);
  private static final int FIELD = FIELDS.indexOf(MEASUREMENT.FIELD);
  private static final int GRADE = FIELDS.indexOf(MEASUREMENT.GRADE);
  private static final int REASON = FIELDS.indexOf(MEASUREMENT.REASON);
  private static final int LAST_PLACE = FIELDS.indexOf(MEASUREMENT.LAST_PLACE);
  private static final int LAST_FIELD = FIELDS.indexOf(MEASUREMENT.LAST_FIELD);
  private static final int DETAIL = FIELDS.indexOf(MEASUREMENT.DETAIL);

  private final Session session;
  private final long importId;

  Appender(Session session, long importId) {
    this.session = session;
    this.importId = importId;
  }

  public void add(NewMeasurement added) {
    session.locks().requireOpen(added.indicator(), added.quarter());
    if (session.isByHand()) {
      new PuttingBack(session).noteAppended(added);
    }
    @Nullable Object[] values = new @Nullable Object[FIELDS.size()];
    var content = added.content();
    values[0] = added.indicator();
    values[1] = added.quarter().number();
    values[2] = added.version();
    values[3] = content.qualifier().name();
    values[4] = Checked.day(Datum.AS_OF, content.asOf());
    values[5] = Checked.textOrNothing(Datum.NOTE, MEASUREMENT.NOTE, content.note());
    values[6] = importId;
    values[7] = session.isByHand() ? Source.Row.NO_LINE : added.line();
    values[8] = Checked.textOrNothing(Datum.WRITTEN, MEASUREMENT.WRITTEN, added.written());
    values[9] = Part.word(added.part());
    fill(values, content.reported());
    session.append(MEASUREMENT, FIELDS, Arrays.asList(values));
  }

  private static void fill(@Nullable Object[] values, Reported reported) {
    values[SHAPE] = shape(reported).name();
    switch (reported) {
      case Reported.Amount(var value) ->
          values[AMOUNT] = Checked.decimal(Datum.REPORTED_VALUE, MEASUREMENT.AMOUNT, value);
      case Reported.Share(var numerator, var denominator) -> {
        values[NUMERATOR] = Checked.decimal(Datum.NUMERATOR, MEASUREMENT.NUMERATOR, numerator);
        values[DENOMINATOR] =
            Checked.decimal(Datum.DENOMINATOR, MEASUREMENT.DENOMINATOR, denominator);
      }
      case Reported.Done(var day) -> values[DONE_ON] = Checked.day(Datum.DONE_ON, day);
      case Reported.Place(var place, var field, var last, var lastField) -> {
        values[PLACE] = Checked.within(Datum.PLACE, place, 1, Integer.MAX_VALUE);
        values[FIELD] = Checked.within(Datum.FIELD, field, 0, Integer.MAX_VALUE);
        values[LAST_PLACE] = told(Datum.LAST_PLACE, last);
        values[LAST_FIELD] = told(Datum.LAST_FIELD, lastField);
      }
      case Reported.Graded(var grade) -> values[GRADE] = grade.name();
      case Reported.NotApplicable(var reason) ->
          values[REASON] = Checked.text(Datum.REASON, MEASUREMENT.REASON, reason);
      case Reported.NotDone _, Reported.NotReported _ -> {}
      case Reported.Level _,
          Reported.Struck _,
          Reported.Series _,
          Reported.Marked _,
          Reported.Verdicts _,
          Reported.Voted _,
          Reported.Honoured _,
          Reported.Items _ ->
          values[DETAIL] =
              Checked.text(
                  Datum.REPORTED_VALUE, MEASUREMENT.DETAIL, ReportedNotation.write(reported));
    }
  }

  /** A number that is zero where nobody told it. */
  private static @Nullable Integer told(Datum datum, int number) {
    return number == 0 ? null : Checked.within(datum, number, 1, Integer.MAX_VALUE);
  }

  private static Shape shape(Reported reported) {
    return switch (reported) {
      case Reported.Amount _ -> Shape.AMOUNT;
      case Reported.Share _ -> Shape.SHARE;
      case Reported.Done _ -> Shape.DONE;
      case Reported.NotDone _ -> Shape.NOT_DONE;
      case Reported.Place _ -> Shape.PLACE;
      case Reported.Graded _ -> Shape.GRADED;
      case Reported.NotReported _ -> Shape.NOT_REPORTED;
      case Reported.NotApplicable _ -> Shape.NOT_APPLICABLE;
      case Reported.Level _ -> Shape.LEVEL;
      case Reported.Struck _ -> Shape.STRUCK;
      case Reported.Series _ -> Shape.SERIES;
      case Reported.Marked _ -> Shape.MARKED;
      case Reported.Verdicts _ -> Shape.VERDICTS;
      case Reported.Voted _ -> Shape.VOTED;
      case Reported.Honoured _ -> Shape.HONOURED;
      case Reported.Items _ -> Shape.ITEMS;
    };
  }
}
