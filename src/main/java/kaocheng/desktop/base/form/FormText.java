package kaocheng.desktop.base.form;

import kaocheng.model.text.Key;

/** What forms say, whatever they are about. */
public enum FormText implements Key {
  DAY_AS,
  CALENDAR,
  /** {0} the rule in full. */
  READS_AS,
  UNDERSTOOD,
  ASSUMED_IN_PROPORTION,
  ASSUMED_OPEN_ENDED,
  ASSUMED_CAPPED_AT_FULL,
  /** {0} from which character on. */
  TROUBLE_AT,
  UNFINISHED,
  GO_THERE,
  GO_ON,
  NEAREST,
  EXAMPLES,
  ALL_EXAMPLES,
  /** {0} the text that would be taken over. */
  TAKE_OVER;

  @Override
  public String family() {
    return "form";
  }
}
