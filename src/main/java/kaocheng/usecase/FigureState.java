package kaocheng.usecase;

import kaocheng.model.Measurement;
import kaocheng.model.Qualifier;
import kaocheng.model.Reported;
import kaocheng.model.text.Key;

/** What a cell of the grid says; nothing said yet about what is due is a state of its own. */
public enum FigureState implements Key {
  VALUE,
  NOT_REPORTED,
  NOT_APPLICABLE,
  NOT_DUE,
  /** Due by now, and nobody has said anything. */
  MISSING,
  /** Only what is expected was said, which scores nothing. */
  FORECAST,
  /** Nothing was said for this quarter, and what an earlier one said counts. */
  EARLIER,
  /** The day of a milestone is past, and nobody has said that it was reached: it counts as late. */
  OVERDUE,
  /** The scorecard does without: a ledger tells it, or the indicator is only counted. */
  NOT_NEEDED;

  @Override
  public String family() {
    return "figurestate";
  }

  /** Whether the figure still has to be asked for. */
  public boolean isMissing() {
    return this == NOT_REPORTED || this == MISSING || this == FORECAST;
  }

  static FigureState of(Measurement standing) {
    return switch (standing.reported()) {
      case Reported.NotReported() -> NOT_REPORTED;
      case Reported.NotApplicable _ -> NOT_APPLICABLE;
      default -> standing.qualifier() == Qualifier.FORECAST ? FORECAST : VALUE;
    };
  }
}
