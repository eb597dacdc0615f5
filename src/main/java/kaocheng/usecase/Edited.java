package kaocheng.usecase;

import java.util.List;
import kaocheng.model.text.Message;

/**
 * What became of something done by hand: whether it was kept, what is wrong with what was written,
 * what is worth a look, how figures were understood, and which scores and ranks moved.
 */
public record Edited(
    ImportReport.Ending ending,
    ImportReport.Counts counts,
    List<EditFault> faults,
    List<EditFault> remarks,
    List<UnderstoodFigure> understood,
    List<Message> notices,
    List<ImportReport.Move> moves) {

  public Edited {
    faults = List.copyOf(faults);
    remarks = List.copyOf(remarks);
    understood = List.copyOf(understood);
    notices = List.copyOf(notices);
    moves = List.copyOf(moves);
  }

  /** Whether anything was refused. */
  public boolean isRefused() {
    return counts.refused() > 0;
  }

  /** Whether anything was written. */
  public boolean isKept() {
    return ending == ImportReport.Ending.TAKEN || ending == ImportReport.Ending.TAKEN_IN_PART;
  }
}
