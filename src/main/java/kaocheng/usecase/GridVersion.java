package kaocheng.usecase;

import java.time.OffsetDateTime;
import java.util.OptionalInt;
import kaocheng.model.Measurement;

/**
 * One version in the history of a cell: what was said, in what words and with what note, who
 * brought it and when; one that puts an earlier version back names it, 0 where the cell was
 * emptied.
 */
public record GridVersion(
    int version,
    Measurement measurement,
    String written,
    String note,
    long importId,
    String by,
    OffsetDateTime at,
    OptionalInt restores) {}
