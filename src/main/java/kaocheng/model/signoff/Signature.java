package kaocheng.model.signoff;

import java.time.OffsetDateTime;

/** An act with its reason, who did it when, and what the quarter looked like then. */
public record Signature(Act act, String reason, String by, OffsetDateTime at, Imprint of) {}
