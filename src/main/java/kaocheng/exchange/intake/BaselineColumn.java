package kaocheng.exchange.intake;

/** The file of last year's figures. */
public enum BaselineColumn implements Column {
  /** The year assessed. */
  YEAR("年度", "year", Need.MANDATORY),
  /** The department's code. */
  DEPARTMENT("单位代码", "department", Need.MANDATORY),
  /** The indicator's number. */
  INDICATOR("指标编号", "indicator", Need.MANDATORY),
  /** The year of the figure. */
  BASE_YEAR("基期年度", "base_year", Need.MANDATORY),
  /** A number; 0 is written 0. */
  VALUE("基期值", "value", Need.MANDATORY),
  /** The document that states it. */
  SOURCE("来源", "source", Need.OPTIONAL);

  private final String chinese;
  private final String english;
  private final Need need;

  BaselineColumn(String chinese, String english, Need need) {
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
