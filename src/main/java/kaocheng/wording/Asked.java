package kaocheng.wording;

import kaocheng.model.figure.Relation;
import kaocheng.model.figure.Unit;
import kaocheng.model.text.Key;

/** How a target asks the measured value to stand to its bound. */
enum Asked implements Key {
  AT_LEAST,
  MORE_THAN,
  AT_MOST,
  LESS_THAN,
  NOT_LATER,
  NOT_WORSE;

  static Asked of(Relation relation, Unit unit) {
    return switch (relation) {
      case AT_LEAST -> unit.equals(Unit.GRADE) ? NOT_WORSE : AT_LEAST;
      case MORE_THAN -> MORE_THAN;
      case AT_MOST -> atMost(unit);
      case LESS_THAN -> LESS_THAN;
    };
  }

  private static Asked atMost(Unit unit) {
    return switch (unit.kind()) {
      case DATE -> NOT_LATER;
      case PLACE -> NOT_WORSE;
      case PLAIN, COUNTED, PERCENT, PERCENT_POINT, POINTS, PLACES, MONTHS, VERDICT, GRADE ->
          AT_MOST;
    };
  }

  @Override
  public String family() {
    return "asked";
  }
}
