package kaocheng.desktop.settings;

import kaocheng.model.text.Key;

/** What the settings say. */
public enum SettingsText implements Key {
  TITLE,
  HELP,
  LOADING,
  /** {0} the year. */
  POLICY,
  POLICY_NOTE,
  NO_POLICY,
  USUAL,
  AGREED,
  CLAUSES,
  CLAUSE,
  PROMPT,
  PUT,
  CLEAR,
  WITHDRAW,
  USUAL_STAYS,
  /** {0} the sentence. */
  WHY_WITHDRAWN,
  WITHDRAW_NOW,
  LOOKS,
  LANGUAGE,
  CHINESE,
  ENGLISH,
  THEME,
  SIZE,
  WORKBOOK,
  /** {0} the folder. */
  FOLDER,
  /** {0} the size in kilobytes. */
  BYTES,
  /** {0} the moment. */
  CHANGED,
  SAVED_BY_ITSELF,
  OPEN_FOLDER,
  VERIFY,
  VERIFY_NOTE,
  VERIFY_NOW,
  VERIFYING,
  ABOUT,
  /** {0} the version. */
  ABOUT_NOTE,
  /** {0} how many. */
  LIBRARIES,
  /** {0} name, {1} version, {2} licence. */
  LIBRARY,
  ACCEPT,
  /** {0} how many. */
  ACCEPT_NOTE,
  ACCEPT_NOW;

  @Override
  public String family() {
    return "settings";
  }
}
