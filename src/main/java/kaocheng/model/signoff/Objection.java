package kaocheng.model.signoff;

import kaocheng.model.text.Key;

/** Why an act cannot be done about a department's quarter now. */
public enum Objection implements Key {
  NOT_ENTERED,
  NOT_REVIEWED,
  /** It was changed after it was entered or reviewed. */
  CHANGED_SINCE,
  /** The policy wants another person than the one who signed before. */
  SAME_PERSON,
  /** It was signed already, and nothing has changed. */
  SIGNED_ALREADY,
  /** There is nothing to send back. */
  NOTHING_TO_RETURN,
  LOCKED,
  NOT_LOCKED,
  REASON_MISSING;

  @Override
  public String family() {
    return "objection";
  }
}
