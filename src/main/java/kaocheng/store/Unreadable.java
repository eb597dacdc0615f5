package kaocheng.store;

/** Something stored that no workbook would say: the file is damaged. */
final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unreadable(String found) {
    super(found);
  }

  Unreadable(String found, Throwable cause) {
    super(found, cause);
  }
}
