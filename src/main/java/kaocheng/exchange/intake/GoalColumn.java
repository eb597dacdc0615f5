package kaocheng.exchange.intake;

/** The file of goals. */
public enum GoalColumn implements Column {
  /** The year assessed. */
  YEAR("年度", "year", Need.MANDATORY),
  /** The department's code. */
  DEPARTMENT("单位代码", "department", Need.MANDATORY),
  /** A number, unique in the department. */
  GOAL("目标编号", "goal", Need.MANDATORY),
  /** 重点目标 or KEY; 创优目标 or EXCELLENCE. */
  CATEGORY("目标类别", "category", Need.MANDATORY),
  /** A short title. */
  TITLE("目标名称", "title", Need.MANDATORY),
  /** The full wording. */
  WORDING("目标内容", "wording", Need.MANDATORY),
  /** Points, above 0. */
  WEIGHT("权重", "weight", Need.MANDATORY);

  private final String chinese;
  private final String english;
  private final Need need;

  GoalColumn(String chinese, String english, Need need) {
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
