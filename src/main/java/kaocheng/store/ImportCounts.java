package kaocheng.store;

/** What became of a file's rows; together they are all rows of the file. */
public record ImportCounts(long added, long same, long changed, long refused) {
  public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0);

  public long rows() {
    return added + same + changed + refused;
  }
}
