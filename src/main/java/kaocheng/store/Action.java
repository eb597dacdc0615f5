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
  ENTRY_CHANGED,
  /** Somebody typed something in or changed it at the keyboard. */
  ENTRY_TYPED,
  /** Somebody withdrew something at the keyboard. */
  ENTRY_WITHDRAWN,
  EDIT_UNDONE,
  EDIT_REDONE,
  /** It was decided how a sender's tables or names are to be read. */
  INTAKE_DECIDED,
  /** A backup was put in the place of the workbook. */
  WORKBOOK_RESTORED,
  /** A department appealed against a score. */
  APPEAL_FILED,
  APPEAL_DECIDED,
  /** Somebody entered, reviewed or approved the quarters of departments. */
  SIGNED_OFF,
  /** Quarters of departments were sent back to be entered anew. */
  SIGN_OFF_RETURNED,
  QUARTER_LOCKED,
  QUARTER_UNLOCKED,
  /** A quarter was sealed, or its seal corrected by another one. */
  QUARTER_SEALED,
  /** The workbook was encrypted with a password. */
  PASSWORD_SET,
  PASSWORD_CHANGED,
  /** The workbook was decrypted and has no password any more. */
  PASSWORD_REMOVED,
  /** Wrong passwords had been typed before the right one. */
  PASSWORD_MISSED,
  /** The workbook was opened with the recovery code. */
  RECOVERY_CODE_USED,
  /** Somebody accepted what a check had found, and said why. */
  DAMAGE_ACCEPTED,
  /** One of the differences that were accepted. */
  DIFFERENCE_ACCEPTED,
  /** What could be read of a damaged workbook was put into this one. */
  WORKBOOK_SALVAGED;

  /** Whether a person does it, a step that can be undone and of which every entry is noted. */
  boolean isByHand() {
    return switch (this) {
      case ENTRY_TYPED, ENTRY_WITHDRAWN, EDIT_UNDONE, EDIT_REDONE -> true;
      case WORKBOOK_CREATED,
          WORKBOOK_UPGRADED,
          CYCLE_OPENED,
          DEFINITIONS_IMPORTED,
          REFERENCES_IMPORTED,
          MEASUREMENTS_IMPORTED,
          SCORES_STORED,
          ENTRY_CHANGED,
          INTAKE_DECIDED,
          WORKBOOK_RESTORED,
          APPEAL_FILED,
          APPEAL_DECIDED,
          SIGNED_OFF,
          SIGN_OFF_RETURNED,
          QUARTER_LOCKED,
          QUARTER_UNLOCKED,
          QUARTER_SEALED,
          PASSWORD_SET,
          PASSWORD_CHANGED,
          PASSWORD_REMOVED,
          PASSWORD_MISSED,
          RECOVERY_CODE_USED,
          DAMAGE_ACCEPTED,
          DIFFERENCE_ACCEPTED,
          WORKBOOK_SALVAGED ->
          false;
    };
  }

  @Override
  public String family() {
    return "action";
  }
}
