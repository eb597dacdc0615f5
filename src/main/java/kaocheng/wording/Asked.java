package kaocheng.wording;

import kaocheng.model.figure.Relation;
import kaocheng.model.text.Key;

/** How a target asks the measured value to stand to its bound. */
enum Asked implements Key {
  AT_LEAST,
  MORE_THAN,
  AT_MOST,
  LESS_THAN;

  static Asked of(Relation relation) {
    return switch (relation) {
      case AT_LEAST -> AT_LEAST;
      case MORE_THAN -> MORE_THAN;
      case AT_MOST -> AT_MOST;
      case LESS_THAN -> LESS_THAN;
    };
  }

  @Override
  public String family() {
    return "asked";
  }
}
