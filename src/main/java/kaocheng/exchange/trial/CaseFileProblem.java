package kaocheng.exchange.trial;

import kaocheng.model.text.Key;

/** Why a whole file of cases cannot be tried. */
public enum CaseFileProblem implements Key {
  /** {0} file, {1} the headings there are. */
  NO_HEADINGS,
  /** {0} file, {1} heading. */
  HEADING_TWICE;

  @Override
  public String family() {
    return "cases";
  }
}
