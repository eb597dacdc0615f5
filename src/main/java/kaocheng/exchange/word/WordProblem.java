package kaocheng.exchange.word;

import kaocheng.model.text.Key;

/** Why a template cannot be used; {0} is always its file. */
public enum WordProblem implements Key {
  /** {1} place, {2} text around, {3} the tag, {4} the known ones. */
  UNKNOWN_TAG,
  /** {1} place, {2} text around, {3} the tag, {4} the papers it is for, {5} the known ones. */
  NOT_FOR_THIS_PAPER,
  /** {1} place, {2} text around. */
  NOT_CLOSED,
  /** {1} place, {2} text around. */
  NOT_OPENED,
  /** {1} place, {2} text around, {3} the tag as it should be. */
  ONE_BRACE,
  /** {1} place, {2} text around, {3} the tag. */
  NOT_ALONE,
  /** {1} place, {2} text around, {3} the tag. */
  NOT_IN_BODY,
  /** {1} the tag. */
  TAG_MISSING,
  NOT_WORD,
  OLD_WORD,
  PASSWORD,
  MACROS,
  DAMAGED,
  TOO_LARGE,
  /** {1} what is fetched from elsewhere. */
  REMOTE,
  /** {1} the field. */
  FIELD,
  EMBEDDED,
  CANNOT_BE_READ,
  /** {0} the folder. */
  NO_FOLDER,
  /** {1} the names of templates. */
  UNKNOWN_NAME,
  /** {0} a file that is there already. */
  WOULD_BE_LOST;

  @Override
  public String family() {
    return "word";
  }
}
