package kaocheng.usecase;

import kaocheng.exchange.intake.Readings;
import kaocheng.exchange.intake.Readings.Blank;
import kaocheng.exchange.intake.Readings.PlainShare;
import kaocheng.model.text.Key;

/** What a person says of the cells of a table that can be read in two ways. */
public enum IntakeAnswer implements Key {
  /** 0.96 is 96 %. */
  SHARE_IS_FRACTION,
  /** 0.96 is 0.96 %. */
  SHARE_IS_PERCENT,
  BLANK_IS_NOT_REPORTED,
  BLANK_IS_ZERO;

  /** What cells mean once this is said, too. */
  Readings in(Readings before) {
    return switch (this) {
      case SHARE_IS_FRACTION -> new Readings(PlainShare.FRACTION, before.blank());
      case SHARE_IS_PERCENT -> new Readings(PlainShare.PERCENT, before.blank());
      case BLANK_IS_NOT_REPORTED -> new Readings(before.plainShare(), Blank.NOT_REPORTED);
      case BLANK_IS_ZERO -> new Readings(before.plainShare(), Blank.ZERO);
    };
  }

  /** Whether this was said. */
  boolean isSaidIn(Readings readings) {
    return in(readings).equals(readings);
  }

  @Override
  public String family() {
    return "answer";
  }
}
