package kaocheng.store;

import static kaocheng.store.generated.Tables.BASELINE;
import static kaocheng.store.generated.Tables.DEPARTMENT;
import static kaocheng.store.generated.Tables.INDICATOR;

import java.util.List;
import kaocheng.model.Baseline;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Quarter;
import kaocheng.model.figure.Rational;

/** The earlier years' actuals that targets of a cycle refer to. */
public final class Baselines {
  private static final Sheet.Layout LAYOUT =
      new Sheet.Layout(
          null,
          List.of(BASELINE.INDICATOR_ID, BASELINE.BASE_YEAR, BASELINE.QUARTER),
          List.of(BASELINE.AMOUNT, BASELINE.DOCUMENT),
          List.of(BASELINE.IMPORT_ID, BASELINE.LINE),
          BASELINE.WITHDRAWN);

  private final Session session;
  private final Indicators indicators;
  private final Imports imports;
  private final Sheet sheet;

  Baselines(Session session, Indicators indicators, Imports imports) {
    this.session = session;
    this.indicators = indicators;
    this.imports = imports;
    this.sheet = new Sheet(session, LAYOUT);
  }

  public List<Baseline> all(int year) {
    if (session.isEmpty(BASELINE)) {
      return List.of();
    }
    return session
        .asking()
        .select(DEPARTMENT.CODE, INDICATOR.NUMBER)
        .select(BASELINE.fields())
        .from(BASELINE)
        .join(INDICATOR)
        .on(BASELINE.INDICATOR_ID.eq(INDICATOR.ID))
        .join(DEPARTMENT)
        .on(INDICATOR.DEPARTMENT_ID.eq(DEPARTMENT.ID))
        .where(DEPARTMENT.CYCLE_YEAR.eq(year))
        .and(BASELINE.WITHDRAWN.isNull())
        .and(INDICATOR.WITHDRAWN.isNull())
        .and(DEPARTMENT.WITHDRAWN.isNull())
        .orderBy(INDICATOR.ID, BASELINE.BASE_YEAR, BASELINE.QUARTER)
        .fetch(
            row ->
                new Baseline(
                    new IndicatorKey(row.get(DEPARTMENT.CODE), row.get(INDICATOR.NUMBER)),
                    row.get(BASELINE.BASE_YEAR),
                    Stored.quarter(row.get(BASELINE.QUARTER)),
                    Rational.of(row.get(BASELINE.AMOUNT)),
                    Origin.source(
                        row.get(BASELINE.DOCUMENT),
                        imports.row(row.get(BASELINE.IMPORT_ID), row.get(BASELINE.LINE)))));
  }

  /** Puts a baseline of the cycle's year, as read from a file; its source is a document. */
  public Effect put(int year, Baseline baseline, long importId) {
    var indicator = load(year, baseline.indicator());
    var origin = Origin.of(baseline.source(), importId);
    return sheet.put(
        new Sheet.Entry(
            subject(year, baseline.indicator()),
            List.of(
                indicator,
                Checked.year(Datum.BASE_YEAR, baseline.year()),
                baseline.quarter().number()),
            List.of(
                Checked.decimal(Datum.BASELINE_VALUE, BASELINE.AMOUNT, baseline.value()),
                Checked.textOrNothing(Datum.DOCUMENT, BASELINE.DOCUMENT, origin.document())),
            origin.columns()));
  }

  /** What names a baseline: the indicator, and the year and quarter up to which it tells. */
  public record Name(IndicatorKey indicator, int year, Quarter quarter) {}

  /** Takes a baseline out of the cycle's year, for a reason. */
  public void withdraw(int year, Name name, String reason) {
    var indicator = load(year, name.indicator());
    sheet.withdraw(
        subject(year, name.indicator()),
        List.of(indicator, name.year(), name.quarter().number()),
        Withdrawal.checked(reason));
  }

  private static String subject(int year, IndicatorKey key) {
    return year + " " + key.department() + " " + key.number();
  }

  private long load(int year, IndicatorKey key) {
    var indicator = indicators.require(year, key);
    var department = indicators.department(year, key);
    sheet.load(department, BASELINE.INDICATOR_ID.in(Indicators.ofDepartment(department)));
    return indicator;
  }
}
