package kaocheng.store;

import java.util.List;
import kaocheng.model.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking a workbook: how much was looked at, what was found to be wrong, what else
 * there is to say, the head of its trace where there is one, and the entry that a head on paper
 * names where it was asked for.
 */
public record Verification(
    Counts counts,
    List<Message> findings,
    List<Message> remarks,
    @Nullable TraceHead head,
    @Nullable Place onPaper) {

  public Verification {
    findings = List.copyOf(findings);
    remarks = List.copyOf(remarks);
  }

  /** Of a file of which nothing can be read. */
  static Verification unreadable(Message why) {
    return new Verification(Counts.NONE, List.of(why), List.of(), null, null);
  }

  /** An entry of the trace: its number, and what it is called. */
  public record Place(long number, Message told) {}

  /** How much of the workbook was looked at. */
  public record Counts(int tables, long entries, long sections, long rows, long originals) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0);
  }

  public boolean isSound() {
    return findings.isEmpty();
  }
}
