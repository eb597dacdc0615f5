package kaocheng.store;

import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares all rows with the digests that were kept when they were written. */
final class ContentsCheck {
  private static final RowSum NO_ROWS = new RowSum();

  private final Findings findings;
  private final Called called;
  private final Session session;
  private long rows;
  private long sections;

  ContentsCheck(Session session, Findings findings) {
    this.session = session;
    this.findings = findings;
    this.called = new Called(session);
  }

  void run(Map<Section, ChainCheck.Since> latest) {
    var found = new AllRows(session).sums().all();
    var all = new TreeSet<>(latest.keySet());
    all.addAll(found.keySet());
    sections = all.size();
    for (var section : all) {
      var now = found.getOrDefault(section, NO_ROWS);
      rows += now.rows();
      compare(section, latest.get(section), now);
    }
  }

  private void compare(Section section, ChainCheck.@Nullable Since then, RowSum now) {
    if (then == null) {
      findings.add(Damage.ROWS_UNKNOWN, called.section(section), now.rows());
    } else if (!then.sum().isSame(now)) {
      findings.add(
          Damage.ROWS_DIFFER,
          called.section(section),
          then.sum().rows(),
          now.rows(),
          called.entry(then.entry()));
    }
  }

  long rows() {
    return rows;
  }

  long sections() {
    return sections;
  }
}
