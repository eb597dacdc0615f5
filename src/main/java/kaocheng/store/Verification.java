package kaocheng.store;

import java.util.List;
import kaocheng.model.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking a workbook: how much was looked at, what was found to be wrong, what else
 * there is to say, what of the findings somebody has accepted, the head of its trace where there is
 * one, and the entry that a head on paper names where it was asked for.
 */
public record Verification(
    Counts counts,
    List<Message> findings,
    List<Message> remarks,
    List<Message> accepted,
    @Nullable TraceHead head,
    @Nullable Place onPaper) {

  public Verification {
    findings = List.copyOf(findings);
    remarks = List.copyOf(remarks);
    accepted = List.copyOf(accepted);
  }

  /** What can be accepted by somebody who takes it upon himself. */
  public List<Message> acceptable() {
    return findings.stream().filter(AcceptedDamage::isAcceptable).toList();
  }

  /** What nobody has accepted yet. */
  List<Message> unaccepted() {
    return findings.stream().filter(finding -> !accepted.contains(finding)).toList();
  }

  /** Of a file of which nothing can be read. */
  static Verification unreadable(Message why) {
    return new Verification(Counts.NONE, List.of(why), List.of(), List.of(), null, null);
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
