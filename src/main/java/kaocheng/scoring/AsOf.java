package kaocheng.scoring;

import java.time.LocalDate;
import kaocheng.model.Quarter;

/** The point in time a score looks back from. */
record AsOf(int year, Quarter quarter) {

  LocalDate lastDay() {
    return quarter.lastDay(year);
  }
}
