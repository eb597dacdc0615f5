package kaocheng.model;

/** The two sorts of goals on a target sheet. */
public enum Category {
  /** 重点目标. */
  KEY,
  /** 创优目标, measured against a benchmark city. */
  EXCELLENCE
}
