package kaocheng.usecase;

import kaocheng.exchange.intake.ColumnReadings;
import kaocheng.exchange.intake.Readings;
import kaocheng.exchange.intake.Readings.Blank;
import kaocheng.exchange.intake.Readings.PlainShare;
import kaocheng.model.Quarter;
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

  /** What is meant once this is said of a quarter's own column, or of those that no quarter has. */
  ColumnReadings in(ColumnReadings before, int quarter) {
    return Quarter.of(quarter)
        .map(own -> before.with(own, in(before.in(own))))
        .orElseGet(() -> new ColumnReadings(in(before.others()), before.quarters()));
  }

  /** Whether this was said of a quarter's own column, or of those that no quarter has. */
  boolean isSaidIn(ColumnReadings readings, int quarter) {
    var said = Quarter.of(quarter).map(readings::in).orElse(readings.others());
    return in(said).equals(said);
  }

  @Override
  public String family() {
    return "answer";
  }
}
