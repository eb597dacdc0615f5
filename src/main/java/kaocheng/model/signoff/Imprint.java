package kaocheng.model.signoff;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import kaocheng.model.text.Key;

/**
 * What a department's quarter looked like at one time, as four digests: the scores on its card, the
 * scores it would have without any other department, its goals and indicators, and what it
 * reported.
 */
public record Imprint(String scores, String own, String definitions, String reports) {

  /** In what two imprints can differ. */
  public enum Part implements Key {
    DEFINITIONS,
    REPORTS,
    /** Scores moved by what the department itself is scored from. */
    SCORES,
    /** Scores moved only by what others reported, or by how they stand. */
    OTHERS;

    /** Whether it is about what was entered of the department itself. */
    public boolean isOwn() {
      return this != OTHERS;
    }

    @Override
    public String family() {
      return "imprint";
    }
  }

  /** What is not as it was; what was reported for other quarters may move the scores, too. */
  public Set<Part> changedTo(Imprint now) {
    var parts = EnumSet.noneOf(Part.class);
    if (!definitions.equals(now.definitions)) {
      parts.add(Part.DEFINITIONS);
    }
    if (!reports.equals(now.reports)) {
      parts.add(Part.REPORTS);
    }
    if (!own.equals(now.own)) {
      parts.add(Part.SCORES);
    } else if (!scores.equals(now.scores)) {
      parts.add(Part.OTHERS);
    }
    return Collections.unmodifiableSet(parts);
  }

  /** Whether what was entered of the department itself is as it was. */
  public boolean isOwnSameAs(Imprint now) {
    return changedTo(now).stream().noneMatch(Part::isOwn);
  }
}
