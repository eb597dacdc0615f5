package kaocheng.store;

/**
 * A file that is being imported: its name, the digest of its bytes and how its text was read; the
 * sheet is empty where the file is one table.
 */
public record ImportRecord(
    String fileName, String sheet, String sha256, ImportKind kind, String charset, String takenBy) {

  /** A file that is one table. */
  public ImportRecord(
      String fileName, String sha256, ImportKind kind, String charset, String takenBy) {
    this(fileName, "", sha256, kind, charset, takenBy);
  }
}
