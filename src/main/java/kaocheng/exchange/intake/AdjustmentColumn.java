package kaocheng.exchange.intake;

import java.util.List;

/** The file of bonuses, deductions, exemptions and vetoes. */
public final class AdjustmentColumn {
  /** The year assessed. */
  public static final Column YEAR = Column.needed("年度", "year");

  /** The department's code. */
  public static final Column DEPARTMENT = Column.needed("单位代码", "department");

  /** A number, unique in the department. */
  public static final Column NUMBER = Column.needed("编号", "number");

  /** 单位, 重点目标, 创优目标, 目标 3, 指标 1.2. */
  public static final Column SCOPE = Column.needed("范围", "scope");

  /** 加分, 扣分, 免考, 一票否决, 解除否决 with the number of the veto. */
  public static final Column KIND = Column.needed("类型", "kind");

  /** Points; of a deduction for each case. */
  public static final Column POINTS = Column.optional("分值", "points");

  /** How many cases of a deduction; blank: 1. */
  public static final Column CASES = Column.optional("件数", "cases");

  /** The most points. */
  public static final Column CAP = Column.optional("上限", "cap");

  /** The best grade that a veto leaves open. */
  public static final Column NOT_ABOVE = Column.optional("不高于等次", "not_above");

  /** What happened. */
  public static final Column EVENT = Column.optional("事项", "event");

  /** Why. */
  public static final Column REASON = Column.optional("原因", "reason");

  /** The number of the document. */
  public static final Column DOCUMENT = Column.needed("文号", "document");

  /** Who proposed it. */
  public static final Column PROPOSER = Column.needed("提出人", "proposer");

  /** Who approved it; somebody else. */
  public static final Column APPROVER = Column.needed("批准人", "approver");

  /** The day of the decision. */
  public static final Column DAY = Column.needed("日期", "date");

  static final List<Column> ALL =
      List.of(
          YEAR,
          DEPARTMENT,
          NUMBER,
          SCOPE,
          KIND,
          POINTS,
          CASES,
          CAP,
          NOT_ABOVE,
          EVENT,
          REASON,
          DOCUMENT,
          PROPOSER,
          APPROVER,
          DAY);

  private AdjustmentColumn() {}
}
