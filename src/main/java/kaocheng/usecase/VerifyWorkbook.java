package kaocheng.usecase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kaocheng.model.text.Key;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.store.Examination;
import kaocheng.store.ReadHead;
import kaocheng.store.Remark;
import kaocheng.store.Verification;

/**
 * Checks (核查) that a workbook holds what was once written to it and nothing else; nothing is
 * written to it, and it may be open meanwhile.
 */
public final class VerifyWorkbook {
  /** What a check has to say besides what it found to be wrong. */
  public enum Said implements Key {
    SOUND,
    SOUND_AS_ACCEPTED,
    /** {0} how many findings. */
    UNSOUND,
    /** {0} tables, {1} entries of the trace, {2} sections, {3} rows, {4} files. */
    LOOKED_AT,
    /** {0} the head. */
    HEAD,
    /** {0} head as asked, {1} its entry, {2} entries since. */
    HEAD_FOUND;

    @Override
    public String family() {
      return "verified";
    }
  }

  /**
   * What was found to be wrong, what of that can be accepted, what comes to that, and what was
   * looked at.
   */
  public record Checked(
      List<Message> findings, List<Message> acceptable, Message verdict, List<Message> notes) {
    public Checked {
      findings = List.copyOf(findings);
      acceptable = List.copyOf(acceptable);
      notes = List.copyOf(notes);
    }

    /** Whether somebody can take upon himself all that was found. */
    public boolean isAcceptable() {
      return !findings.isEmpty() && acceptable.equals(findings);
    }

    public boolean isSound() {
      return findings.isEmpty();
    }
  }

  /** Checks the workbook as it was last saved. */
  public Checked run(Path workbook) {
    return told(Examination.of(workbook), "");
  }

  /** Checks the workbook, and whether it contains a head that was read off a paper. */
  public Checked run(Path workbook, String head) {
    var read = ReadHead.of(head).orElseThrow(() -> Refused.because(Refusal.NOT_A_HEAD, head));
    return told(Examination.of(workbook, read), head);
  }

  private static Checked told(Verification verification, String asked) {
    var notes = new ArrayList<Message>();
    var counts = verification.counts();
    notes.add(
        Message.of(
            Said.LOOKED_AT,
            counts.tables(),
            counts.entries(),
            counts.sections(),
            counts.rows(),
            counts.originals()));
    var head = verification.head();
    if (head != null) {
      notes.add(Message.of(Said.HEAD, head.onPaper()));
    }
    var entry = verification.onPaper();
    if (entry != null) {
      notes.add(
          Message.of(
              Said.HEAD_FOUND, asked.strip(), entry.told(), counts.entries() - entry.number()));
    }
    notes.addAll(verification.remarks());
    var findings = verification.findings();
    return new Checked(findings, verification.acceptable(), verdict(verification), notes);
  }

  /** What was accepted is not what was written, and is never told as if it were. */
  private static Message verdict(Verification verification) {
    var findings = verification.findings();
    if (!findings.isEmpty()) {
      return Message.of(Said.UNSOUND, findings.size());
    }
    return verification.remarks().stream().anyMatch(remark -> remark.key() == Remark.ACCEPTED)
        ? Message.of(Said.SOUND_AS_ACCEPTED)
        : Message.of(Said.SOUND);
  }
}
