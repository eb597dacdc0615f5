package kaocheng.desktop.base.form;

import kaocheng.model.text.Key;

/** What forms say, whatever they are about. */
public enum FormText implements Key {
  CHECKING,
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
  TAKE_OVER,
  /** {0} what is wrong, {1} what to do. */
  FAULT,
  CANCEL,
  UNDO,
  /** {0} what would be undone. */
  UNDO_OF,
  NOTHING_TO_UNDO,
  REDO,
  /** {0} what would be redone. */
  REDO_OF,
  NOTHING_TO_REDO,
  NOTHING_NEW,
  /** {0} how many things are wrong. */
  NOT_WRITTEN,
  WRITTEN,
  /** {0} what moved. */
  WRITTEN_AND_MOVED,
  /** {0} department, {1} before, {2} after. */
  TOTAL_MOVES,
  /** {0} how many. */
  MOVES,
  BETWEEN;

  @Override
  public String family() {
    return "form";
  }
}
