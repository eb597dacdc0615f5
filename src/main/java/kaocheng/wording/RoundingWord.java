package kaocheng.wording;

import java.math.RoundingMode;
import kaocheng.model.text.Key;

/** How a figure is rounded, in words. */
enum RoundingWord implements Key {
  HALF_UP,
  HALF_EVEN,
  HALF_DOWN,
  DOWN,
  UP,
  CEILING,
  FLOOR;

  static RoundingWord of(RoundingMode mode) {
    return switch (mode) {
      case HALF_UP, UNNECESSARY -> HALF_UP;
      case HALF_EVEN -> HALF_EVEN;
      case HALF_DOWN -> HALF_DOWN;
      case DOWN -> DOWN;
      case UP -> UP;
      case CEILING -> CEILING;
      case FLOOR -> FLOOR;
    };
  }

  @Override
  public String family() {
    return "rounding";
  }
}
