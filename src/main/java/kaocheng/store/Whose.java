package kaocheng.store;

import kaocheng.model.text.Key;

/** Whose or of when something in the workbook is; the values are named beside each. */
public enum Whose implements Key {
  /** Year. */
  OF_YEAR,
  /** Year, code, name. */
  OF_DEPARTMENT,
  /** File, when it was imported, by whom. */
  OF_IMPORT,
  /** Year, quarter. */
  OF_QUARTER,
  /** Number, action, who, when. */
  OF_ENTRY,
  /** Number. */
  OF_APPEAL,
  OF_NOBODY,
  OF_ALL,
  /** No entry. */
  FIRST;

  @Override
  public String family() {
    return "whose";
  }
}
