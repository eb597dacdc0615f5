package kaocheng.exchange.intake;

/** The file of indicators. */
public enum IndicatorColumn implements Column {
  /** The year assessed. */
  YEAR("年度", "year", Need.MANDATORY),
  /** The department's code. */
  DEPARTMENT("单位代码", "department", Need.MANDATORY),
  /** The goal it is part of. */
  GOAL("目标编号", "goal", Need.MANDATORY),
  /** A number, unique in the department. */
  INDICATOR("指标编号", "indicator", Need.MANDATORY),
  /** A short name. */
  NAME("指标名称", "name", Need.MANDATORY),
  /** A measure word or %; 日期 for a milestone, 位 for a place, 等次 for a grade. */
  UNIT("计量单位", "unit", Need.MANDATORY),
  /** 当期 or period; 累计 or cumulative. */
  ENTRY("填报方式", "entry", Need.MANDATORY),
  /** 求和, 比率合计, 取最新, 取平均; blank: by what is reported. */
  AGGREGATION("累计方法", "aggregation", Need.OPTIONAL),
  /** The target as a sentence. */
  TARGET("指标值", "target", Need.MANDATORY),
  /** The scoring method as a sentence. */
  METHOD("计分方法", "method", Need.MANDATORY),
  /** Points, above 0. */
  WEIGHT("权重", "weight", Need.MANDATORY),
  /** 均衡, 全年, 年终; blank: 均衡 for targets in numbers, 全年 for all else. */
  PACE("时序", "pace", Need.OPTIONAL),
  /** How it is counted. */
  DEFINITION("口径", "definition", Need.OPTIONAL);

  private final String chinese;
  private final String english;
  private final Need need;

  IndicatorColumn(String chinese, String english, Need need) {
    this.chinese = chinese;
    this.english = english;
    this.need = need;
  }

  @Override
  public String chinese() {
    return chinese;
  }

  @Override
  public String english() {
    return english;
  }

  @Override
  public Need need() {
    return need;
  }
}
