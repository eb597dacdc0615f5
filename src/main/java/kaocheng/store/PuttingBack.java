package kaocheng.store;

import static kaocheng.store.generated.Tables.DEPARTMENT;
import static kaocheng.store.generated.Tables.INDICATOR;
import static kaocheng.store.generated.Tables.MEASUREMENT;

import java.util.Optional;
import kaocheng.model.text.Refused;
import kaocheng.store.generated.tables.records.MeasurementRecord;
import org.jooq.Condition;

/**
 * Appends versions of figures that say what an earlier version said, or that nothing stands; the
 * figure keeps the source that it had.
 */
final class PuttingBack {
  private final Session session;

  PuttingBack(Session session) {
    this.session = session;
  }

  /** What a figure is called in the trace: year, department, indicator, quarter and part. */
  static String subject(Session session, Standing.Slot slot) {
    return session
            .asking()
            .select(DEPARTMENT.CYCLE_YEAR, DEPARTMENT.CODE, INDICATOR.NUMBER)
            .from(INDICATOR)
            .join(DEPARTMENT)
            .on(INDICATOR.DEPARTMENT_ID.eq(DEPARTMENT.ID))
            .where(INDICATOR.ID.eq(slot.indicator()))
            .fetchSingle(row -> row.value1() + " " + row.value2() + " " + row.value3())
        + " Q"
        + slot.quarter().number()
        + (slot.part() == null ? "" : " " + Part.word(slot.part()));
  }

  void takeBack(Standing.Slot slot, String reason) {
    var subject = subject(session, slot);
    var latest = latest(slot).filter(row -> version(row) != MeasurementReader.NOTHING);
    var standing = latest.orElseThrow(() -> Refused.because(StoreRefusal.NOT_THERE, subject));
    var said = Checked.text(Datum.REASON, MEASUREMENT.NOTE, reason);
    append(new Next(subject, slot, MeasurementReader.NOTHING, said), standing);
  }

  /** Lets the version stand again that stood before. */
  void putBack(Alteration.OfFigure figure) {
    var slot = figure.slot();
    var latest =
        latest(slot)
            .filter(row -> version(row) == figure.became())
            .orElseThrow(() -> Refused.because(StoreRefusal.CHANGED_SINCE, figure.subject()));
    if (figure.was() == MeasurementReader.NOTHING) {
      append(
          new Next(figure.subject(), slot, MeasurementReader.NOTHING, Alteration.UNDONE), latest);
    } else {
      var earlier = session.sql().fetchSingle(MEASUREMENT, is(slot, figure.was()));
      append(new Next(figure.subject(), slot, figure.was(), earlier.getNote()), earlier);
    }
  }

  /** The next version of a figure: the version that it lets stand again, and the note. */
  private record Next(String subject, Standing.Slot slot, int restores, String note) {}

  private void append(Next next, MeasurementRecord said) {
    var slot = next.slot();
    session.locks().requireOpen(slot.indicator(), slot.quarter());
    var latest = latest(slot).orElseThrow();
    var row = said.copy();
    row.setIndicatorId(slot.indicator());
    row.setQuarter(slot.quarter().number());
    row.setPart(Part.word(slot.part()));
    row.setVersion(latest.getVersion() + 1);
    row.setNote(next.note());
    row.setRestores(next.restores());
    row.setTraceSeq(session.entry());
    session.insert(row);
    var before = version(latest);
    session.noteChanged(next.subject(), told(slot, before), told(slot, next.restores()));
    session.remember(new Alteration.OfFigure(next.subject(), slot, before, next.restores()));
  }

  /** What a version says, as the trace tells it. */
  private String told(Standing.Slot slot, int version) {
    return version == MeasurementReader.NOTHING
        ? ""
        : told(session.asking().fetchSingle(MEASUREMENT, is(slot, version)));
  }

  private static String told(MeasurementRecord row) {
    return "SHAPE=" + row.getShape() + "\nWRITTEN=" + row.getWritten() + "\nNOTE=" + row.getNote();
  }

  private Optional<MeasurementRecord> latest(Standing.Slot slot) {
    return session
        .asking()
        .selectFrom(MEASUREMENT)
        .where(is(slot))
        .orderBy(MEASUREMENT.VERSION.desc())
        .limit(1)
        .fetchOptional();
  }

  private static int version(MeasurementRecord row) {
    var restores = row.getRestores();
    return restores == null ? row.getVersion() : restores;
  }

  private static Condition is(Standing.Slot slot, int version) {
    return is(slot).and(MEASUREMENT.VERSION.eq(version));
  }

  private static Condition is(Standing.Slot slot) {
    return MEASUREMENT
        .INDICATOR_ID
        .eq(slot.indicator())
        .and(MEASUREMENT.QUARTER.eq(slot.quarter().number()))
        .and(MEASUREMENT.PART.eq(Part.word(slot.part())));
  }

  /** Notes down a version that is about to be appended by hand. */
  void noteAppended(NewMeasurement added) {
    var slot = new Standing.Slot(added.indicator(), added.quarter(), added.part());
    var subject = subject(session, slot);
    var before = latest(slot).map(PuttingBack::version).orElse(MeasurementReader.NOTHING);
    var content = added.content();
    session.noteChanged(
        subject,
        told(slot, before),
        "WRITTEN=" + added.written() + "\nNOTE=" + content.note() + "\nAS_OF=" + content.asOf());
    session.remember(new Alteration.OfFigure(subject, slot, before, added.version()));
  }
}
