package kaocheng.store;

import static kaocheng.store.generated.Tables.DEPARTMENT;
import static kaocheng.store.generated.Tables.GOAL;
import static kaocheng.store.generated.Tables.INDICATOR;

import java.util.List;
import kaocheng.model.text.Refused;

/** What was done by hand in this unit of work, and the way to put such things back. */
public final class Alterations {
  private final Session session;
  private final Cycles cycles;
  private final Measurements measurements;
  private final Dependents dependents;

  Alterations(Session session, Cycles cycles, Measurements measurements) {
    this.session = session;
    this.cycles = cycles;
    this.measurements = measurements;
    this.dependents = new Dependents(session);
  }

  /** What was done so far, in order. */
  public List<Alteration> made() {
    return session.alterations();
  }

  /**
   * Puts everything back, the last first; refuses where something stands otherwise than it was left
   * or where something else has come to depend on it.
   */
  public void putBack(List<Alteration> made) {
    made.reversed().forEach(this::putBack);
  }

  private void putBack(Alteration alteration) {
    switch (alteration) {
      case Alteration.OfEntry entry -> putBack(entry);
      case Alteration.OfFigure figure -> measurements.putBack(figure);
      case Alteration.OfPolicy policy -> cycles.putBack(policy);
    }
  }

  private void putBack(Alteration.OfEntry entry) {
    var was = entry.was();
    if ((was == null || !was.isInForce()) && isNeeded(entry)) {
      throw Refused.because(StoreRefusal.STILL_NEEDED, entry.subject());
    }
    new Sheet(session, entry.layout()).putBack(entry);
  }

  private boolean isNeeded(Alteration.OfEntry entry) {
    var number = entry.became().number();
    var table = entry.layout().table();
    if (table.equals(DEPARTMENT)) {
      return dependents.ofDepartment(number);
    }
    if (table.equals(GOAL)) {
      return dependents.ofGoal(number);
    }
    return table.equals(INDICATOR) && dependents.ofIndicator(number);
  }
}
