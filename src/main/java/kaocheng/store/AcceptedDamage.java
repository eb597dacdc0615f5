package kaocheng.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kaocheng.model.text.Message;
import kaocheng.store.generated.tables.records.TraceRecord;

/**
 * What somebody has accepted, as the trace tells it: an entry with the reason, and after it one for
 * each difference. Rows that were accepted are covered again; a chain that is broken stays broken.
 */
final class AcceptedDamage {
  private static final Set<Damage> OF_ROWS = Set.of(Damage.ROWS_DIFFER, Damage.ROWS_UNKNOWN);
  private static final Set<Damage> OF_THE_CHAIN =
      Set.of(Damage.ENTRY_ALTERED, Damage.ENTRY_OUT_OF_PLACE, Damage.DIGESTS_ALTERED);

  private final Called called;
  private final Findings findings;
  private final Set<String> accepted = new HashSet<>();
  private final List<Message> differences = new ArrayList<>();
  private TraceRecord reason = new TraceRecord();

  AcceptedDamage(Called called, Findings findings) {
    this.called = called;
    this.findings = findings;
  }

  /** Whether the workbook can be used all the same when somebody takes it upon himself. */
  static boolean isAcceptable(Message finding) {
    return finding.key() == Damage.ORIGINAL_DIFFERS
        || OF_ROWS.contains(finding.key())
        || OF_THE_CHAIN.contains(finding.key());
  }

  /** Notes down a difference that is not one of rows. */
  static void note(Session session, Message finding) {
    if (!OF_ROWS.contains(finding.key())) {
      session.note(Action.DIFFERENCE_ACCEPTED, named(finding), "", "");
    }
  }

  /** Notes down that the rows of a section count as they are. */
  static void noteRows(Session session, Section section, RowSum was, RowSum now) {
    var subject = Damage.ROWS_DIFFER.name() + " " + section.table() + " " + section.scope();
    session.note(Action.DIFFERENCE_ACCEPTED, subject, told(was), told(now));
  }

  /** Which difference it is, whoever tells of it and in whatever words. */
  private static String named(Message finding) {
    var values = finding.values();
    return finding.key().name()
        + " "
        + (finding.key() == Damage.ORIGINAL_DIFFERS ? values.get(1) : values.getFirst());
  }

  private static String told(RowSum sum) {
    return sum.rows() + " " + Hash.of(sum.bytes()).digits().substring(0, 16);
  }

  /** Goes along with whoever reads the trace. */
  void learn(TraceRecord row) {
    if (row.getAction().equals(Action.DIFFERENCE_ACCEPTED.name())) {
      accepted.add(row.getSubject());
      differences.add(difference(row));
      return;
    }
    tell();
    if (row.getAction().equals(Action.DAMAGE_ACCEPTED.name())) {
      reason = row;
    }
  }

  /** Tells what was accepted together. */
  void tell() {
    if (!differences.isEmpty()) {
      findings.remark(
          Remark.ACCEPTED,
          reason.getSeq(),
          Called.action(reason.getAction()),
          reason.getActor(),
          Called.time(reason.getHappenedAt()),
          reason.getSubject(),
          List.copyOf(differences));
      differences.clear();
    }
  }

  private Message difference(TraceRecord row) {
    var parts = row.getSubject().split(" ", 3);
    return switch (Stored.value(Damage.class, parts[0])) {
      case ROWS_DIFFER ->
          Message.of(
              Remark.ACCEPTED_ROWS,
              called.section(new Section(parts[1], parts.length > 2 ? parts[2] : "")),
              row.getWas(),
              row.getBecame());
      case ORIGINAL_DIFFERS ->
          Message.of(Remark.ACCEPTED_ORIGINAL, called.file(parts[1]), parts[1]);
      default -> Message.of(Remark.ACCEPTED_ENTRY, parts[1]);
    };
  }

  /** Whether a finding was accepted, whether or not it has to be told again. */
  boolean contains(Message finding) {
    return isAcceptable(finding)
        && !OF_ROWS.contains(finding.key())
        && accepted.contains(named(finding));
  }

  /** Whether it is told among what is accepted, and no more among what is wrong. */
  boolean silences(Message finding) {
    return contains(finding) && !OF_THE_CHAIN.contains(finding.key());
  }
}
