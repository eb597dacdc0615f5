package kaocheng.usecase;

import kaocheng.store.Workbook;

/** An open workbook and who sits before it. */
public final class Desk implements AutoCloseable {
  private final Workbook workbook;
  private final String actor;

  Desk(Workbook workbook, String actor) {
    this.workbook = workbook;
    this.actor = actor;
  }

  Workbook workbook() {
    return workbook;
  }

  String actor() {
    return actor;
  }

  @Override
  public void close() {
    workbook.close();
  }
}
