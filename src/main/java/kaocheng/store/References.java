package kaocheng.store;

import static kaocheng.store.generated.Tables.DEPARTMENT;
import static kaocheng.store.generated.Tables.INDICATOR;
import static kaocheng.store.generated.Tables.REFERENCE_VALUE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Quarter;
import kaocheng.model.Reference;
import kaocheng.model.figure.Rational;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** The figures set by others that targets and methods of a cycle refer to. */
public final class References {
  private static final Sheet.Layout LAYOUT =
      new Sheet.Layout(
          null,
          List.of(REFERENCE_VALUE.INDICATOR_ID, REFERENCE_VALUE.NAME, REFERENCE_VALUE.QUARTER),
          List.of(REFERENCE_VALUE.AMOUNT, REFERENCE_VALUE.FALLS_ON, REFERENCE_VALUE.DOCUMENT),
          List.of(REFERENCE_VALUE.IMPORT_ID, REFERENCE_VALUE.LINE),
          REFERENCE_VALUE.WITHDRAWN);

  private final Session session;
  private final Indicators indicators;
  private final Imports imports;
  private final Sheet sheet;

  References(Session session, Indicators indicators, Imports imports) {
    this.session = session;
    this.indicators = indicators;
    this.imports = imports;
    this.sheet = new Sheet(session, LAYOUT);
  }

  public List<Reference> all(int year) {
    if (session.isEmpty(REFERENCE_VALUE)) {
      return List.of();
    }
    return session
        .asking()
        .select(DEPARTMENT.CODE, INDICATOR.NUMBER)
        .select(REFERENCE_VALUE.fields())
        .from(REFERENCE_VALUE)
        .join(INDICATOR)
        .on(REFERENCE_VALUE.INDICATOR_ID.eq(INDICATOR.ID))
        .join(DEPARTMENT)
        .on(INDICATOR.DEPARTMENT_ID.eq(DEPARTMENT.ID))
        .where(DEPARTMENT.CYCLE_YEAR.eq(year))
        .and(REFERENCE_VALUE.WITHDRAWN.isNull())
        .and(INDICATOR.WITHDRAWN.isNull())
        .and(DEPARTMENT.WITHDRAWN.isNull())
        .orderBy(INDICATOR.ID, REFERENCE_VALUE.NAME, REFERENCE_VALUE.QUARTER)
        .fetch(this::reference);
  }

  private Reference reference(Record row) {
    return new Reference(
        new IndicatorKey(row.get(DEPARTMENT.CODE), row.get(INDICATOR.NUMBER)),
        row.get(REFERENCE_VALUE.NAME),
        Stored.quarter(row.get(REFERENCE_VALUE.QUARTER)),
        value(row.get(REFERENCE_VALUE.AMOUNT), row.get(REFERENCE_VALUE.FALLS_ON)),
        Origin.source(
            row.get(REFERENCE_VALUE.DOCUMENT),
            imports.row(row.get(REFERENCE_VALUE.IMPORT_ID), row.get(REFERENCE_VALUE.LINE))));
  }

  private static Reference.Value value(@Nullable BigDecimal amount, LocalDate day) {
    return amount == null
        ? new Reference.Value.Day(day)
        : new Reference.Value.Numeric(Rational.of(amount));
  }

  /** Puts a reference of the cycle's year, as read from a file. */
  public Effect put(int year, Reference reference, long importId) {
    var indicator = load(year, reference.indicator());
    var origin = Origin.of(reference.source(), importId);
    return sheet.put(
        new Sheet.Entry(
            subject(year, reference.indicator(), reference.name()),
            List.of(
                indicator,
                Checked.text(Datum.REFERENCE_NAME, REFERENCE_VALUE.NAME, reference.name()),
                reference.quarter().number()),
            content(reference.value(), origin.document()),
            origin.columns()));
  }

  private static List<@Nullable Object> content(Reference.Value value, String document) {
    var named = Checked.textOrNothing(Datum.DOCUMENT, REFERENCE_VALUE.DOCUMENT, document);
    return switch (value) {
      case Reference.Value.Numeric(var number) ->
          Arrays.asList(
              Checked.decimal(Datum.REFERENCE_VALUE, REFERENCE_VALUE.AMOUNT, number), null, named);
      case Reference.Value.Day(var day) ->
          Arrays.asList(null, Checked.day(Datum.REFERENCE_VALUE, day), named);
    };
  }

  /** What names a reference: the indicator, its name in the rules, and from when it is known. */
  public record Name(IndicatorKey indicator, String name, Quarter quarter) {}

  /** Takes a reference out of the cycle's year, for a reason. */
  public void withdraw(int year, Name name, String reason) {
    var indicator = load(year, name.indicator());
    sheet.withdraw(
        subject(year, name.indicator(), name.name()),
        List.of(indicator, name.name(), name.quarter().number()),
        Withdrawal.checked(reason));
  }

  private static String subject(int year, IndicatorKey key, String name) {
    return year + " " + key.department() + " " + key.number() + " " + name;
  }

  private long load(int year, IndicatorKey key) {
    var indicator = indicators.require(year, key);
    var department = indicators.department(year, key);
    sheet.load(department, REFERENCE_VALUE.INDICATOR_ID.in(Indicators.ofDepartment(department)));
    return indicator;
  }
}
