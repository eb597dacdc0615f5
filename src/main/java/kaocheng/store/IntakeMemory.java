package kaocheng.store;

import java.time.OffsetDateTime;

/** How a sender's tables of one layout are to be read, who decided so, and when. */
public record IntakeMemory(
    String sender,
    String layout,
    int version,
    String decided,
    String chosenBy,
    OffsetDateTime chosenAt) {}
