package kaocheng.exchange.intake;

import java.util.List;

/** The file of a quarter's figures. */
public enum MeasurementColumn implements Column {
  /** The year assessed. */
  YEAR("年度", "year", Need.MANDATORY),
  /** 1 to 4. */
  QUARTER("季度", "quarter", Need.MANDATORY),
  /** The department's code. */
  DEPARTMENT("单位代码", "department", Need.MANDATORY),
  /** The indicator's number. */
  INDICATOR("指标编号", "indicator", Need.MANDATORY),
  /** A number, ratio, percentage, date, place or grade; may give way to the next two. */
  VALUE("填报值", "value", Need.MANDATORY),
  /** So many. */
  NUMERATOR("分子", "numerator", Need.OPTIONAL),
  /** Of so many. */
  DENOMINATOR("分母", "denominator", Need.OPTIONAL),
  /** 已报, 未报, 不适用; blank: 已报. */
  STATE("状态", "state", Need.OPTIONAL),
  /** 准确, 约, 至少, 至多, 预计; blank: 准确. */
  QUALIFIER("限定", "qualifier", Need.OPTIONAL),
  /** The day up to which was counted; blank: the quarter's last day. */
  AS_OF("截至日期", "as_of", Need.OPTIONAL),
  /** The reason, where not applicable or a correction. */
  NOTE("说明", "note", Need.OPTIONAL);

  private final String chinese;
  private final String english;
  private final Need need;

  MeasurementColumn(String chinese, String english, Need need) {
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

  @Override
  public List<Column> instead() {
    return this == VALUE ? List.of(NUMERATOR, DENOMINATOR) : List.of();
  }
}
