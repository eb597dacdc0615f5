package kaocheng.exchange.intake;

import java.util.List;

/**
 * The file of the marks or grades of panels; the rows of an indicator and quarter are one report.
 */
public final class PanelColumn {
  /** The year assessed. */
  public static final Column YEAR = Column.needed("年度", "year");

  /** 1 to 4. */
  public static final Column QUARTER = Column.needed("季度", "quarter");

  /** The department's code. */
  public static final Column DEPARTMENT = Column.needed("单位代码", "department");

  /** The indicator's number. */
  public static final Column INDICATOR = Column.needed("指标编号", "indicator");

  /** The name of the judge. */
  public static final Column JUDGE = Column.needed("评委", "judge");

  /** 优, 良, 中, 差. */
  public static final Column GRADE = Column.optional("等次", "grade");

  /** A mark. */
  public static final Column MARK = Column.needed("评分", "mark").or(GRADE);

  /** The day up to which was counted; blank: the last day of the quarter. */
  public static final Column AS_OF = Column.optional("截至日期", "as_of");

  static final List<Column> ALL =
      List.of(YEAR, QUARTER, DEPARTMENT, INDICATOR, JUDGE, GRADE, MARK, AS_OF);

  private PanelColumn() {}
}
