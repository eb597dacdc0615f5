package kaocheng.exchange.intake;

import java.util.List;

/** The file of indicators. */
public final class IndicatorColumn {
  /** The year assessed. */
  public static final Column YEAR = Column.needed("年度", "year");

  /** The department's code. */
  public static final Column DEPARTMENT = Column.needed("单位代码", "department");

  /** The goal it is part of. */
  public static final Column GOAL = Column.needed("目标编号", "goal");

  /** A number, unique in the department. */
  public static final Column INDICATOR = Column.needed("指标编号", "indicator");

  /** A short name. */
  public static final Column NAME = Column.needed("指标名称", "name");

  /** A measure word or %; 日期 for a milestone, 位 for a place, 等次 for a grade. */
  public static final Column UNIT = Column.needed("计量单位", "unit");

  /** 当期 or period; 累计 or cumulative. */
  public static final Column ENTRY = Column.needed("填报方式", "entry");

  /** 求和, 比率合计, 取最新, 取平均; blank: by what is reported. */
  public static final Column AGGREGATION = Column.optional("累计方法", "aggregation");

  /** The target as a sentence. */
  public static final Column TARGET = Column.needed("指标值", "target");

  /** The scoring method as a sentence. */
  public static final Column METHOD = Column.needed("计分方法", "method");

  /** Points, above 0. */
  public static final Column WEIGHT = Column.needed("权重", "weight");

  /** 均衡, 全年, 年终; blank: 均衡 for targets in numbers, 全年 for all else. */
  public static final Column PACE = Column.optional("时序", "pace");

  /** How it is counted. */
  public static final Column DEFINITION = Column.optional("口径", "definition");

  static final List<Column> ALL =
      List.of(
          YEAR,
          DEPARTMENT,
          GOAL,
          INDICATOR,
          NAME,
          UNIT,
          ENTRY,
          AGGREGATION,
          TARGET,
          METHOD,
          WEIGHT,
          PACE,
          DEFINITION);

  private IndicatorColumn() {}
}
