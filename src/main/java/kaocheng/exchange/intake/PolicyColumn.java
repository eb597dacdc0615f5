package kaocheng.exchange.intake;

import java.util.List;

/** The file of the policy: what is agreed for the year, one sentence a row. */
public final class PolicyColumn {
  /** The year assessed, four digits. */
  public static final Column YEAR = Column.needed("年度", "year");

  /** One clause as a sentence. */
  public static final Column CLAUSE = Column.needed("条款", "clause");

  static final List<Column> ALL = List.of(YEAR, CLAUSE);

  private PolicyColumn() {}
}
