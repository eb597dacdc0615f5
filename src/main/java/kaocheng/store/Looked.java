package kaocheng.store;

import kaocheng.model.text.Key;

/** What a check of the workbook looks at, one after the other. */
public enum Looked implements Key {
  STRUCTURE,
  TREES,
  TRACE,
  JOURNAL,
  CONTENTS,
  ORIGINALS;

  @Override
  public String family() {
    return "looked";
  }
}
