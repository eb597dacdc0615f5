package kaocheng.store;

import kaocheng.model.text.Key;

/** What was done to the workbook, as the trace tells it. */
public enum Action implements Key {
  WORKBOOK_CREATED,
  WORKBOOK_UPGRADED,
  CYCLE_OPENED,
  DEFINITIONS_IMPORTED,
  REFERENCES_IMPORTED,
  MEASUREMENTS_IMPORTED,
  SCORES_STORED,
  /** A definition or reference that was there before reads otherwise now. */
  ENTRY_CHANGED;

  @Override
  public String family() {
    return "action";
  }
}
