package kaocheng.exchange.intake;

import java.util.List;

/** The file of milestones. */
public final class MilestoneColumn {
  /** The year assessed. */
  public static final Column YEAR = Column.needed("年度", "year");

  /** 1 to 4. */
  public static final Column QUARTER = Column.needed("季度", "quarter");

  /** The department's code. */
  public static final Column DEPARTMENT = Column.needed("单位代码", "department");

  /** The indicator's number. */
  public static final Column INDICATOR = Column.needed("指标编号", "indicator");

  /** The day due, as the target names it. */
  public static final Column DUE = Column.needed("到期日", "due");

  /** When it was done; 未完成 or not done. */
  public static final Column DONE = Column.needed("完成日", "done");

  /** The superior's deadline. */
  public static final Column SUPERIOR_DUE = Column.optional("上级时限", "superior_due");

  /** The day up to which was counted; blank: the last day of the quarter. */
  public static final Column AS_OF = Column.optional("截至日期", "as_of");

  /** What shows that it is done. */
  public static final Column EVIDENCE = Column.optional("佐证", "evidence");

  static final List<Column> ALL =
      List.of(YEAR, QUARTER, DEPARTMENT, INDICATOR, DUE, DONE, SUPERIOR_DUE, AS_OF, EVIDENCE);

  private MilestoneColumn() {}
}
