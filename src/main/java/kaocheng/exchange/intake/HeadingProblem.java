package kaocheng.exchange.intake;

import kaocheng.model.text.Key;

/** What is wrong, or worth knowing, about the headings of a file. */
public enum HeadingProblem implements Key {
  /** {0} file. */
  NO_ROWS,
  /** {0} file, {1} line, {2} text, {3} what is wrong with the quotation marks. */
  HEADINGS_BROKEN,
  /** {0} kind, {1} the headings it needs. */
  KIND_NEEDS,
  /** {0} file, {1} line, {2} the headings found, {3} each kind and what it needs. */
  NO_KIND,
  /** {0} file, {1} line, {2} kind it looks like, {3} headings missing, {4} headings found. */
  HEADINGS_MISSING,
  /** {0} file, {1} line, {2} headings that stand there twice. */
  HEADINGS_TWICE,
  /** {0} file, {1} line, {2} the kinds it could be. */
  SEVERAL_KINDS,
  /** {0} file, {1} kind asked for, {2} kind it is. */
  ANOTHER_KIND,
  /** {0} file, {1} the most rows. */
  TOO_MANY_ROWS,
  /** {0} headings that are not read. */
  COLUMNS_IGNORED;

  @Override
  public String family() {
    return "heading";
  }
}
