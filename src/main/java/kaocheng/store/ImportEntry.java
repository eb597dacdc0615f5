package kaocheng.store;

import java.time.OffsetDateTime;

/** An import as the workbook remembers it. */
public record ImportEntry(
    long id, ImportRecord file, OffsetDateTime takenAt, ImportCounts counts) {}
