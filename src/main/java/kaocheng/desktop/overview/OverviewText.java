package kaocheng.desktop.overview;

import kaocheng.model.text.Key;

/** What the overview says. */
public enum OverviewText implements Key {
  TITLE,
  HELP,
  PROGRESS,
  REPORTED,
  OF_INDICATORS,
  RANKING,
  GROUP,
  NO_RANK,
  BAR,
  HEAT,
  HEAT_NOTE,
  CELL,
  DUE,
  DUE_DAY,
  DUE_WHO,
  DUE_WHAT,
  DUE_STATE,
  OVERDUE,
  DUE_IN,
  DUE_THEN,
  NOTHING_DUE,
  GO_IMPORT,
  GO_MISSING,
  UNREPORTED,
  CHANGES,
  CHANGED_AT,
  CHANGED_BY,
  CHANGED_HOW,
  CHANGED_WHAT,
  CHANGE,
  WAS_BECAME,
  QUARTER,
  LOOKING,
  NOTHING_CHANGED;

  @Override
  public String family() {
    return "overview";
  }
}
