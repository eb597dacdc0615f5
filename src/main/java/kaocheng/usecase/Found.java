package kaocheng.usecase;

import kaocheng.exchange.intake.Trouble;
import kaocheng.store.IndicatorRef;

/** The indicator that a row speaks of, or why the workbook has none. */
sealed interface Found {
  record Known(IndicatorRef indicator) implements Found {}

  record Unknown(Trouble trouble) implements Found {}
}
