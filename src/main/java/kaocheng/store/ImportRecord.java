package kaocheng.store;

/** A file that is being imported: its name, the digest of its bytes and how its text was read. */
public record ImportRecord(
    String fileName, String sha256, ImportKind kind, String charset, String takenBy) {}
