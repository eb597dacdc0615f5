package kaocheng.exchange.intake;

import java.util.List;

/** The file of last year's figures. */
public final class BaselineColumn {
  /** The year assessed. */
  public static final Column YEAR = Column.needed("年度", "year");

  /** The department's code. */
  public static final Column DEPARTMENT = Column.needed("单位代码", "department");

  /** The indicator's number. */
  public static final Column INDICATOR = Column.needed("指标编号", "indicator");

  /** The year of the figure. */
  public static final Column BASE_YEAR = Column.needed("基期年度", "base_year");

  /** Up to the end of which quarter; blank: of the whole year. */
  public static final Column QUARTER = Column.optional("基期季度", "base_quarter");

  /** A number; 0 is written 0. */
  public static final Column VALUE = Column.needed("基期值", "value");

  /** The document that states it. */
  public static final Column SOURCE = Column.optional("来源", "source");

  static final List<Column> ALL =
      List.of(YEAR, DEPARTMENT, INDICATOR, BASE_YEAR, QUARTER, VALUE, SOURCE);

  private BaselineColumn() {}
}
