package kaocheng.exchange.intake;

import java.util.List;

/** The file of departments: who is assessed, and among whom. */
public final class DepartmentColumn {
  /** The year assessed, four digits. */
  public static final Column YEAR = Column.needed("年度", "year");

  /** A code, unique in the year. */
  public static final Column DEPARTMENT = Column.needed("单位代码", "department");

  /** The full name. */
  public static final Column NAME = Column.needed("单位名称", "name");

  /** Departments of one group are ranked together. */
  public static final Column GROUP = Column.needed("考核序列", "group");

  static final List<Column> ALL = List.of(YEAR, DEPARTMENT, NAME, GROUP);

  private DepartmentColumn() {}
}
