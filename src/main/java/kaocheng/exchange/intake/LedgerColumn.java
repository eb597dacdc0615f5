package kaocheng.exchange.intake;

import java.util.List;

/** The file of the tasks on the ledger of a list goal. */
public final class LedgerColumn {
  /** The year assessed. */
  public static final Column YEAR = Column.needed("年度", "year");

  /** The department's code. */
  public static final Column DEPARTMENT = Column.needed("单位代码", "department");

  /** The indicator's number. */
  public static final Column INDICATOR = Column.needed("指标编号", "indicator");

  /** A number, unique for the indicator. */
  public static final Column ITEM = Column.needed("事项编号", "item");

  /** The highest of three levels. */
  public static final Column BATTLE = Column.optional("战役", "battle");

  /** The middle level. */
  public static final Column OBJECTIVE = Column.optional("任务组", "objective");

  /** A short name. */
  public static final Column NAME = Column.needed("事项名称", "name");

  /** Above 0; blank: 1. */
  public static final Column WEIGHT = Column.optional("权重", "weight");

  /** When it was listed; blank: at the beginning of the year. */
  public static final Column LISTED = Column.optional("列入日期", "listed");

  /** When it is due. */
  public static final Column DUE = Column.optional("到期日", "due");

  /** 未销号 or open, 已销号 or closed, 撤销 or withdrawn. */
  public static final Column STATE = Column.needed("状态", "state");

  /** When it was done. */
  public static final Column DONE = Column.optional("完成日", "done");

  /** When it was taken off the list. */
  public static final Column WITHDRAWN = Column.optional("撤销日期", "withdrawn");

  /** The document that approved taking it off. */
  public static final Column APPROVAL = Column.optional("批准文号", "approval");

  /** What shows that it is done. */
  public static final Column EVIDENCE = Column.optional("佐证", "evidence");

  static final List<Column> ALL =
      List.of(
          YEAR,
          DEPARTMENT,
          INDICATOR,
          ITEM,
          BATTLE,
          OBJECTIVE,
          NAME,
          WEIGHT,
          LISTED,
          DUE,
          STATE,
          DONE,
          WITHDRAWN,
          APPROVAL,
          EVIDENCE);

  private LedgerColumn() {}
}
