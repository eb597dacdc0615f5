package kaocheng.exchange.intake;

/** The file of what other cities reached. */
public enum BenchmarkColumn implements Column {
  /** The year assessed. */
  YEAR("年度", "year", Need.MANDATORY),
  /** The department's code. */
  DEPARTMENT("单位代码", "department", Need.MANDATORY),
  /** The indicator's number. */
  INDICATOR("指标编号", "indicator", Need.MANDATORY),
  /** The city, as the target names it. */
  CITY("标杆城市", "city", Need.MANDATORY),
  /** A number, a percentage, or a text for a panel to judge by. */
  VALUE("标杆值", "value", Need.MANDATORY),
  /** The year of the value; blank: the year before the one assessed. */
  BENCHMARK_YEAR("标杆年度", "benchmark_year", Need.OPTIONAL),
  /** The document that states it. */
  SOURCE("来源", "source", Need.OPTIONAL),
  /** How the city counts. */
  DEFINITION("口径", "definition", Need.OPTIONAL),
  /** 是 or yes; 否 or no; blank: 是. */
  COMPARABLE("可比", "comparable", Need.OPTIONAL);

  private final String chinese;
  private final String english;
  private final Need need;

  BenchmarkColumn(String chinese, String english, Need need) {
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
