package kaocheng.store;

import java.time.OffsetDateTime;
import kaocheng.model.Measurement;

/** One version in the history of a measurement, with the note, the wording and the import. */
public record Revision(
    Measurement measurement, String note, String written, long importId, OffsetDateTime takenAt) {}
