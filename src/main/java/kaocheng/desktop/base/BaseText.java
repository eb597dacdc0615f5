package kaocheng.desktop.base;

import kaocheng.model.text.Key;

/** What several screens say. */
public enum BaseText implements Key {
  OPENING,
  MAKING,
  MAKING_SAMPLE,
  CLOSING,
  RESTORING,
  SALVAGING,
  ACCEPTING,
  SCORING,
  NO_YEAR,
  READ_ONLY,
  CHOOSE_DEPARTMENT,
  ALL_DEPARTMENTS,
  PREVIOUS_DEPARTMENT,
  NEXT_DEPARTMENT;

  @Override
  public String family() {
    return "base";
  }
}
