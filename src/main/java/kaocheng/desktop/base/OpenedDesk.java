package kaocheng.desktop.base;

import java.util.Optional;
import kaocheng.usecase.Desk;
import kaocheng.usecase.ReviewYear;
import kaocheng.usecase.YearReview;

/** A desk just opened, with what is in its workbook. */
record OpenedDesk(Desk desk, Optional<YearReview> review) {

  static OpenedDesk of(Desk desk) {
    return new OpenedDesk(desk, new ReviewYear(desk).latest());
  }
}
