package kaocheng.exchange.intake;

import java.util.List;

/** The file of places in rankings, with last year's. */
public final class PlaceColumn {
  /** The year assessed. */
  public static final Column YEAR = Column.needed("年度", "year");

  /** 1 to 4. */
  public static final Column QUARTER = Column.needed("季度", "quarter");

  /** The department's code. */
  public static final Column DEPARTMENT = Column.needed("单位代码", "department");

  /** The indicator's number. */
  public static final Column INDICATOR = Column.needed("指标编号", "indicator");

  /** The place, or place and field as 3/16. */
  public static final Column PLACE = Column.needed("位次", "place");

  /** How many take part. */
  public static final Column FIELD = Column.optional("参评数", "field");

  /** Last year's place. */
  public static final Column LAST_PLACE = Column.optional("上年位次", "last_place");

  /** How many took part last year. */
  public static final Column LAST_FIELD = Column.optional("上年参评数", "last_field");

  /** The day up to which was counted; blank: the last day of the quarter. */
  public static final Column AS_OF = Column.optional("截至日期", "as_of");

  /** The document that states it. */
  public static final Column SOURCE = Column.optional("来源", "source");

  static final List<Column> ALL =
      List.of(
          YEAR,
          QUARTER,
          DEPARTMENT,
          INDICATOR,
          PLACE,
          FIELD,
          LAST_PLACE,
          LAST_FIELD,
          AS_OF,
          SOURCE);

  private PlaceColumn() {}
}
