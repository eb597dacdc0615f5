package kaocheng.usecase;

import kaocheng.model.text.Key;

/** What the tables of a workbook are called where they are counted as a whole. */
public enum SalvagedTable implements Key {
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
  SEAL_PIECE,
  TRACE;

  @Override
  public String family() {
    return "salvagedtable";
  }
}
