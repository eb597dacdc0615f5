package kaocheng.usecase;

import kaocheng.model.text.Key;

/** What somebody did by hand, as the menu names the step that can be undone. */
enum Deed implements Key {
  /** {0} the indicator, {1} the quarter. */
  FIGURE_TYPED,
  /** {0} how many. */
  FIGURES_TYPED,
  /** {0} the indicator, {1} the quarter. */
  FIGURE_TAKEN_BACK,
  /** {0} the sort, {1} its name. */
  ENTRY_PUT,
  /** {0} the sort, {1} its name. */
  ENTRY_WITHDRAWN,
  /** {0} the item. */
  ITEM_STRUCK_OFF,
  /** {0} how many. */
  ITEMS_STRUCK_OFF,
  /** {0} the item. */
  ITEM_REOPENED,
  /** {0} the item. */
  ITEM_TAKEN_OFF;

  @Override
  public String family() {
    return "deed";
  }
}
