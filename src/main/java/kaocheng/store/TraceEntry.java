package kaocheng.store;

import java.time.OffsetDateTime;

/** A line of the trace; for a changed entry with what it read before and reads now. */
public record TraceEntry(
    long number,
    OffsetDateTime at,
    String actor,
    Action action,
    String subject,
    String was,
    String became) {}
