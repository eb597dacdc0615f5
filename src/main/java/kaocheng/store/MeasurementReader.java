package kaocheng.store;

import static kaocheng.store.generated.Tables.MEASUREMENT;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import kaocheng.model.Qualifier;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.notation.Form;
import kaocheng.model.notation.ReportedNotation;
import kaocheng.model.rule.PanelGrade;
import kaocheng.model.rule.ValueKind;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Reads measurements row by row, in the order of indicator, quarter, part and version. */
final class MeasurementReader {
  /** The version that stands where a figure was taken back. */
  static final int NOTHING = 0;

  private static final List<Field<?>> FIELDS = List.of(MEASUREMENT.fields());

  /** What the scorer needs, that which every row has first. */
  private static final List<Field<?>> SCORED =
      List.of(
          MEASUREMENT.INDICATOR_ID,
          MEASUREMENT.QUARTER,
          MEASUREMENT.PART,
          MEASUREMENT.VERSION,
          MEASUREMENT.RESTORES,
          MEASUREMENT.SHAPE,
          MEASUREMENT.QUALIFIER,
          MEASUREMENT.AS_OF,
          MEASUREMENT.IMPORT_ID,
          MEASUREMENT.LINE,
          MEASUREMENT.AMOUNT,
          MEASUREMENT.NUMERATOR,
          MEASUREMENT.DENOMINATOR,
          MEASUREMENT.DONE_ON,
          MEASUREMENT.PLACE,
          MEASUREMENT.FIELD,
          MEASUREMENT.LAST_PLACE,
          MEASUREMENT.LAST_FIELD,
          MEASUREMENT.GRADE,
          MEASUREMENT.REASON,
          MEASUREMENT.DETAIL);

  private static final Field<?>[] ALL_SCORED = SCORED.toArray(Field<?>[]::new);

  /** What there is to know of a number or a ratio, which most measurements are. */
  private static final Field<?>[] NUMBERS = SCORED.subList(0, 13).toArray(Field<?>[]::new);

  private final Session session;

  MeasurementReader(Session session) {
    this.session = session;
  }

  /** All versions in no particular order, without what only an editor wants to see. */
  void scan(Condition condition, Consumer<PlainRow> each) {
    var question = session.asking().select(SCORED).from(MEASUREMENT).where(condition);
    Scan.each(
        session,
        SCORED,
        question,
        row -> each.accept(new PlainRow(isNumber(row) ? NUMBERS : ALL_SCORED, row)));
  }

  private static boolean isNumber(Row row) {
    var shape = row.get(MEASUREMENT.SHAPE);
    return shape.equals(Shape.AMOUNT.name()) || shape.equals(Shape.SHARE.name());
  }

  void versions(Condition condition, Consumer<PlainRow> each) {
    var question =
        session
            .asking()
            .select(FIELDS)
            .from(MEASUREMENT)
            .where(condition)
            .orderBy(
                MEASUREMENT.INDICATOR_ID,
                MEASUREMENT.QUARTER,
                MEASUREMENT.PART,
                MEASUREMENT.VERSION);
    PlainRow.each(session, FIELDS, question, each);
  }

  /** Only what stands: the latest version of each measurement that is not taken back. */
  void current(Condition condition, Consumer<PlainRow> each) {
    latest(
        condition,
        row -> {
          if (version(row) != NOTHING) {
            each.accept(row);
          }
        });
  }

  /** The version that stands: the row's own, or the one that it puts back. */
  static int version(PlainRow row) {
    var restores = row.get(MEASUREMENT.RESTORES);
    return restores == null ? row.get(MEASUREMENT.VERSION) : restores;
  }

  /** Only the latest version of each measurement, even where it says that nothing stands. */
  void latest(Condition condition, Consumer<PlainRow> each) {
    var latest = new LastOfEach(each);
    versions(condition, latest);
    latest.end();
  }

  /** Lets a row pass when the next one is of another indicator, quarter or part. */
  private static final class LastOfEach implements Consumer<PlainRow> {
    private final Consumer<PlainRow> next;
    private @Nullable PlainRow held;

    LastOfEach(Consumer<PlainRow> next) {
      this.next = next;
    }

    @Override
    public void accept(PlainRow row) {
      var before = held;
      if (before != null && !isSameSlot(before, row)) {
        next.accept(before);
      }
      held = row;
    }

    private static boolean isSameSlot(PlainRow one, PlainRow other) {
      return one.get(MEASUREMENT.INDICATOR_ID).equals(other.get(MEASUREMENT.INDICATOR_ID))
          && one.get(MEASUREMENT.QUARTER).equals(other.get(MEASUREMENT.QUARTER))
          && one.get(MEASUREMENT.PART).equals(other.get(MEASUREMENT.PART));
    }

    void end() {
      var last = held;
      if (last != null) {
        next.accept(last);
      }
    }
  }

  static Quarter quarter(Row row) {
    return Stored.quarter(row.get(MEASUREMENT.QUARTER));
  }

  static Content content(Row row) {
    return new Content(
        reported(row),
        Stored.value(Qualifier.class, row.get(MEASUREMENT.QUALIFIER)),
        row.get(MEASUREMENT.AS_OF),
        row.get(MEASUREMENT.NOTE));
  }

  static Reported reported(Row row) {
    return switch (Stored.value(Shape.class, row.get(MEASUREMENT.SHAPE))) {
      case AMOUNT -> new Reported.Amount(number(row, MEASUREMENT.AMOUNT));
      case SHARE ->
          new Reported.Share(
              number(row, MEASUREMENT.NUMERATOR), number(row, MEASUREMENT.DENOMINATOR));
      case DONE -> new Reported.Done(row.get(MEASUREMENT.DONE_ON));
      case NOT_DONE -> new Reported.NotDone();
      case PLACE ->
          new Reported.Place(
              row.get(MEASUREMENT.PLACE),
              row.get(MEASUREMENT.FIELD),
              told(row, MEASUREMENT.LAST_PLACE),
              told(row, MEASUREMENT.LAST_FIELD));
      case GRADED ->
          new Reported.Graded(Stored.value(PanelGrade.class, row.get(MEASUREMENT.GRADE)));
      case NOT_REPORTED -> new Reported.NotReported();
      case NOT_APPLICABLE -> new Reported.NotApplicable(row.get(MEASUREMENT.REASON));
      case LEVEL -> detail(row, Form.LEVEL);
      case STRUCK -> detail(row, Form.STRUCK);
      case SERIES -> detail(row, Form.SERIES);
      case MARKED -> detail(row, Form.MARKED);
      case VERDICTS -> detail(row, Form.VERDICTS);
      case VOTED -> detail(row, Form.VOTED);
      case HONOURED -> detail(row, Form.HONOURED);
      case ITEMS -> detail(row, Form.ITEMS);
    };
  }

  private static Reported detail(Row row, Form shape) {
    var line = row.get(MEASUREMENT.DETAIL);
    return ReportedNotation.read(shape, line).orElseThrow(() -> new Unreadable("report " + line));
  }

  private static int told(Row row, Field<Integer> column) {
    var number = row.get(column);
    return number == null ? 0 : number;
  }

  static @Nullable ValueKind part(Row row) {
    return Part.of(row.get(MEASUREMENT.PART));
  }

  private static Rational number(Row row, Field<BigDecimal> column) {
    return Rational.of(row.get(column));
  }

  static Condition ofDepartment(long department) {
    return MEASUREMENT.INDICATOR_ID.in(Indicators.ofDepartment(department));
  }
}
