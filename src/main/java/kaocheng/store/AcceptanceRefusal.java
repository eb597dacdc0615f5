package kaocheng.store;

import kaocheng.model.text.Key;

/** Why what was found wrong was not accepted; the values are named beside each. */
public enum AcceptanceRefusal implements Key {
  REASON_MISSING,
  /** Path. */
  NOTHING_FOUND,
  /** What was found. */
  NOT_ACCEPTABLE,
  /** Path. */
  FOUND_OTHERWISE,
  /** Path. */
  NOT_ACCEPTED;

  @Override
  public String family() {
    return "acceptance";
  }
}
