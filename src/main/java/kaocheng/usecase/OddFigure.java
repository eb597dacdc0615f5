package kaocheng.usecase;

import kaocheng.model.text.Key;

/** Why a figure that can be taken is worth a look. */
enum OddFigure implements Key {
  /** {0} year and {1} quarter of the other figure, {2} the other figure, {3} how many times. */
  TIMES_TEN,
  /** {0} year and {1} quarter of the other figure, {2} the other figure. */
  FAR_FROM,
  /** {0} what this quarter adds, {1} what the quarter before added. */
  GROWTH_FAR_FROM,
  /** {0} how many earlier figures, {1} their median. */
  OUTLIER,
  /** {0} how many earlier figures, {1} what this quarter adds, {2} their median. */
  GROWTH_OUTLIER,
  /** {0} how many earlier figures. */
  SIGN_CHANGED,
  /** {0} year and {1} quarter of the other figure. */
  SAME_AS_BEFORE,
  /** {0} the other indicator. */
  SAME_AS_OTHER,
  /** {0} the other department, {1} year, {2} quarter, {3} how many figures. */
  OF_ANOTHER_DEPARTMENT,
  /** {0} the sum of the parts, {1} the total. */
  PARTS_DIFFER,
  /** {0} the other quarter, {1} its figure. */
  FALLS_WITH_REASON;

  @Override
  public String family() {
    return "odd";
  }

  /** What to do about it. */
  enum Proposal implements Key {
    CHECK_THE_UNIT,
    CHECK_WITH_SENDER,
    CHECK_THE_SIGN,
    CHECK_WHETHER_COPIED,
    CHECK_THE_SHEET,
    CHECK_THE_PARTS,
    CHECK_THE_REASON;

    @Override
    public String family() {
      return "propose";
    }
  }
}
