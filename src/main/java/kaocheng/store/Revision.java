package kaocheng.store;

import java.time.OffsetDateTime;
import java.util.OptionalInt;
import kaocheng.model.Measurement;

/**
 * One version in the history of a measurement, with the note, the wording and the import; one that
 * puts an earlier version back names it, and 0 where it takes the figure back.
 */
public record Revision(
    Measurement measurement,
    String note,
    String written,
    long importId,
    Deed deed,
    OptionalInt restores) {

  /** Who made the version, and when. */
  public record Deed(String actor, OffsetDateTime at) {}

  public OffsetDateTime takenAt() {
    return deed.at();
  }
}
