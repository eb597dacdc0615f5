package kaocheng.usecase;

import kaocheng.model.Reported;
import kaocheng.model.text.Key;

/** What a cell of the grid says; nothing said yet about what is due is a state of its own. */
public enum FigureState implements Key {
  VALUE,
  NOT_REPORTED,
  NOT_APPLICABLE,
  NOT_DUE,
  /** Due by now, and nobody has said anything. */
  MISSING;

  @Override
  public String family() {
    return "figurestate";
  }

  static FigureState of(Reported reported) {
    return switch (reported) {
      case Reported.NotReported() -> NOT_REPORTED;
      case Reported.NotApplicable _ -> NOT_APPLICABLE;
      default -> VALUE;
    };
  }
}
