package kaocheng.exchange.intake;

/** The file of departments: who is assessed, and among whom. */
public enum DepartmentColumn implements Column {
  /** The year assessed, four digits. */
  YEAR("年度", "year", Need.MANDATORY),
  /** A code, unique in the year. */
  DEPARTMENT("单位代码", "department", Need.MANDATORY),
  /** The full name. */
  NAME("单位名称", "name", Need.MANDATORY),
  /** Departments of one group are ranked together. */
  GROUP("考核序列", "group", Need.MANDATORY);

  private final String chinese;
  private final String english;
  private final Need need;

  DepartmentColumn(String chinese, String english, Need need) {
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
