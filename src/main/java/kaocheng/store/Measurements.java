package kaocheng.store;

import static kaocheng.store.generated.Tables.FILE_IMPORT;
import static kaocheng.store.generated.Tables.INDICATOR;
import static kaocheng.store.generated.Tables.MEASUREMENT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Measurement;
import kaocheng.model.Qualifier;
import kaocheng.model.figure.Source;
import org.jooq.Condition;

/** What was reported; only ever appended to, so that every version stays. */
public final class Measurements {
  private final Session session;
  private final Departments departments;
  private final Indicators indicators;
  private final Imports imports;

  Measurements(Session session, Departments departments, Indicators indicators, Imports imports) {
    this.session = session;
    this.departments = departments;
    this.indicators = indicators;
    this.imports = imports;
  }

  public Appender appender(long importId) {
    return new Appender(session, importId);
  }

  /** How many versions of measurements there are. */
  public long size() {
    return session.asking().fetchCount(MEASUREMENT);
  }

  /** What stands of a department now, by the numbers of its indicators. */
  public Standing standing(int year, String department) {
    var standing = new Standing();
    var reader = new MeasurementReader(session);
    reader.current(
        MeasurementReader.ofDepartment(departments.require(year, department)),
        row ->
            standing.enter(
                new Standing.Slot(
                    row.get(MEASUREMENT.INDICATOR_ID),
                    MeasurementReader.quarter(row),
                    MeasurementReader.part(row)),
                new Standing.Current(
                    row.get(MEASUREMENT.VERSION), MeasurementReader.content(row))));
    return standing;
  }

  /** The latest versions of a department's measurements. */
  public List<Measurement> current(int year, String department) {
    var number = departments.require(year, department);
    var keys = new HashMap<Long, IndicatorKey>();
    session
        .asking()
        .select(INDICATOR.ID, INDICATOR.NUMBER)
        .from(INDICATOR)
        .where(INDICATOR.DEPARTMENT_ID.eq(number))
        .forEach(row -> keys.put(row.value1(), new IndicatorKey(department, row.value2())));
    var found = new ArrayList<Measurement>();
    new MeasurementReader(session)
        .current(
            MeasurementReader.ofDepartment(number),
            row -> {
              var key = keys.get(row.get(MEASUREMENT.INDICATOR_ID));
              if (key != null) {
                found.add(measurement(key, row));
              }
            });
    return found;
  }

  /** Adds the measurements of its indicators among those that are meant. */
  void current(Latest latest, Condition condition) {
    imports.learnNames();
    try (var belt = new Belt<PlainRow>(row -> add(latest, row))) {
      new MeasurementReader(session).scan(condition, belt);
    }
  }

  private void add(Latest latest, PlainRow row) {
    var indicator = row.get(MEASUREMENT.INDICATOR_ID);
    var key = latest.key(indicator);
    if (key != null) {
      latest.add(indicator, measurement(key, row));
    }
  }

  /** All versions of an indicator's measurements, quarter by quarter, the first version first. */
  public List<Revision> history(int year, IndicatorKey key) {
    var indicator = indicators.require(year, key);
    var found = new ArrayList<Revision>();
    new MeasurementReader(session)
        .versions(MEASUREMENT.INDICATOR_ID.eq(indicator), row -> found.add(revision(key, row)));
    return found;
  }

  private Revision revision(IndicatorKey key, PlainRow row) {
    var importId = row.get(MEASUREMENT.IMPORT_ID);
    var takenAt =
        session
            .asking()
            .select(FILE_IMPORT.TAKEN_AT)
            .from(FILE_IMPORT)
            .where(FILE_IMPORT.ID.eq(importId))
            .fetchSingle()
            .value1();
    return new Revision(
        measurement(key, row),
        row.get(MEASUREMENT.NOTE),
        row.get(MEASUREMENT.WRITTEN),
        importId,
        takenAt);
  }

  private Measurement measurement(IndicatorKey key, Row row) {
    var place = imports.row(row.get(MEASUREMENT.IMPORT_ID), row.get(MEASUREMENT.LINE));
    return new Measurement(
        key,
        MeasurementReader.quarter(row),
        MeasurementReader.part(row),
        MeasurementReader.reported(row),
        Stored.value(Qualifier.class, row.get(MEASUREMENT.QUALIFIER)),
        new Source.Report(place, row.get(MEASUREMENT.AS_OF), row.get(MEASUREMENT.VERSION)));
  }
}
