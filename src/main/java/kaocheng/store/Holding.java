package kaocheng.store;

import kaocheng.model.text.Key;

/** What the workbook holds, as it is called where something of it is wrong; {0} is its scope. */
public enum Holding implements Key {
  CYCLE,
  GRADE_BAND,
  POLICY_CLAUSE,
  DEPARTMENT,
  GOAL,
  INDICATOR,
  ADJUSTMENT,
  BASELINE,
  BENCHMARK,
  REFERENCE_VALUE,
  LEDGER_ITEM,
  MEASUREMENT,
  FILE_IMPORT,
  ORIGINAL,
  ORIGINAL_PIECE,
  SCORECARD,
  SCORE_LINE,
  SCORE_TEXT,
  INTAKE_MEMORY,
  INTAKE_ALIAS,
  APPEAL,
  APPEAL_DECISION,
  SIGN_ACT,
  SEAL,
  SEAL_PIECE;

  @Override
  public String family() {
    return "holding";
  }
}
