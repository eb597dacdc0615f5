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
   * Undoes everything, the last first; refuses where something stands otherwise than it was left or
   * where something else has come to depend on what was made.
   */
  public void undo(List<Alteration> made) {
    for (var alteration : made.reversed()) {
      if (alteration instanceof Alteration.OfEntry entry && wasNotInForce(entry)) {
        refuseIfNeeded(entry);
      }
      putBack(alteration);
    }
  }

  /** Does again what was undone; refuses where something stands otherwise than it was left. */
  public void redo(List<Alteration> undone) {
    undone.reversed().forEach(this::putBack);
  }

  private void putBack(Alteration alteration) {
    switch (alteration) {
      case Alteration.OfEntry entry -> new Sheet(session, entry.layout()).putBack(entry);
      case Alteration.OfFigure figure -> measurements.putBack(figure);
      case Alteration.OfPolicy policy -> cycles.putBack(policy);
    }
  }

  private static boolean wasNotInForce(Alteration.OfEntry entry) {
    var was = entry.was();
    return was == null || !was.isInForce();
  }

  private void refuseIfNeeded(Alteration.OfEntry entry) {
    if (isNeeded(entry)) {
      throw Refused.because(StoreRefusal.STILL_NEEDED, entry.subject());
    }
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
