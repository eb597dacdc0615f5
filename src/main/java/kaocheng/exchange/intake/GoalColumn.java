package kaocheng.exchange.intake;

import java.util.List;

/** The file of goals. */
public final class GoalColumn {
  /** The year assessed. */
  public static final Column YEAR = Column.needed("年度", "year");

  /** The department's code. */
  public static final Column DEPARTMENT = Column.needed("单位代码", "department");

  /** A number, unique in the department. */
  public static final Column GOAL = Column.needed("目标编号", "goal");

  /** 重点目标 or KEY; 创优目标 or EXCELLENCE. */
  public static final Column CATEGORY = Column.needed("目标类别", "category");

  /** A short title. */
  public static final Column TITLE = Column.needed("目标名称", "title");

  /** The full wording. */
  public static final Column WORDING = Column.needed("目标内容", "wording");

  /** Points, above 0. */
  public static final Column WEIGHT = Column.needed("权重", "weight");

  static final List<Column> ALL = List.of(YEAR, DEPARTMENT, GOAL, CATEGORY, TITLE, WORDING, WEIGHT);

  private GoalColumn() {}
}
