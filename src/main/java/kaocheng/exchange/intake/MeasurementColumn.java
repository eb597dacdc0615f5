package kaocheng.exchange.intake;

import java.util.List;

/** The file of a quarter's figures. */
public final class MeasurementColumn {
  /** The year assessed. */
  public static final Column YEAR = Column.needed("年度", "year");

  /** 1 to 4. */
  public static final Column QUARTER = Column.needed("季度", "quarter");

  /** What the department is called. */
  public static final Column DEPARTMENT_NAME = Column.optional("单位名称", "department_name");

  /** The department's code; may give way to its name. */
  public static final Column DEPARTMENT = Column.needed("单位代码", "department").or(DEPARTMENT_NAME);

  /** What the indicator is called. */
  public static final Column INDICATOR_NAME = Column.optional("指标名称", "indicator_name");

  /** The indicator's number; may give way to its name. */
  public static final Column INDICATOR = Column.needed("指标编号", "indicator").or(INDICATOR_NAME);

  /** So many. */
  public static final Column NUMERATOR = Column.optional("分子", "numerator");

  /** Of so many. */
  public static final Column DENOMINATOR = Column.optional("分母", "denominator");

  /**
   * A number, ratio, percentage, date, place or grade; may give way to numerator and denominator.
   */
  public static final Column VALUE = Column.needed("填报值", "value").or(NUMERATOR, DENOMINATOR);

  /** 已报, 未报, 不适用; blank: 已报. */
  public static final Column STATE = Column.optional("状态", "state");

  /** 准确, 约, 至少, 至多, 预计; blank: 准确. */
  public static final Column QUALIFIER = Column.optional("限定", "qualifier");

  /** The day up to which was counted; blank: the quarter's last day. */
  public static final Column AS_OF = Column.optional("截至日期", "as_of");

  /** The reason, where not applicable or a correction. */
  public static final Column NOTE = Column.optional("说明", "note");

  /** Which of a composite's figures; blank: the main one. */
  public static final Column PART = Column.optional("数据项", "part");

  static final List<Column> ALL =
      List.of(
          YEAR,
          QUARTER,
          DEPARTMENT,
          DEPARTMENT_NAME,
          INDICATOR,
          INDICATOR_NAME,
          VALUE,
          NUMERATOR,
          DENOMINATOR,
          STATE,
          QUALIFIER,
          AS_OF,
          NOTE,
          PART);

  /** All columns, in the order in which they are asked for. */
  public static final List<Column> COLUMNS = ALL;

  /** The columns of which each quarter may have one of its own. */
  public static final List<Column> OF_A_QUARTER =
      List.of(VALUE, NUMERATOR, DENOMINATOR, STATE, QUALIFIER, AS_OF, NOTE);

  private MeasurementColumn() {}
}
