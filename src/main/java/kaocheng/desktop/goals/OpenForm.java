package kaocheng.desktop.goals;

import java.util.List;
import java.util.Optional;
import kaocheng.model.Goal;
import kaocheng.usecase.Draft;
import kaocheng.usecase.EditFault;
import kaocheng.usecase.LookBack.YearBefore;

/**
 * The form of the chosen entry: what the workbook says, what was typed and not written, what is
 * wrong with that, and what stands beside it.
 */
public record OpenForm(
    Slot slot, Draft kept, Draft typed, List<EditFault> faults, Optional<Beside> beside) {

  public OpenForm {
    faults = List.copyOf(faults);
  }

  /** The goal with its original wording, and what is known of the year before. */
  public record Beside(Goal goal, Optional<YearBefore> before) {}

  boolean isUnwritten() {
    return !slot.isNew() && !typed.equals(kept);
  }
}
