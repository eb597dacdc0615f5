package kaocheng.scoring;

import java.time.LocalDate;
import kaocheng.model.Quarter;
import kaocheng.model.figure.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * The point in time a score looks back from: a quarter and the day up to which is looked, which is
 * the quarter's last one unless said; and how the part of the year that has gone by is rounded, not
 * at all where there is no rounding.
 */
record AsOf(int year, Quarter quarter, @Nullable Rounding pace, LocalDate lastDay) {
  AsOf(int year, Quarter quarter, @Nullable Rounding pace) {
    this(year, quarter, pace, quarter.lastDay(year));
  }
}
