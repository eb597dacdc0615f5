package kaocheng.usecase;

import kaocheng.model.text.Key;

/** Why a figure is not asked for on a form to fill in. */
public enum Spared implements Key {
  /** A ledger tells it. */
  LEDGER,
  /** The assessment office gathers ballots and judges' marks itself. */
  COLLECTED,
  /** {0} the day it was done. */
  DONE,
  /** {0} until which day. */
  NOT_DUE,
  /** {0} the decision. */
  EXEMPTED;

  @Override
  public String family() {
    return "spared";
  }
}
