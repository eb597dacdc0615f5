package kaocheng.store;

import static kaocheng.store.generated.Tables.FILE_IMPORT;
import static kaocheng.store.generated.Tables.INDICATOR;
import static kaocheng.store.generated.Tables.MEASUREMENT;
import static kaocheng.store.generated.Tables.TRACE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
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

  /** How many versions of measurements there are; best asked before many are added. */
  public long size() {
    return session.count(MEASUREMENT);
  }

  /** Whether nothing was ever reported. */
  public boolean isEmpty() {
    return session.isEmpty(MEASUREMENT);
  }

  /** What stands of a department now, by the numbers of its indicators. */
  public Standing standing(int year, String department) {
    var standing = new Standing();
    var reader = new MeasurementReader(session);
    reader.latest(
        MeasurementReader.ofDepartment(departments.require(year, department)),
        row -> enter(row, standing));
    return standing;
  }

  private static void enter(PlainRow row, Standing standing) {
    var slot =
        new Standing.Slot(
            row.get(MEASUREMENT.INDICATOR_ID),
            MeasurementReader.quarter(row),
            MeasurementReader.part(row));
    var version = row.get(MEASUREMENT.VERSION);
    if (MeasurementReader.version(row) == MeasurementReader.NOTHING) {
      standing.leave(slot, version);
    } else {
      standing.enter(slot, new Standing.Current(version, MeasurementReader.content(row)));
    }
  }

  /** Takes back what stands of a figure, for a reason; every version stays. */
  public void takeBack(Standing.Slot slot, String reason) {
    new PuttingBack(session).takeBack(slot, reason);
  }

  void putBack(Alteration.OfFigure figure) {
    new PuttingBack(session).putBack(figure);
  }

  /** The latest versions of a department's measurements. */
  public List<Measurement> current(int year, String department) {
    var number = departments.require(year, department);
    var keys = keys(number, department);
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

  /** The last version of each of a department's figures, also of those that were taken back. */
  public List<Kept> kept(int year, String department) {
    var number = departments.require(year, department);
    var keys = keys(number, department);
    var found = new ArrayList<Kept>();
    new MeasurementReader(session)
        .latest(
            MeasurementReader.ofDepartment(number),
            row -> {
              var key = keys.get(row.get(MEASUREMENT.INDICATOR_ID));
              if (key != null) {
                found.add(kept(key, row));
              }
            });
    return found;
  }

  private Kept kept(IndicatorKey key, PlainRow row) {
    return new Kept(
        measurement(key, row),
        row.get(MEASUREMENT.NOTE),
        row.get(MEASUREMENT.WRITTEN),
        row.get(MEASUREMENT.VERSION),
        MeasurementReader.version(row) != MeasurementReader.NOTHING);
  }

  private Map<Long, IndicatorKey> keys(long number, String department) {
    var keys = new HashMap<Long, IndicatorKey>();
    session
        .asking()
        .select(INDICATOR.ID, INDICATOR.NUMBER)
        .from(INDICATOR)
        .where(INDICATOR.DEPARTMENT_ID.eq(number))
        .and(INDICATOR.WITHDRAWN.isNull())
        .forEach(row -> keys.put(row.value1(), new IndicatorKey(department, row.value2())));
    return keys;
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
    if (key == null) {
      return;
    }
    if (MeasurementReader.version(row) == MeasurementReader.NOTHING) {
      var slot =
          new Standing.Slot(indicator, MeasurementReader.quarter(row), MeasurementReader.part(row));
      latest.takeBack(slot, row.get(MEASUREMENT.VERSION));
    } else {
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
    var restores = row.get(MEASUREMENT.RESTORES);
    return new Revision(
        measurement(key, row),
        row.get(MEASUREMENT.NOTE),
        row.get(MEASUREMENT.WRITTEN),
        importId,
        restores == null ? imported(importId) : putBack(row.get(MEASUREMENT.TRACE_SEQ)),
        restores == null ? OptionalInt.empty() : OptionalInt.of(restores));
  }

  private Revision.Deed imported(long importId) {
    return session
        .asking()
        .select(FILE_IMPORT.TAKEN_AT, FILE_IMPORT.TAKEN_BY)
        .from(FILE_IMPORT)
        .where(FILE_IMPORT.ID.eq(importId))
        .fetchSingle(row -> new Revision.Deed(row.value2(), row.value1()));
  }

  private Revision.Deed putBack(long entry) {
    return session
        .asking()
        .select(TRACE.HAPPENED_AT, TRACE.ACTOR)
        .from(TRACE)
        .where(TRACE.SEQ.eq(entry))
        .fetchSingle(row -> new Revision.Deed(row.value2(), row.value1()));
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
