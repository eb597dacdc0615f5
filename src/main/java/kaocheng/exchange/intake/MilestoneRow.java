package kaocheng.exchange.intake;

import java.time.LocalDate;
import java.util.Optional;
import kaocheng.model.Reported;
import kaocheng.model.figure.Source;

/**
 * What became of a milestone, as a file states it: the day due that the target has to name, and the
 * superior's deadline where there is one.
 */
public record MilestoneRow(
    About about, Days days, Reported done, String written, String evidence, Source source) {

  /** The days that the row names beside that of completion. */
  public record Days(Optional<LocalDate> due, Optional<LocalDate> superiorDue) {}
}
