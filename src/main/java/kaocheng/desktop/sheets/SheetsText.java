package kaocheng.desktop.sheets;

import kaocheng.model.text.Key;

/** What the screen of the sheets says. */
public enum SheetsText implements Key {
  TITLE,
  HELP,
  INTRODUCTION,
  DEPARTMENTS,
  ALL,
  NONE,
  KINDS,
  FORMATS,
  XLSX,
  DOCX,
  PDF,
  CSV,
  FOLDER,
  CHOOSE,
  NO_FOLDER,
  WRITE,
  WRITING,
  WRITTEN,
  RESULT,
  NOTHING_WRITTEN,
  OPEN_FOLDER,
  STANDING,
  DATA,
  DATA_NOW,
  /** {0} the day. */
  DATA_SEALED,
  /** {0} number, {1} the day. */
  DATA_CORRECTED,
  DATA_TIP,
  LOOKING_AT_SEAL,
  PREVIEW,
  LAYING_OUT,
  RANKING_OF,
  /** {0} kind of paper, {1} department. */
  PAPER_OF,
  CHOOSE_SHEET,
  PREVIOUS_PAGE,
  NEXT_PAGE,
  PAGE_OF,
  PRINT,
  PRINT_TIP,
  PRINTING,
  PRINTED,
  NOT_PRINTED,
  LARGER,
  TEMPLATES,
  TEMPLATES_TIP,
  /** {0} how many. */
  WRITING_TEMPLATES,
  /** {0} how many files, {1} quarter, {2} the folder. */
  TEMPLATES_WRITTEN,
  CHARTS,
  CHARTS_TIP,
  DRAWING_CHARTS,
  /** {0} how many files, {1} the folder. */
  CHARTS_WRITTEN,
  TEMPLATES_SHIPPED,
  /** {0} the name of the folder. */
  TEMPLATES_OWN,
  WORD_TEMPLATES_TIP,
  OWN_TEMPLATES,
  SHIPPED_TEMPLATES,
  WRITE_TEMPLATES,
  WRITING_WORD_TEMPLATES,
  /** {0} how many, {1} the folder. */
  WORD_TEMPLATES_WRITTEN;

  @Override
  public String family() {
    return "sheets";
  }
}
