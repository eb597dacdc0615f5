package kaocheng.exchange.intake;

import java.util.List;

/** The file of the ballots of surveys; the rows of an indicator and quarter are one report. */
public final class BallotColumn {
  /** The year assessed. */
  public static final Column YEAR = Column.needed("年度", "year");

  /** 1 to 4. */
  public static final Column QUARTER = Column.needed("季度", "quarter");

  /** The department's code. */
  public static final Column DEPARTMENT = Column.needed("单位代码", "department");

  /** The indicator's number. */
  public static final Column INDICATOR = Column.needed("指标编号", "indicator");

  /** The group of voters; blank where voters are not told apart. */
  public static final Column VOTERS = Column.optional("群体", "voters");

  /** A point of the rule's scale; 弃权 and 废票 as well. */
  public static final Column POINT = Column.needed("档次", "point");

  /** How many. */
  public static final Column BALLOTS = Column.needed("票数", "ballots");

  /** The day up to which was counted; blank: the last day of the quarter. */
  public static final Column AS_OF = Column.optional("截至日期", "as_of");

  static final List<Column> ALL =
      List.of(YEAR, QUARTER, DEPARTMENT, INDICATOR, VOTERS, POINT, BALLOTS, AS_OF);

  private BallotColumn() {}
}
