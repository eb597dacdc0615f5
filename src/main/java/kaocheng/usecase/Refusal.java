package kaocheng.usecase;

import kaocheng.model.text.Key;

/** What a use case refuses to do. */
public enum Refusal implements Key {
  NO_SUCH_YEAR,
  NO_SUCH_DEPARTMENT,
  NO_SUCH_GOAL,
  NO_SAMPLE_DATA,
  DEMO_EXISTS,
  FOLDER_NOT_WRITABLE,
  CANCELLED,
  KIND_UNKNOWN,
  /** {0} the file of results. */
  RESULTS_OVER_CASES;

  @Override
  public String family() {
    return "refusal";
  }
}
