package kaocheng.exchange.template;

import kaocheng.model.text.Key;

/** The words of a form to fill in. */
public enum TemplateWord implements Key {
  /** {0} year, {1} quarter. */
  TITLE,
  /** {0} department, {1} its code. */
  DEPARTMENT,
  FILLED_BY,
  CHECKED_BY,
  PHONE,
  FILLED_ON,
  /** {0} the last day of the quarter. */
  INSTRUCTIONS,
  /** {0} how many figures, {1} the sheet that lists them. */
  SEE_SPARED,
  NONE_SPARED,
  FORM_SHEET,
  SPARED_SHEET,
  /** {0} year, {1} quarter. */
  SPARED_TITLE,
  SPARED_WHY,
  CHOOSE_FROM_LIST,
  /** {0} the words to choose from. */
  CHOOSE_ONE_OF,
  /** {0} indicator, {1} which of its figures. */
  NAME_OF_PART,
  /** {0} how to fill in; the quarter alone is counted. */
  OF_THE_QUARTER,
  /** {0} how to fill in; the year so far is counted. */
  OF_THE_YEAR,
  HOW_NUMBER,
  HOW_LEVEL,
  HOW_RATIO,
  HOW_STRUCK,
  /** {0} the last day of the quarter. */
  HOW_DATE,
  HOW_PLACE,
  /** {0} the grades. */
  HOW_GRADE,
  HOW_SERIES,
  HOW_BALLOTS,
  HOW_MARKS,
  HOW_VERDICTS,
  HOW_HONOURS,
  HOW_ITEMS;

  @Override
  public String family() {
    return "template";
  }
}
