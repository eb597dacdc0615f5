package kaocheng.exchange.intake;

import java.util.List;

/** The file of figures set by others, such as averages and deadlines. */
public final class ReferenceColumn {
  /** The year assessed. */
  public static final Column YEAR = Column.needed("年度", "year");

  /** The department's code. */
  public static final Column DEPARTMENT = Column.needed("单位代码", "department");

  /** The indicator's number. */
  public static final Column INDICATOR = Column.needed("指标编号", "indicator");

  /** The name by which the rule calls it. */
  public static final Column NAME = Column.needed("参照名称", "reference");

  /** From which quarter on it is known; blank: from the first. */
  public static final Column QUARTER = Column.optional("季度", "quarter");

  /** A number, a percentage or a day. */
  public static final Column VALUE = Column.needed("参照值", "value");

  /** The document that states it. */
  public static final Column SOURCE = Column.optional("来源", "source");

  static final List<Column> ALL =
      List.of(YEAR, DEPARTMENT, INDICATOR, NAME, QUARTER, VALUE, SOURCE);

  private ReferenceColumn() {}
}
