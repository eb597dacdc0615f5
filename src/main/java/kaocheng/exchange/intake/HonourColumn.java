package kaocheng.exchange.intake;

import java.util.List;

/** The file of honours; the rows of an indicator and quarter are one report. */
public final class HonourColumn {
  /** The year assessed. */
  public static final Column YEAR = Column.needed("年度", "year");

  /** 1 to 4. */
  public static final Column QUARTER = Column.needed("季度", "quarter");

  /** The department's code. */
  public static final Column DEPARTMENT = Column.needed("单位代码", "department");

  /** The indicator's number. */
  public static final Column INDICATOR = Column.needed("指标编号", "indicator");

  /** The level, as the rule calls it. */
  public static final Column LEVEL = Column.needed("级别", "level");

  /** What it was given for. */
  public static final Column EVENT = Column.needed("事项", "event");

  /** The number of the document. */
  public static final Column DOCUMENT = Column.needed("文号", "document");

  /** The day. */
  public static final Column DAY = Column.needed("日期", "date");

  /** The day up to which was counted; blank: the last day of the quarter. */
  public static final Column AS_OF = Column.optional("截至日期", "as_of");

  static final List<Column> ALL =
      List.of(YEAR, QUARTER, DEPARTMENT, INDICATOR, LEVEL, EVENT, DOCUMENT, DAY, AS_OF);

  private HonourColumn() {}
}
