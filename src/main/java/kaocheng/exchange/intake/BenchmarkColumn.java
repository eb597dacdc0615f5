package kaocheng.exchange.intake;

import java.util.List;

/** The file of what other cities reached. */
public final class BenchmarkColumn {
  /** The year assessed. */
  public static final Column YEAR = Column.needed("年度", "year");

  /** The department's code. */
  public static final Column DEPARTMENT = Column.needed("单位代码", "department");

  /** The indicator's number. */
  public static final Column INDICATOR = Column.needed("指标编号", "indicator");

  /** The city, as the target names it. */
  public static final Column CITY = Column.needed("标杆城市", "city");

  /** A number, a percentage, or a text for a panel to judge by. */
  public static final Column VALUE = Column.needed("标杆值", "value");

  /** The year of the value; blank: the year before the one assessed. */
  public static final Column BENCHMARK_YEAR = Column.optional("标杆年度", "benchmark_year");

  /** The document that states it. */
  public static final Column SOURCE = Column.optional("来源", "source");

  /** How the city counts. */
  public static final Column DEFINITION = Column.optional("口径", "definition");

  /** 是 or yes; 否 or no; blank: 是. */
  public static final Column COMPARABLE = Column.optional("可比", "comparable");

  static final List<Column> ALL =
      List.of(
          YEAR, DEPARTMENT, INDICATOR, CITY, VALUE, BENCHMARK_YEAR, SOURCE, DEFINITION, COMPARABLE);

  private BenchmarkColumn() {}
}
