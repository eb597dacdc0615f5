package kaocheng.wording;

import kaocheng.model.text.Key;

/** The words in which decisions on top of the rules are told. */
enum DecisionWord implements Key {
  /** {0} number, {1} scope, {2} effect, {3} papers, {4} what became of it. */
  WHOLE,
  /** {0} number, {1} scope, {2} effect. */
  BRIEF,
  /** {0} number, {1} scope, {2} effect, {3} why it does not count. */
  BRIEF_NOT_COUNTED,
  /** {0} event and reason, {1} document, {2} proposer, {3} approver, {4} day. */
  PAPERS,
  OF_INDICATOR,
  OF_GOAL,
  OF_DEPARTMENT,
  BONUS,
  BONUS_CAPPED,
  DEDUCTION,
  DEDUCTION_CAPPED,
  EXEMPTION,
  VETO_OF_ITEM,
  VETO_OF_GRADE,
  LIFTING;

  @Override
  public String family() {
    return "decision";
  }
}
