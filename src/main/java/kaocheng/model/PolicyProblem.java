package kaocheng.model;

import kaocheng.model.text.Key;

/** Why clauses of a policy cannot stand beside each other. */
public enum PolicyProblem implements Key {
  QUOTA_OF_UNKNOWN_GRADE,
  PUBLISHED_FINER_THAN_KEPT;

  @Override
  public String family() {
    return "policy";
  }
}
